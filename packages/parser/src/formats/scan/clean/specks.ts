import type { Ink } from './ink.js';
import { lettersOf } from './letters.js';
import type { Marks } from './marks.js';

/**
 * Dirt among the marks, 1 for each: what is too small for a dot of this page, and dots that belong to no letter. A dot belongs to a letter when it
 * stands where tone marks, i-dots and stops stand; a row of dots to be filled in stays as it is.
 */
export function findSpecks(ink: Ink, marks: Marks): Uint8Array {
	const letters = lettersOf(ink, marks);
	// Tone marks stand on other marks, so what is near to what is near a letter belongs to it too.
	const first = nearAny(ink, marks, letters);
	const near = nearAny(ink, marks, [...letters, ...toned(ink, marks, first)]);
	const dot = usualDot(ink, marks, near);
	const specks = new Uint8Array(marks.count);
	const lone: number[] = [];
	for (let mark = 0; mark < marks.count; mark++) {
		const size = sizeOf(marks, mark);
		if (size > ink.dpi * LARGEST || isDash(marks, mark, ink.dpi)) continue;
		if (near[mark] !== 1) lone.push(mark);
		else if ((marks.area[mark] as number) < dot * DUST) specks[mark] = 1;
	}
	for (const mark of lone) if (!inRow(marks, lone, mark, ink.dpi)) specks[mark] = 1;
	return specks;
}

/** Inches: nothing larger is a speck; a letter so near owns a dot; dots of a row to be filled in are so near each other. */
const LARGEST = 0.04;
const NEAR = 0.05;
const ROW_STEP = 0.08;
const ROW_OFF = 0.012;
/** Of the page's usual dot, less than this is dust. */
const DUST = 0.3;

function sizeOf(marks: Marks, mark: number): number {
	return Math.max(
		(marks.right[mark] as number) - (marks.left[mark] as number),
		(marks.bottom[mark] as number) - (marks.top[mark] as number),
	);
}

/** A hyphen stands farther from letters than dots do. */
function isDash(marks: Marks, mark: number, dpi: number): boolean {
	const width = (marks.right[mark] as number) - (marks.left[mark] as number);
	return width >= dpi * DASH && width >= ((marks.bottom[mark] as number) - (marks.top[mark] as number)) * 1.6;
}

/** Inches. */
const DASH = 0.022;

/** Marks near a letter that are as broad as a circumflex: specks are not. */
function toned(ink: Ink, marks: Marks, near: Uint8Array): number[] {
	const broad = ink.dpi * LARGEST;
	const found: number[] = [];
	for (let mark = 0; mark < marks.count; mark++) if (near[mark] === 1 && sizeOf(marks, mark) > broad) found.push(mark);
	return found;
}

/** 1 for each mark close to a letter: a grid of squares around the letters answers it. */
function nearAny(ink: Ink, marks: Marks, letters: readonly number[]): Uint8Array {
	const cell = Math.max(2, Math.round(ink.dpi * 0.02));
	const columns = Math.ceil(ink.width / cell);
	const rows = Math.ceil(ink.height / cell);
	const taken = new Uint8Array(columns * rows);
	const reach = ink.dpi * NEAR;
	for (const letter of letters) {
		const left = Math.max(0, Math.floor(((marks.left[letter] as number) - reach) / cell));
		const right = Math.min(columns, Math.ceil(((marks.right[letter] as number) + reach) / cell));
		const bottom = Math.min(rows, Math.ceil(((marks.bottom[letter] as number) + reach) / cell));
		for (let row = Math.max(0, Math.floor(((marks.top[letter] as number) - reach) / cell)); row < bottom; row++)
			taken.fill(1, row * columns + left, row * columns + right);
	}
	const near = new Uint8Array(marks.count);
	for (let mark = 0; mark < marks.count; mark++) {
		const x = ((marks.left[mark] as number) + (marks.right[mark] as number)) / 2;
		const y = ((marks.top[mark] as number) + (marks.bottom[mark] as number)) / 2;
		near[mark] = taken[Math.floor(y / cell) * columns + Math.floor(x / cell)] as number;
	}
	return near;
}

/** Pixels of the dot that most letters' dots are like; of a page with few of them, what a small letter's dot has. */
function usualDot(ink: Ink, marks: Marks, near: Uint8Array): number {
	const areas: number[] = [];
	const [least, most] = [ink.dpi * 0.012, ink.dpi * 0.045];
	for (let mark = 0; mark < marks.count; mark++) {
		const width = (marks.right[mark] as number) - (marks.left[mark] as number);
		const height = (marks.bottom[mark] as number) - (marks.top[mark] as number);
		if (near[mark] !== 1 || Math.min(width, height) < least || Math.max(width, height) > most) continue;
		if (width <= height * 2 && height <= width * 2) areas.push(marks.area[mark] as number);
	}
	areas.sort((a, b) => a - b);
	return areas.length >= 20 ? (areas[areas.length >> 1] as number) : (ink.dpi * 0.018) ** 2;
}

/** Whether other dots stand beside this one on the same height, as in “........”. */
function inRow(marks: Marks, lone: readonly number[], mark: number, dpi: number): boolean {
	let others = 0;
	for (const other of lone) {
		const off = Math.abs((marks.bottom[other] as number) - (marks.bottom[mark] as number));
		const apart = Math.abs((marks.left[other] as number) - (marks.left[mark] as number));
		if (other !== mark && off <= dpi * ROW_OFF && apart <= dpi * ROW_STEP * 2) others++;
	}
	return others >= 2;
}
