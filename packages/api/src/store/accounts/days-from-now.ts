import { AccountFailure } from '../../accounts/account-failure.js';

const DAY_MS = 86_400_000;

/** ISO instant that many days from now. Throws `AccountFailure` "invalid-days". */
export function daysFromNow(days: number, most: number): string {
	if (Number.isInteger(days) && days >= 1 && days <= most) return new Date(Date.now() + days * DAY_MS).toISOString();
	throw new AccountFailure('invalid-days', {
		vi: `Thời hạn là ${days} ngày; cần số nguyên từ 1 đến ${most} ngày.`,
		en: `The term is ${days} days; a whole number from 1 to ${most} is wanted.`,
	});
}
