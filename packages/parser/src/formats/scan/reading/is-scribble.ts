import type { RecognisedWord } from '../recogniser.js';

/**
 * Whether a line is what an engine makes of handwriting, signatures and dirt: no word of it is sure, and none has the shape of a word or a figure.
 * Sample: “TT9ĩ”, “„”, “T51”.
 */
export function isScribble(line: readonly RecognisedWord[]): boolean {
	return line.every(({ text, confidence }) => confidence < UNSURE && !SHAPED.test(text.normalize('NFC')));
}

const UNSURE = 0.5;
/** “phủ”, “Hưng,”, “12”, “1.250,5” */
const SHAPED = /^[(“"]?(?:\p{L}?\p{Ll}+|\d[\d.,/%-]*)[)”".,;:]*$/u;
