import type { Message } from '@rasoat/parser';
import { ACCOUNT_LIMITS } from '../limits/account-limits.js';
import { AccountFailure } from './account-failure.js';

/** Words that passwords of an office are made of first; without marks, the longest first. */
const COMMON = [
	...['administrator', 'qwertyuiop', 'thanhpho', 'password', 'haiphong', 'quantri', 'welcome', 'matkhau', 'letmein', 'uybannhandan'],
	...['iloveyou', 'vietnam', 'baocao', 'rasoat', 'hanoi', 'qwerty', 'asdfgh', 'zxcvbn', 'canbo', 'admin', 'ubnd', 'hello', 'login'],
	...['abcd', 'pass', 'user', 'root', 'abc', 'hp', 'vn', 'xa'],
];
const ONLY_COMMON = new RegExp(`^(?:${COMMON.join('|')})+$`);
const RUNS = '01234567890 09876543210 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm';
const LEAST_DISTINCT = 5;
/** Digits alone are a telephone number, or two dates. */
const LEAST_DIGITS = 17;

/** Refuses a password that is guessed first. Throws `AccountFailure` "weak-password". */
export function requireStrongPassword(password: string, name: string): void {
	const why = weakness(password.normalize('NFC'), name);
	if (why !== null) throw new AccountFailure('weak-password', why);
}

function weakness(password: string, name: string): Message | null {
	const { length } = [...password];
	const { passwordLeast: least, passwordMost: most } = ACCOUNT_LIMITS;
	if (length < least || length > most)
		return {
			vi: `Mật khẩu dài ${length} ký tự; cần từ ${least} đến ${most}; đề nghị dùng một câu dễ nhớ.`,
			en: `The password has ${length} characters; ${least} to ${most} are wanted; please take a sentence that is easy to remember.`,
		};
	const plain = folded(password);
	if (plain.includes(folded(name)) && plain.length - name.length < least)
		return {
			vi: 'Mật khẩu chứa tên đăng nhập; cần mật khẩu không đoán được từ tên; đề nghị chọn mật khẩu khác.',
			en: 'The password holds the name; one that cannot be guessed from it is wanted; please choose another.',
		};
	return isGuessable(plain)
		? {
				vi: 'Mật khẩu thuộc loại bị đoán trước tiên; cần mật khẩu khó đoán; đề nghị dùng một câu riêng của mình.',
				en: 'The password is among those guessed first; a harder one is wanted; please take a sentence of your own.',
			}
		: null;
}

function isGuessable(plain: string): boolean {
	if (new Set(plain).size < LEAST_DISTINCT) return true;
	const letters = plain.replaceAll(/[^\p{L}]/gu, '');
	const digits = plain.replaceAll(/\D/g, '');
	if (letters === '') return RUNS.includes(digits) || digits.length < LEAST_DIGITS;
	return ONLY_COMMON.test(letters) || RUNS.includes(letters);
}

/** Without case and marks: "MậtKhẩu" is guessed with "matkhau". */
function folded(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/đ/giu, 'd').toLowerCase();
}
