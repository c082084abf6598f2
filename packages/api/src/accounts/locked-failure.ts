import type { Message } from '@rasoat/parser';
import { CITY_AHEAD_MS } from '../city-time.js';
import { AccountFailure } from './account-failure.js';

type Lock = 'account-locked' | 'address-locked' | 'link-waits';

/** Too many tries; it ends by itself. */
export class LockedFailure extends AccountFailure {
	/** ISO instant at which it ends: for `Retry-After`. */
	readonly until: string;

	constructor(code: Lock, until: string) {
		super(code, TOLD[code](timeOf(until)));
		this.until = until;
	}
}

const TOLD: Readonly<Record<Lock, (time: string) => Message>> = {
	'account-locked': (time) => ({
		vi: `Tài khoản bị khóa đến ${time} do nhập sai mật khẩu quá nhiều lần; đề nghị chờ, hoặc nhờ người quản trị đặt lại mật khẩu; nếu không phải bạn đã nhập, hãy báo người quản trị.`,
		en: `The account is locked until ${time} after too many wrong passwords; please wait, or have the administrator reset the password; if it was not you, tell the administrator.`,
	}),
	'address-locked': (time) => ({
		vi: `Đã có quá nhiều lần đăng nhập sai từ máy hoặc mạng này; cần chờ đến ${time}; đề nghị báo người quản trị nếu không phải bạn.`,
		en: `Too many sign-ins failed from this machine or network; a wait until ${time} is needed; please tell the administrator if it was not you.`,
	}),
	'link-waits': (time) => ({
		vi: `Liên kết này đã được dùng quá nhiều lần trong ít phút; cần chờ đến ${time}; đề nghị gửi tiếp sau giờ đó.`,
		en: `This link was used too often within some minutes; a wait until ${time} is needed; please go on after that.`,
	}),
};

/** "14:05" in the city. */
function timeOf(instant: string): string {
	return new Date(Date.parse(instant) + CITY_AHEAD_MS).toISOString().slice(11, 16);
}
