import type { RecognisedWord } from '../recogniser.js';

/**
 * Whether a line is what an engine makes of handwriting, signatures and dirt: no word of it is sure, and none has the shape of a word or a figure.
 * Sample: “TT9ĩ”, “„”, “T51”.
 */
export function isScribble(line: readonly RecognisedWord[]): boolean {
	return line.every(({ text, confidence }) => (confidence < UNSURE && !SHAPED.test(text.normalize('NFC'))) || isSpeck(text, confidence));
}

/** “~”, “;”, “.”, “Ñ”: one sign, no bullet, and no letter that opens an item or stands for an amount. */
function isSpeck(text: string, confidence: number): boolean {
	const isSign = /^[^\p{L}\p{N}]{1,2}$/u.test(text) && !/[-–—+•*…_/%]/u.test(text);
	return isSign || (confidence < SURE && /^\p{L}[.,;]?$/u.test(text) && !/^[a-eghđivx]/iu.test(text));
}

/** Words less sure than UNSURE are none without the shape of one; single letters less sure than SURE are none. */
const [UNSURE, SURE] = [0.5, 0.85];
/** “phủ”, “Hưng,”, “12”, “1.250,5” */
const SHAPED = /^[(“"]?(?:\p{L}?\p{Ll}+|\d[\d.,/%-]*)[)”".,;:]*$/u;
