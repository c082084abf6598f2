import { ACCOUNT_LIMITS } from '../limits/account-limits.js';
import { AccountFailure } from './account-failure.js';

const SIGN_IN_NAME = /^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$/;

/**
 * The name somebody signs in with. ASCII alone: "admin" with a Cyrillic "а" would look like another's. Throws `AccountFailure`
 * "invalid-name".
 */
export function signInName(text: string): string {
	if (SIGN_IN_NAME.test(text)) return text;
	throw new AccountFailure('invalid-name', {
		vi: 'Tên đăng nhập có ký tự không dùng được; cần 1–64 chữ cái không dấu, chữ số, dấu chấm, gạch nối, gạch dưới hoặc @; đề nghị đặt như nguyen.van.a.',
		en: 'The name has characters that cannot be used; 1 to 64 unaccented letters, digits, dots, hyphens, underscores or @ are wanted, as in nguyen.van.a.',
	});
}

/** Names that differ in case alone are one. */
export function nameKey(name: string): string {
	return name.toLowerCase();
}

/** Letters of any language, but nothing that is not seen, or that turns the line around. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;

/** What people and tokens are called in lists. Throws `AccountFailure` "invalid-name". */
export function shownName(text: string): string {
	const name = text.normalize('NFC').trim();
	if (name !== '' && name.length <= ACCOUNT_LIMITS.nameLength && !UNSEEN.test(name)) return name;
	throw new AccountFailure('invalid-name', {
		vi: `Tên có ký tự điều khiển, để trống hoặc quá dài; cần 1–${ACCOUNT_LIMITS.nameLength} ký tự nhìn thấy được; đề nghị đặt lại.`,
		en: `The name is empty, too long or has control characters; 1 to ${ACCOUNT_LIMITS.nameLength} visible characters are wanted; please choose another.`,
	});
}
