import type { Area } from './area.js';
import type { Circle } from './circles.js';
import type { Ink } from './ink.js';
import { lettersOf } from './letters.js';
import type { Marks } from './marks.js';

/**
 * Where lines of print run into a circle or through it: from above their tone marks to below their feet. Letters that run round in a seal do not
 * stand level, so they make none.
 */
export function linesAt(ink: Ink, marks: Marks, circle: Circle): Area[] {
	const near = lettersOf(ink, marks).filter((mark) => isNear(marks, mark, circle, ink.dpi));
	near.sort((a, b) => foot(marks, a) - foot(marks, b));
	const lines: Area[] = [];
	for (let i = 0; i < near.length; ) {
		let end = i + 1;
		while (end < near.length && foot(marks, near[end]) - foot(marks, near[i]) <= ink.dpi * LEVEL) end++;
		for (const run of runs(marks, near.slice(i, end), ink.dpi * GAP)) {
			const line = run.length >= FEWEST ? areaOf(marks, run, ink.dpi) : null;
			if (line !== null && reaches(line, circle)) lines.push(line);
		}
		i = end;
	}
	return lines;
}

/** Letters that stand level make a line from so many on. */
const FEWEST = 4;
/** Inches: how far feet of one line differ, how far its letters stand apart, and how far beyond them there may be more that touch the seal. */
const LEVEL = 0.02;
const GAP = 0.3;
const MORE = 0.4;
const FAR = 0.8;

function foot(marks: Marks, mark: number | undefined): number {
	return marks.bottom[mark ?? 0] as number;
}

function isNear(marks: Marks, mark: number, { x, y, radii }: Circle, dpi: number): boolean {
	const radius = radii[0] ?? 0;
	if (Math.abs(foot(marks, mark) - y) > radius * 1.2) return false;
	return Math.max((marks.left[mark] as number) - x, x - (marks.right[mark] as number)) <= radius + dpi * FAR;
}

function reaches([left, , right]: Area, { x, radii }: Circle): boolean {
	const radius = radii[0] ?? 0;
	return left < x + radius && right > x - radius;
}

function runs(marks: Marks, level: number[], gap: number): number[][] {
	const found: number[][] = [];
	let reached = Number.NEGATIVE_INFINITY;
	for (const mark of level.sort((a, b) => (marks.left[a] as number) - (marks.left[b] as number))) {
		if ((marks.left[mark] as number) - reached > gap) found.push([]);
		found.at(-1)?.push(mark);
		reached = Math.max(reached, marks.right[mark] as number);
	}
	return found;
}

/** A circumflex with its tone stands twice as high as a small letter, and a dot hangs half as deep. */
function areaOf(marks: Marks, run: readonly number[], dpi: number): Area {
	const feet = run.map((mark) => foot(marks, mark)).sort((a, b) => a - b);
	const heights = run.map((mark) => foot(marks, mark) - (marks.top[mark] as number)).sort((a, b) => a - b);
	const base = feet[feet.length >> 1] ?? 0;
	const height = heights[Math.floor(heights.length * 0.6)] ?? 0;
	const [first, last] = [run[0] ?? 0, run.at(-1) ?? 0];
	return [
		(marks.left[first] as number) - dpi * MORE,
		base - height * 2.1,
		(marks.right[last] as number) + dpi * MORE,
		base + height * 0.45,
	];
}
