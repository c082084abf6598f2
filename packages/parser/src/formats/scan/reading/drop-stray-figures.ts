import type { PixelBox, RecognisedWord } from '../recogniser.js';
import { DOUBT } from './vote.js';

/**
 * Words without figures that belong to no line: initials and notes beside the print, what is left of a stamp. What is hardly believed has to stand on
 * a line with other words; a digit close behind a word has to stand level with it. All that stands in a cell stays. `em` in pixels.
 */
export function dropStrayFigures(words: readonly RecognisedWord[], cells: readonly PixelBox[], em: number): RecognisedWord[] {
	return words.filter((word) => {
		if (!FIGURE.test(word.text.normalize('NFC')) || cells.some((cell) => holds(cell, word))) return true;
		const reach = word.confidence < LOST ? NEAR : WIDE;
		const isOnLine = word.confidence > DOUBT || words.some((other) => other !== word && isBeside(word, other, reach * em, LEVEL * em));
		return isOnLine && !(isAlone(word, words) && words.some((other) => hangsBehind(word, other, em)));
	});
}

/** With a digit and without two letters in a row: "5", "18T", "6."; in "Điều'1" the word is print. */
const FIGURE = /^(?!.*\p{L}{2}).*\d/u;
/** A word less sure than this says nothing: it has to stand close to others. */
const LOST = 0.3;
/** Ems of white between words of one line, of columns of one line, and between the feet of what stands on one. */
const [NEAR, WIDE, LEVEL] = [2, 12, 0.35];
/** Ems of white to the word before, and how far below that one's foot a note beside it ends: farther down is the next line. */
const [CLOSE, LOWEST] = [0.5, 1];

function isBeside({ box, base }: RecognisedWord, other: RecognisedWord, reach: number, level: number): boolean {
	const gap = Math.max(other.box[0] - box[2], box[0] - other.box[2]);
	return gap <= reach && Math.abs(base - other.base) <= level;
}

/** One or two digits that the engine took for a line. */
function isAlone({ text, line }: RecognisedWord, words: readonly RecognisedWord[]): boolean {
	return /^\d{1,2}$/u.test(text) && words.filter((other) => other.line === line).length === 1;
}

function hangsBehind({ box, base }: RecognisedWord, other: RecognisedWord, em: number): boolean {
	const [gap, below] = [box[0] - other.box[2], base - other.base];
	const isOver = box[1] < other.base && box[0] > other.box[0];
	return isOver && gap <= CLOSE * em && gap > -CLOSE * em && below > LEVEL * em && below <= LOWEST * em;
}

function holds([left, top, right, bottom]: PixelBox, { box, base }: RecognisedWord): boolean {
	const x = (box[0] + box[2]) / 2;
	return x >= left && x <= right && base >= top && base <= bottom;
}
