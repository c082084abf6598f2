import { describe, expect, it } from 'vitest';
import type { RecognisedWord } from '../recogniser.js';
import { isScribble } from './is-scribble.js';

function line(...words: [string, number][]): RecognisedWord[] {
	return words.map(([text, confidence]) => ({ text, confidence, box: [0, 0, 9, 9], signs: [], base: 8, block: 0, line: 0 }));
}

describe('isScribble', () => {
	for (const words of [
		[['TT9ĩ', 0.43]],
		[['„', 0.13]],
		[['T51', 0.44]],
		[['~', 0.9]],
		[['Ñ', 0.73]],
		[
			[';', 0.8],
			['.', 0.9],
		],
		[
			['ZIzZZ-', 0.2],
			['⁄', 0.1],
		],
	] as [string, number][][])
		it(`takes “${words.map(([text]) => text).join(' ')}” for scribble`, () => expect(isScribble(line(...words))).toBe(true));

	for (const words of [
		[['TT', 0.9]],
		[['12', 0.2]],
		[['1.250,5', 0.3]],
		[
			['(34/40)', 0.3],
			['phủ', 0.2],
		],
		[['Hưng,', 0.31]],
		[['-', 0.6]],
		[['•', 0.6]],
		[['…………', 0.6]],
		[['I.', 0.6]],
		[['x', 0.6]],
		[['7', 0.2]],
		[['Y', 0.96]],
		[
			['T51', 0.3],
			['Số:', 0.9],
		],
	] as [string, number][][])
		it(`leaves “${words.map(([text]) => text).join(' ')}”`, () => expect(isScribble(line(...words))).toBe(false));
});
