import { expect, test } from 'vitest';
import { fitsInk } from './fits-ink.js';

/** Breadth of the ink and of its strokes for a height of 100, measured on print in Times New Roman. */
const inkOf = (breadth: number, runs: readonly number[]) => ({
	box: [0, 0, breadth, 100] as const,
	runs: runs.map((width) => [0, 0, width, 100] as const),
});

test('a lone digit fits, and no second one', () => {
	expect(fitsInk('5', inkOf(62, [62]))).toBe(true);
	expect(fitsInk('55', inkOf(62, [62]))).toBe(false);
	expect(fitsInk('1', inkOf(41, [41]))).toBe(true);
});

test('two strokes are not one digit, however sure the engine is', () => {
	expect(fitsInk('11', inkOf(115, [41, 41]))).toBe(true);
	expect(fitsInk('1', inkOf(115, [41, 41]))).toBe(false);
	expect(fitsInk('4', inkOf(136, [62, 62]))).toBe(false);
});

test('digits that touch are still counted by their breadth', () => {
	expect(fitsInk('43', inkOf(138, [138]))).toBe(true);
	expect(fitsInk('4', inkOf(138, [138]))).toBe(false);
	expect(fitsInk('433', inkOf(138, [138]))).toBe(false);
});

test('amounts count their points, shares their strokes', () => {
	const amount = inkOf(785, [62, 10, 62, 62, 62, 10, 62, 62, 62, 10, 62, 62, 62]);
	expect(fitsInk('7.416.200.000', amount)).toBe(true);
	expect(fitsInk('7.416.200.00', amount)).toBe(false);
	expect(fitsInk('34/40', inkOf(335, [62, 62, 40, 62, 62]))).toBe(true);
});
