import { expect, test } from 'vitest';
import { bar, sheet } from '../clean/drawn.cases.js';
import type { GrayImage } from '../raster.js';
import type { PixelBox, RecognisedWord, Recogniser } from '../recogniser.js';
import { rereadTails } from './reread-tails.js';

const [FOOT, HEIGHT, MARGIN] = [100, 24, 8];

/** Bars of ink on the line, `high` parts of a tall letter each, and the signs that were read there. */
function drawn(image: GrayImage, left: number, heights: readonly number[], text: string, confidence: number): RecognisedWord {
	const boxes = heights.map((high, i): PixelBox => [left + i * 14, Math.round(FOOT - high * HEIGHT), left + i * 14 + 10, FOOT]);
	for (const [x, y, right, bottom] of boxes) bar(image, x, y, right - x, bottom - y);
	const signs = boxes.length === text.length ? [...text].map((sign, i) => ({ text: sign, box: boxes[i] as PixelBox, confidence })) : [];
	return { text, box: [left, FOOT - HEIGHT, left + heights.length * 14, FOOT], confidence, signs, base: FOOT, block: 4, line: 7 };
}

/** Reads the line before the change as `head` and what is behind it as `small`; keeps what it was shown. */
async function tailsOf(heights: readonly number[], confidence: number, head: [string, number][], small: [string, number][]) {
	const image = sheet(600, 160);
	const line = [drawn(image, 40, [1, 1, 1, 1, 1], 'LUUVT', 0.9), drawn(image, 140, heights, '()ocveu', confidence)];
	const seen: GrayImage[] = [];
	const recogniser: Recogniser = {
		lanes: 1,
		recognise: async (images) => {
			seen.push(...images);
			const answer = (words: [string, number][], left: number) => ({
				words: words.map(([text, sure], i): RecognisedWord => {
					const x = MARGIN + left + i * 100;
					return { text, box: [x, 10, x + 30, 40], confidence: sure, signs: [], base: 40, block: 0, line: 0 };
				}),
			});
			return [answer(head, 0), answer(small, 0)];
		},
	};
	const [words = []] = await rereadTails({ image, threshold: 128 }, [line], recogniser);
	return { text: words.map(({ text }) => text).join(' '), words, asked: seen.map(({ width }) => width - 2 * MARGIN) };
}

const SMALL = [1, 1, 1, 0.75, 0.5, 0.5, 0.5];

test('a line that ends in smaller letters is read in two pieces', async () => {
	const { text, words, asked } = await tailsOf(
		SMALL,
		0.1,
		[
			['LUUVT', 0.9],
			['(2)', 0.95],
		],
		[['Cường', 0.9]],
	);
	expect(text).toBe('LUUVT (2) Cường');
	expect(words.map(({ confidence }) => confidence)).toEqual([0.9, 0.6, 0.9]);
	expect(words.map(({ line }) => line)).toEqual([7, 7, 7]);
	// From the first letter to the gap behind the last tall one, and from there to the end.
	expect(asked).toEqual([140, 58]);
});

test('what is read no surer is not taken', async () => {
	expect(
		(
			await tailsOf(
				SMALL,
				0.1,
				[
					['LUUVT', 0.9],
					['(2)', 0.1],
				],
				[['g', 0]],
			)
		).text,
	).toBe('LUUVT ()ocveu');
});

test.each([
	['a word that was read', SMALL, 0.5],
	['letters of one size', [1, 1, 1, 0.68, 0.68, 0.68, 0.68], 0.1],
	['too few small ones', [1, 1, 1, 1, 1, 0.5, 0.5], 0.1],
	['a tall one at the end', [1, 1, 1, 0.5, 0.5, 0.5, 1], 0.1],
])('%s stays', async (_, heights, confidence) => {
	const { text, asked } = await tailsOf(
		heights,
		confidence,
		[
			['LUUVT', 0.9],
			['(2)', 0.95],
		],
		[['Cường', 0.9]],
	);
	expect({ text, asked }).toEqual({ text: 'LUUVT ()ocveu', asked: [] });
});
