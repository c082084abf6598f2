import type { Message } from '@rasoat/parser';
import { DEFAULT_RATES, type Rates } from '../limits/rate-limits.js';
import { wholeNumber } from './kinds.js';
import type { Setting } from './setting.js';

const MEANINGS: Readonly<Record<keyof Rates, Message>> = {
	rateSignedIn: {
		vi: 'Số lần gọi mỗi phút của một tài khoản hoặc mã truy cập; quá thì trả lời 429.',
		en: 'Calls a minute of one user or token; beyond, the answer is 429.',
	},
	rateLink: {
		vi: 'Số lần gọi mỗi phút của một đường dẫn nộp báo cáo.',
		en: 'Calls a minute of one upload link.',
	},
	rateAddress: {
		vi: 'Số lần gọi mỗi phút của một địa chỉ mạng khi chưa đăng nhập.',
		en: 'Calls a minute of one network address without an account.',
	},
	rateRefused: {
		vi: 'Số lần mỗi phút một địa chỉ mạng bị từ chối vì mã truy cập hoặc phiên không đúng; quá thì trả lời 429.',
		en: 'Calls a minute of one network address that are refused for a wrong token or session; beyond, the answer is 429.',
	},
};

/** The bounds on calls, each by a setting of its own: `RASOAT_RATE_LINK` for `rateLink`. */
export const RATE_SETTINGS = Object.fromEntries(
	(Object.keys(DEFAULT_RATES) as (keyof Rates)[]).map((rate) => [rate, settingOf(rate)]),
) as Readonly<Record<keyof Rates, Setting<number> & { readonly initial: string }>>;

function settingOf(rate: keyof Rates) {
	return {
		name: `RASOAT_${rate.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`,
		initial: String(DEFAULT_RATES[rate]),
		...wholeNumber(1, 1_000_000_000),
		meaning: MEANINGS[rate],
	};
}
