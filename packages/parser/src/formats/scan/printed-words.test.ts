import { describe, expect, it } from 'vitest';
import { printedRows } from './printed-words.js';
import type { RecognisedSign, RecognisedWord } from './recogniser.js';

/** A word of a line whose small letters are `height` pixels tall; signs stand 10 pixels apart. */
function word(text: string, line: number, height: number, left = 0): RecognisedWord {
	const base = 100 + line * 40;
	const signs = [...text].map(
		(sign, i): RecognisedSign => ({ text: sign, box: [left + i * 10, base - height, left + i * 10 + 8, base], confidence: 0.9 }),
	);
	return { text, box: [left, base - height, left + text.length * 10, base], confidence: 0.9, signs, base, block: 1, line };
}

/** A small letter of Times New Roman is 0.47 em tall. */
const tall = (em: number) => em * 0.47;
const sizesOf = (words: readonly RecognisedWord[]) => printedRows(words, 1, (x, y) => [x, y]).map((row) => row[0]?.size);

describe('printedRows', () => {
	it('gives lines of about one size one size, and others their own', () => {
		expect(
			sizesOf([word('conmuacanvecasa', 0, tall(30)), word('munnuaxanecvars', 1, tall(31)), word('nomeansvarouxac', 2, tall(22))]),
		).toEqual([30, 30, 22]);
	});

	it('takes a line too short to tell for one of the lines beside it', () => {
		const lines = [word('conmuacanvecasa', 0, tall(30)), word('men', 1, tall(56)), word('conmuacanvecasa', 2, tall(30))];
		expect(sizesOf(lines)).toEqual([30, 30, 30]);
	});

	it('takes it for the nearer one where they differ', () => {
		const lines = [word('conmuacanvecasa', 0, tall(30)), word('nom', 1, tall(20)), word('nomeansvarouxac', 2, tall(22))];
		expect(sizesOf(lines)).toEqual([30, 22, 22]);
	});

	it('has a size for lines of which none tells', () => expect(sizesOf([word('“', 0, 9), word('…', 1, 3)])).toEqual([30, 30]));
});
