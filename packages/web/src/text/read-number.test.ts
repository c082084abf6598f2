import { expect, test } from 'vitest';
import { readCount, readDay, readNumber } from './read-number.ts';

test.each([
	['38', 38],
	['1.234,5', 1234.5],
	['7.285.400.000', 7_285_400_000],
	['12 345', 12_345],
	['1.23', null],
	['1,234.5', null],
	['không', null],
	['', null],
])('%s', (typed, value) => {
	expect(readNumber(typed)).toBe(value);
});

test.each([
	['38', 38],
	['1.234', 1234],
	['38,0', 38],
	['1.234,5', null],
	['99999999999999999999', null],
	['-3', null],
])('the count %s', (typed, value) => {
	expect(readCount(typed)).toBe(value);
});

test.each([
	['5/10/2025', '2025-10-05'],
	['15/10/2025', '2025-10-15'],
	['5-10-2025', '2025-10-05'],
	['5.10.2025', '2025-10-05'],
	['5-10/2025', null],
	['31/02/2025', null],
	['2025-10-15', null],
])('the day %s', (typed, day) => {
	expect(readDay(typed)).toBe(day);
});
