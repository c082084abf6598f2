import type { Ink } from './ink.js';
import type { Marks } from './marks.js';

/** How many small marks stand close before (above, or left of) and after (below, or right of) the letters they belong to. */
export interface SmallMarks {
	readonly before: number;
	readonly after: number;
}

/** Counts dots and tone marks beside letters; `sideways` for a page whose lines run down. */
export function readSmallMarks(ink: Ink, marks: Marks, letters: readonly number[], sideways: boolean): SmallMarks {
	const along: Extent = sideways ? [marks.top, marks.bottom] : [marks.left, marks.right];
	const across: Extent = sideways ? [marks.left, marks.right] : [marks.top, marks.bottom];
	const columns = inColumns(letters, along, ink.dpi * COLUMN);
	let [before, after] = [0, 0];
	for (let mark = 0; mark < marks.count; mark++) {
		if (!isSmall(marks, mark, ink.dpi)) continue;
		const side = sideOf(mark, columns.get(Math.floor(middle(along, mark) / (ink.dpi * COLUMN))) ?? [], along, across, ink.dpi * NEAR);
		if (side < 0) before++;
		if (side > 0) after++;
	}
	return { before, after };
}

type Extent = readonly [Int32Array, Int32Array];

/** Inches: a tone mark or dot is no larger and no smaller, and stands no farther from its letter. */
const LARGEST = 0.07;
const SMALLEST = 0.012;
const NEAR = 0.035;
const COLUMN = 0.1;

function isSmall(marks: Marks, mark: number, dpi: number): boolean {
	const width = (marks.right[mark] as number) - (marks.left[mark] as number);
	const height = (marks.bottom[mark] as number) - (marks.top[mark] as number);
	const [short, long] = width < height ? [width, height] : [height, width];
	return short >= dpi * SMALLEST && long <= dpi * LARGEST && short < dpi * 0.045;
}

function middle([from, to]: Extent, mark: number): number {
	return ((from[mark] as number) + (to[mark] as number)) / 2;
}

function inColumns(letters: readonly number[], [from, to]: Extent, column: number): Map<number, number[]> {
	const columns = new Map<number, number[]>();
	for (const letter of letters) {
		for (let i = Math.floor((from[letter] as number) / column); i <= Math.floor((to[letter] as number) / column); i++) {
			const there = columns.get(i);
			if (there === undefined) columns.set(i, [letter]);
			else there.push(letter);
		}
	}
	return columns;
}

/** -1 when the nearest letter lies after the mark, 1 when before it, 0 when none is near. */
function sideOf(mark: number, letters: readonly number[], along: Extent, [from, to]: Extent, near: number): number {
	const at = middle(along, mark);
	let [nearest, side] = [near, 0];
	for (const letter of letters) {
		if (at < (along[0][letter] as number) || at > (along[1][letter] as number)) continue;
		const toNext = (from[letter] as number) - (to[mark] as number);
		const toLast = (from[mark] as number) - (to[letter] as number);
		if (toNext >= -1 && toNext < nearest) [nearest, side] = [toNext, -1];
		if (toLast >= -1 && toLast < nearest) [nearest, side] = [toLast, 1];
	}
	return side;
}
