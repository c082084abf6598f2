import type { PrintedWord } from '../pdf/line.js';
import { emOf } from './em-of.js';
import type { RecognisedWord } from './recogniser.js';

/** Where a point of the picture stands on the page, in points. */
export type ToPoints = (x: number, y: number) => readonly [x: number, y: number];

/**
 * Recognised words as words of a page, a row for each of the engine's lines. `scale`: points to a pixel of the upright picture. `told` hears
 * which word became which.
 */
export function printedRows(
	words: readonly RecognisedWord[],
	scale: number,
	toPoints: ToPoints,
	told: (printed: PrintedWord, word: RecognisedWord) => void = () => {},
): PrintedWord[][] {
	const lines = linesOf(words);
	const sizes = settle(lines.map(emOf));
	return lines.map((line, i) =>
		line.map((word) => {
			const made = printed(word, sizes[i] ?? 0, scale, toPoints);
			told(made, word);
			return made;
		}),
	);
}

function linesOf(words: readonly RecognisedWord[]): RecognisedWord[][] {
	const lines = new Map<number, RecognisedWord[]>();
	for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
	return [...lines.values()].map((line) => line.sort((a, b) => a.box[0] - b.box[0]));
}

/** Sizes closer than this are one: what a line's letters measure wavers. */
const ALIKE = 0.13;

/** One size for lines of about one size, beginning with the size most lines have. */
function settle(measured: readonly (number | null)[]): number[] {
	const known = measured.filter((size) => size !== null).sort((a, b) => a - b);
	const usual = known[known.length >> 1] ?? 30;
	const settled: number[] = [usual];
	return measured.map((size) => {
		if (size === null) return usual;
		const like = settled.find((other) => Math.abs(other - size) <= ALIKE * other);
		if (like === undefined) settled.push(size);
		return like ?? size;
	});
}

function printed({ text, box, base, confidence }: RecognisedWord, em: number, scale: number, toPoints: ToPoints): PrintedWord {
	const [left, top, right, bottom] = box;
	const corners = [toPoints(left, top), toPoints(right, top), toPoints(left, bottom), toPoints(right, bottom)];
	const xs = corners.map(([x]) => x);
	const ys = corners.map(([, y]) => y);
	return {
		text,
		x0: left * scale,
		x1: right * scale,
		base: base * scale,
		size: Math.round(em * scale * 10) / 10,
		bold: [],
		box: [round(Math.min(...xs)), round(Math.min(...ys)), round(Math.max(...xs)), round(Math.max(...ys))],
		noteMark: null,
		confidence,
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
