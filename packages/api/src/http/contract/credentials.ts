import type { Message } from '@rasoat/parser';
import type { Endpoint } from './endpoint.js';

/** The cookie a signed-in browser sends. */
export const SESSION_COOKIE = 'rasoat_session';
/** The header by which a page shows that a change is its own. */
export const CSRF_HEADER = 'X-CSRF-Token';

type Credential = 'token' | 'session' | 'csrf' | 'link';

/** How somebody shows who he is, as OpenAPI names it. */
export const CREDENTIALS = {
	token: {
		scheme: { type: 'http', scheme: 'bearer' },
		told: {
			vi: 'Mã truy cập do «rasoat token create» hoặc quản trị viên cấp, gửi trong Authorization: Bearer ….',
			en: 'A token made by "rasoat token create" or an administrator, sent as Authorization: Bearer ….',
		},
	},
	session: {
		scheme: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE },
		told: { vi: 'Cookie của phiên đăng nhập.', en: 'The cookie of a session.' },
	},
	csrf: {
		scheme: { type: 'apiKey', in: 'header', name: CSRF_HEADER },
		told: {
			vi: 'Mã chống giả mạo nhận được khi đăng nhập; bắt buộc khi thay đổi dữ liệu bằng phiên đăng nhập.',
			en: 'The token against forgery that signing in gives; wanted of a session that changes anything.',
		},
	},
	link: {
		scheme: { type: 'apiKey', in: 'header', name: 'Authorization' },
		told: {
			vi: 'Mã trong đường dẫn nộp báo cáo của xã, phường, gửi trong Authorization: Link rsl_….',
			en: "The secret of a commune's upload link, sent as Authorization: Link rsl_….",
		},
	},
} as const satisfies Record<Credential, { readonly scheme: object; readonly told: Message }>;

/** Each way to be let in: all credentials of one of them are needed. Empty where nobody is asked, or the path says it. */
export function credentialsOf({
	access,
	method,
	isPage,
}: Pick<Endpoint, 'access' | 'method' | 'isPage'>): readonly (readonly Credential[])[] {
	if (access === 'public' || isPage) return [];
	if (access === 'link') return [['link']];
	if (access === 'session') return [method === 'get' ? ['session'] : ['session', 'csrf']];
	return [['token'], method === 'get' ? ['session'] : ['session', 'csrf']];
}
