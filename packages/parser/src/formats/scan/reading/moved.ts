import type { PixelBox, RecognisedWord } from '../recogniser.js';

/** A word read off a part of a picture, where it stands in the whole: `x` and `y` are what lies left of and above the part. */
export function moved(word: RecognisedWord, x: number, y: number): RecognisedWord {
	const shift = ([left, top, right, bottom]: PixelBox): PixelBox => [left + x, top + y, right + x, bottom + y];
	return {
		...word,
		box: shift(word.box),
		base: word.base + y,
		signs: word.signs.map((sign) => ({ ...sign, box: shift(sign.box) })),
	};
}
