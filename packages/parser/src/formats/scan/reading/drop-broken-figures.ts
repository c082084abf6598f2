import type { RecognisedWord } from '../recogniser.js';

/**
 * Words without the digits that stand for a torn letter: between two letters of a word that is hardly believed (")X3HỦ"), or by themselves but
 * with no white to either side of them ("köc|1|*hi"). A figure is printed apart from words, and is not touched. The words of one line, from left to
 * right; `em` in pixels.
 */
export function dropBrokenFigures(words: readonly RecognisedWord[], em: number): RecognisedWord[] {
	const kept = words.filter((word, at) => !isStroke(word, words[at - 1], words[at + 1], em));
	return kept.map((word) => (word.confidence < UNCLEAR && WITHIN.test(word.text.normalize('NFC')) ? withoutDigits(word) : word));
}

/** Of words less sure than UNCLEAR no code is believed, of digits less sure than UNSURE none that touches letters. */
const [UNCLEAR, UNSURE] = [0.3, 0.75];
/** Ems; a space is a fifth of one or more. */
const WHITE = 0.18;
const WITHIN = /(?<=\p{L})\d(?=\p{L})/u;

function isStroke(
	{ text, confidence, box }: RecognisedWord,
	before: RecognisedWord | undefined,
	after: RecognisedWord | undefined,
	em: number,
): boolean {
	if (!/^\d$/u.test(text) || confidence >= UNSURE || before === undefined || after === undefined) return false;
	const isWord = (word: RecognisedWord) => /\p{L}/u.test(word.text) && word.confidence < UNSURE;
	return isWord(before) && isWord(after) && box[0] - before.box[2] < WHITE * em && after.box[0] - box[2] < WHITE * em;
}

function withoutDigits(word: RecognisedWord): RecognisedWord {
	return { ...word, text: word.text.normalize('NFC').replace(new RegExp(WITHIN, 'gu'), ''), signs: [] };
}
