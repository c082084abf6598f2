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

/** How people sign in, and how often an upload link may be used. */
export const ACCOUNT_SETTINGS = {
	sessionIdleMs: timeSetting('RASOAT_SESSION_IDLE', 'sessionIdleMs', {
		vi: 'Phiên đăng nhập không dùng đến quá khoảng này thì hết hiệu lực.',
		en: 'A session that is not used for this long ends.',
	}),
	sessionMs: timeSetting('RASOAT_SESSION', 'sessionMs', {
		vi: 'Phiên đăng nhập hết hiệu lực sau khoảng này, dù vẫn đang dùng.',
		en: 'A session ends after this long, used or not.',
	}),
	signInTries: countSetting('RASOAT_SIGN_IN_TRIES', 'signInTries', {
		vi: 'Số lần nhập sai mật khẩu trong 15 phút thì tài khoản bị khóa tạm.',
		en: 'Wrong passwords within 15 minutes after which the account is locked for a while.',
	}),
	signInAddressTries: countSetting('RASOAT_SIGN_IN_ADDRESS_TRIES', 'signInAddressTries', {
		vi: 'Số lần nhập sai mật khẩu từ một địa chỉ mạng trong 15 phút thì địa chỉ đó phải chờ; cả cơ quan có thể chung một địa chỉ.',
		en: 'Wrong passwords from one address within 15 minutes after which it has to wait; an office may share one address.',
	}),
	signInLockMs: timeSetting('RASOAT_SIGN_IN_LOCK', 'signInLockMs', {
		vi: 'Thời gian khóa tạm sau khi nhập sai quá nhiều lần.',
		en: 'How long the account or the address is locked then.',
	}),
	linkUploads: countSetting('RASOAT_LINK_UPLOADS', 'linkUploads', {
		vi: 'Số tệp được gửi qua một đường dẫn nộp báo cáo trong 10 phút.',
		en: 'Files that one upload link may send within 10 minutes.',
	}),
	linkDryRuns: countSetting('RASOAT_LINK_DRY_RUNS', 'linkDryRuns', {
		vi: 'Số lượt kiểm tra thử qua một đường dẫn nộp báo cáo trong 10 phút.',
		en: 'Dry runs by one upload link within 10 minutes.',
	}),
} as const satisfies Readonly<Record<keyof AccountSettings, Setting>>;

function timeSetting(name: string, key: keyof AccountSettings, meaning: Message) {
	return { name, initial: `${ACCOUNT_DEFAULTS[key] / 60_000}m`, ...time, meaning };
}

function countSetting(name: string, key: keyof AccountSettings, meaning: Message) {
	return { name, initial: String(ACCOUNT_DEFAULTS[key]), ...count, meaning };
}
