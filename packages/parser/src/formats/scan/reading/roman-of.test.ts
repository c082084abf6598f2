import { expect, test } from 'vitest';
import type { Ink } from './find-ink.js';
import { romanOf } from './roman-of.js';

/** Strokes side by side as broad and high as given, on one baseline; 36 pixels to an em, as 13 points have at 200 dpi. */
function inkOf(...strokes: readonly (readonly [width: number, height: number])[]): Ink {
	let left = 0;
	const runs = strokes.map(([width, height]) => {
		const run = [left, 30 - height, left + width, 30] as const;
		left += width + 2;
		return run;
	});
	return { box: [0, 2, left - 2, 30], runs };
}

const [I, POINT, WIDE] = [
	[9, 26],
	[4, 4],
	[26, 26],
] as const;

test('counts strokes that the engine cannot make out', () => {
	expect(romanOf(inkOf(I, POINT), 36, ['', 'L', 'lP'])).toBe('I.');
	expect(romanOf(inkOf(I, I, POINT), 36, ['H'])).toBe('II.');
	expect(romanOf(inkOf(I, I, I), 36, ['II'])).toBe('III');
});

test('counts them where their serifs run together', () => {
	expect(romanOf(inkOf([24, 26], POINT), 36, ['H'])).toBe('II.');
	expect(romanOf(inkOf([36, 26], POINT), 36, ['ll'])).toBe('III.');
});

test('asks the engine what a slanted sign is', () => {
	expect(romanOf(inkOf(I, WIDE, POINT), 36, ['IV...'])).toBe('IV.');
	expect(romanOf(inkOf(WIDE, I, POINT), 36, ['Y1'])).toBe('VI.');
	expect(romanOf(inkOf(I, WIDE, POINT), 36, ['IX'])).toBe('IX.');
});

test('takes no other strokes for a number', () => {
	expect(romanOf(inkOf([28, 26]), 36, ['Ở'])).toBeNull();
	expect(romanOf(inkOf([9, 12]), 36, ['i'])).toBeNull();
	expect(romanOf(inkOf(I, I, I, I), 36, ['llll'])).toBeNull();
	expect(romanOf(inkOf(POINT), 36, ['.'])).toBeNull();
});
