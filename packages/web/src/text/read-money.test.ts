import { expect, test } from 'vitest';
import { readMoney } from './read-money.ts';

test.each([
	['9.872.350.000', 9_872_350_000],
	['9872350000 đồng', 9_872_350_000],
	['9,5 tỷ', 9_500_000_000],
	['9,87235 ty', 9_872_350_000],
	['21 tỷ 350 triệu đồng', 21_350_000_000],
	['850tr', 850_000_000],
	['1.250.000 nghìn đồng', 1_250_000_000],
	['9 872 350 000', 9_872_350_000],
	['0', 0],
])('“%s” is %d dong', (typed, wanted) => {
	expect(readMoney(typed)).toBe(wanted);
});

test.each(['', 'đồng', '9 9', '350 triệu 21 tỷ', '1.25', '9,5', '-3', '5 người', 'tỷ', '12tr5', '1 tỷ 2', '21 tỷ 350', '98 7235'])(
	'“%s” is no sum of money',
	(typed) => {
		expect(readMoney(typed)).toBeNull();
	},
);
