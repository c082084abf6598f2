import type { Message } from '@rasoat/parser';
import { ACCOUNT_DEFAULTS, type AccountSettings } from '../limits/account-limits.js';
import { type Kind, span, wholeNumber } from './kinds.js';
import type { Setting } from './setting.js';

/** Milliseconds; these have an end, so not "off". */
const time: Kind<number> = {
	schema: span.schema.refine((ms) => ms !== null).transform((ms) => ms ?? 0),
	wanted: { vi: 'khoảng thời gian dạng 30s, 5m, 1h', en: 'a span of time as 30s, 5m, 1h' },
};
const count = wholeNumber(1, 100_000);

const MEANINGS: Readonly<Record<keyof AccountSettings, Message>> = {
	sessionIdleMs: {
		vi: 'Phiên đăng nhập không dùng đến quá khoảng này thì hết hiệu lực.',
		en: 'A session that is not used for this long ends.',
	},
	sessionMs: {
		vi: 'Phiên đăng nhập hết hiệu lực sau khoảng này, dù vẫn đang dùng.',
		en: 'A session ends after this long, used or not.',
	},
	signInTries: {
		vi: 'Số lần nhập sai mật khẩu trong 15 phút thì tài khoản bị khóa tạm.',
		en: 'Wrong passwords within 15 minutes after which the account is locked for a while.',
	},
	signInAddressTries: {
		vi: 'Số lần nhập sai mật khẩu từ một địa chỉ mạng trong 15 phút thì địa chỉ đó phải chờ; cả cơ quan có thể chung một địa chỉ.',
		en: 'Wrong passwords from one address within 15 minutes after which it has to wait; an office may share one address.',
	},
	signInLockMs: {
		vi: 'Thời gian khóa tạm sau khi nhập sai quá nhiều lần.',
		en: 'How long the account or the address is locked then.',
	},
	linkUploads: {
		vi: 'Số tệp được gửi qua một đường dẫn nộp báo cáo trong 10 phút.',
		en: 'Files that one upload link may send within 10 minutes.',
	},
	linkDryRuns: {
		vi: 'Số lượt kiểm tra thử qua một đường dẫn nộp báo cáo trong 10 phút.',
		en: 'Dry runs by one upload link within 10 minutes.',
	},
};

/** How people sign in, and how often an upload link may be used, each by a setting of its own: `RASOAT_SESSION_IDLE` for `sessionIdleMs`. */
export const ACCOUNT_SETTINGS = Object.fromEntries(
	(Object.keys(ACCOUNT_DEFAULTS) as (keyof AccountSettings)[]).map((key) => [key, settingOf(key)]),
) as Readonly<Record<keyof AccountSettings, Setting<number> & { readonly initial: string }>>;

function settingOf(key: keyof AccountSettings) {
	const name = `RASOAT_${key
		.replace(/Ms$/, '')
		.replace(/[A-Z]/g, (letter) => `_${letter}`)
		.toUpperCase()}`;
	const value = ACCOUNT_DEFAULTS[key];
	const kind = key.endsWith('Ms') ? { initial: `${value / 60_000}m`, ...time } : { initial: String(value), ...count };
	return { name, ...kind, meaning: MEANINGS[key] };
}
