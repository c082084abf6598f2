import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf, segmentsOf } from './segments.ts';

test('a quote is found as a whole', () => {
	expect(placesOf('giao 36 biên chế, có 136 người, còn 36', '36')).toEqual([
		{ start: 5, end: 7 },
		{ start: 36, end: 38 },
	]);
	expect(placesOf('thiếu 04 người', 'thiếu 04')).toEqual([{ start: 0, end: 8 }]);
	expect(placesOf('không có', '')).toEqual([]);
});

test('cuts where bold and marks begin and end', () => {
	expect(segmentsOf('abcdef', { start: 0, end: 6 }, [{ start: 0, end: 2 }], [{ start: 1, end: 4 }])).toEqual([
		{ text: 'a', start: 0, bold: true, marked: false },
		{ text: 'b', start: 1, bold: true, marked: true },
		{ text: 'cd', start: 2, bold: false, marked: true },
		{ text: 'ef', start: 4, bold: false, marked: false },
	]);
});

test('nothing of a text is lost or shown twice', () => {
	const range = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
	fc.assert(
		fc.property(fc.string({ maxLength: 30 }), fc.array(range), fc.array(range), (text, bold, marked) => {
			const joined = segmentsOf(text, { start: 0, end: text.length }, bold, marked).map((segment) => segment.text);
			expect(joined.join('')).toBe(text);
		}),
	);
});
