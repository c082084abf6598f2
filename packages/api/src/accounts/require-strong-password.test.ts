import { expect, test } from 'vitest';
import { requireStrongPassword } from './require-strong-password.js';

test.each([
	['short', 'ngắn quá'],
	['nine characters of many bytes', 'ếếếếếếếế1'.slice(0, 9)],
	['too long', 'x1y2z'.repeat(41)],
	['one letter', 'aaaaaaaaaaaaaa'],
	['four letters', 'abcdabcdabcd'.replaceAll('d', 'a')],
	['digits in a row', '0123456789'],
	['digits in a row, back', '9876543210'],
	['a telephone number', '0912345678'],
	['digits alone', '1995061520250'],
	['a common word with a year', 'haiphong2025'],
	['common words with marks and capitals', 'MậtKhẩu@123'],
	['two common words', 'admin-rasoat-1'],
	['a row of the keyboard', 'qwertyuiop12'],
	['the alphabet', 'abcdefghijkl'],
	['the name', 'Lan.Anh-123'],
	['signs alone', '!@#$%^&*()_+'],
])('refuses %s', (_, password) => {
	expect(() => requireStrongPassword(password, 'lan.anh')).toThrow(expect.objectContaining({ code: 'weak-password' }));
});

test.each([
	'bốn con voi xanh',
	'k7mq-x2vn-9rtd-hw4c',
	'Haiphong dep lam nhe',
	'tr0i-mua-to-qua',
	'83920174659283746',
	'lan.anh đi chợ Sắt mua cá',
])('takes %s', (password) => {
	expect(() => requireStrongPassword(password, 'lan.anh')).not.toThrow();
});
