import type { Area } from '../clean/area.js';
import type { Circle } from '../clean/circles.js';
import { type Ink, readInk } from '../clean/ink.js';
import { lettersOf } from '../clean/letters.js';
import { type Marks, readMarks } from '../clean/marks.js';
import type { GrayImage } from '../raster.js';
import type { RecognisedWord } from '../recogniser.js';

/** What of a cleaned page is held against the words read off it. */
interface Print {
	readonly image: GrayImage;
	readonly threshold: number;
	/** Round stamps that were taken out. */
	readonly seals: readonly Circle[];
}

/**
 * Places of print that no word was read from, in pixels: rows of letters that stand level, and stamps that break lines off. Null for a page with more
 * than `most` marks: dirt, on which nothing can be told.
 */
export function findUnread({ image, threshold, seals }: Print, words: readonly RecognisedWord[], most: number): Area[] | null {
	const ink = readInk(image, threshold);
	const marks = readMarks(ink);
	const letters = lettersOf(ink, marks);
	if (letters.length > most) return null;
	const left = uncovered(marks, letters, words, image.dpi);
	const broken = seals
		.filter((seal) => breaksOff(seal, words, image.dpi))
		.map(({ x, y, radii: [r = 0] }): Area => [x - r, y - r, x + r, y + r]);
	return [...levelRows(marks, left, ink), ...broken];
}

/** Inches about a word that are its own: tone marks, hooks, a stop that was not read. */
const AROUND = 0.03;

function uncovered(marks: Marks, letters: readonly number[], words: readonly RecognisedWord[], dpi: number): number[] {
	const around = dpi * AROUND;
	return letters.filter((mark) => {
		const [x, y] = [middleOf(marks.left, marks.right, mark), middleOf(marks.top, marks.bottom, mark)];
		return !words.some(
			({ box: [left, top, right, bottom] }) => x > left - around && x < right + around && y > top - around && y < bottom + around,
		);
	});
}

function middleOf(from: Int32Array, to: Int32Array, mark: number): number {
	return ((from[mark] ?? 0) + (to[mark] ?? 0)) / 2;
}

/** Inches: how far feet of one row differ, how far its letters stand apart, how wide it is at least. */
const LEVEL = 0.02;
const APART = 0.12;
const WIDEST = 0.5;
/** Letters of a row; a signature has fewer that stand level, and dirt none. */
const FEWEST = 6;
/** Inches: small letters of 9 points, capitals of 20 with their marks. */
const [LOWEST, TALLEST] = [0.05, 0.28];
/** Of a row's letters, how many are about as tall as its middle one, and what about means. */
const [ALIKE, ABOUT] = [0.7, 1.7];

/** Rows of marks that look like print: level, near each other, alike in height. */
function levelRows(marks: Marks, left: readonly number[], { dpi }: Ink): Area[] {
	const foot = (mark: number) => marks.bottom[mark] ?? 0;
	const sorted = [...left].sort((a, b) => foot(a) - foot(b));
	const rows: Area[] = [];
	for (let from = 0; from < sorted.length; ) {
		let to = from + 1;
		while (to < sorted.length && foot(sorted[to] ?? 0) - foot(sorted[from] ?? 0) <= dpi * LEVEL) to++;
		const found = runsOf(marks, sorted.slice(from, to), dpi * APART).filter((run) => isPrint(marks, run, dpi));
		rows.push(...found.map((run) => areaOf(marks, run)));
		// Feet that differ by dirt begin a row of their own: the next begins with the next foot unless a row was found.
		from = found.length > 0 ? to : from + 1;
	}
	return rows;
}

function runsOf(marks: Marks, level: number[], apart: number): number[][] {
	const runs: number[][] = [];
	let reached = Number.NEGATIVE_INFINITY;
	for (const mark of level.sort((a, b) => (marks.left[a] ?? 0) - (marks.left[b] ?? 0))) {
		if ((marks.left[mark] ?? 0) - reached > apart) runs.push([]);
		runs.at(-1)?.push(mark);
		reached = Math.max(reached, marks.right[mark] ?? 0);
	}
	return runs;
}

function isPrint(marks: Marks, run: readonly number[], dpi: number): boolean {
	if (run.length < FEWEST) return false;
	const [left, , right] = areaOf(marks, run);
	const heights = run.map((mark) => (marks.bottom[mark] ?? 0) - (marks.top[mark] ?? 0)).sort((a, b) => a - b);
	const usual = heights[heights.length >> 1] ?? 0;
	const alike = heights.filter((height) => height <= usual * ABOUT && height * ABOUT >= usual).length;
	return right - left >= dpi * WIDEST && usual >= dpi * LOWEST && usual <= dpi * TALLEST && alike >= run.length * ALIKE;
}

function areaOf(marks: Marks, run: readonly number[]): Area {
	const least = (of: Int32Array) => Math.min(...run.map((mark) => of[mark] ?? 0));
	const greatest = (of: Int32Array) => Math.max(...run.map((mark) => of[mark] ?? 0));
	return [least(marks.left), least(marks.top), greatest(marks.right), greatest(marks.bottom)];
}

/** A word that was hardly made out is no reading of what the stamp covered. */
const MADE_OUT = 0.5;
/** Inches from a stamp's rim within which a word that ends there goes on below the stamp. */
const AT_RIM = 0.1;
/** Of a line's way through a stamp, how much of it must be read. */
const READ = 0.4;

/** Whether a line that runs up to a stamp from its left goes on behind it, and is hardly read in between. */
function breaksOff({ x, y, radii: [radius = 0] }: Circle, words: readonly RecognisedWord[], dpi: number): boolean {
	const made = words.filter(({ confidence }) => confidence >= MADE_OUT);
	return made.some((word) => {
		const height = (word.box[1] + word.box[3]) / 2;
		const half = Math.sqrt(Math.max(0, radius ** 2 - (height - y) ** 2));
		const [left, right] = [x - half, x + half];
		if (half < radius / 3 || word.box[2] > left + dpi * AT_RIM * 2 || word.box[2] < left - dpi * AT_RIM) return false;
		const line = made.filter(({ box }) => box[1] < height && box[3] > height);
		const goesOn = line.some(({ box }) => box[0] > right - dpi * AT_RIM * 2 && box[0] < right + dpi * AT_RIM * 3);
		const read = line.reduce((sum, { box }) => sum + Math.max(0, Math.min(box[2], right) - Math.max(box[0], left)), 0);
		return goesOn && read < READ * (right - left);
	});
}
