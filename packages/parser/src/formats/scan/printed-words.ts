import type { PrintedWord } from '../pdf/line.js';
import { emOf, type MeasuredEm } from './em-of.js';
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

/**
 * One size for lines of about one size, beginning with the size most lines have. A line too short to tell has the size of the one above it, or
 * of the one below where it is nearer to that.
 */
function settle(measured: readonly (MeasuredEm | null)[]): number[] {
	const known = measured.flatMap((em) => em?.pixels ?? []).sort((a, b) => a - b);
	const usual = known[known.length >> 1] ?? 30;
	const settled: number[] = [usual];
	const sizes = measured.map((em) => {
		if (em === null || !em.sure) return null;
		const like = settled.find((other) => isLike(other, em.pixels));
		if (like === undefined) settled.push(em.pixels);
		return like ?? em.pixels;
	});
	return sizes.map((size, i) => size ?? besideSize(sizes, i, measured[i]?.pixels ?? null) ?? usual);
}

function besideSize(sizes: readonly (number | null)[], at: number, pixels: number | null): number | null {
	const above = sizes.slice(0, at).findLast((size) => size !== null) ?? null;
	const below = sizes[at + 1] ?? null;
	if (pixels === null || above === null || below === null) return above ?? below;
	return Math.abs(below - pixels) < Math.abs(above - pixels) ? below : above;
}

function isLike(size: number, pixels: number): boolean {
	return Math.abs(size - pixels) <= ALIKE * size;
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
