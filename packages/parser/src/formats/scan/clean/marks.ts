import type { Ink } from './ink.js';

/** The connected pieces of ink (corners count as touching), each by its number: edges (`right` and `bottom` lie outside), pixels, and its runs. */
export interface Marks {
	readonly count: number;
	readonly left: Int32Array;
	readonly top: Int32Array;
	readonly right: Int32Array;
	readonly bottom: Int32Array;
	readonly area: Int32Array;
	/** The mark each run belongs to. */
	readonly of: Int32Array;
}

/** Joins runs that touch into marks, in one pass over the rows. */
export function readMarks(ink: Ink): Marks {
	const parent = joinRuns(ink);
	const of = new Int32Array(parent.length);
	let count = 0;
	// The root of a run is never after it, so it has its number already.
	for (let i = 0; i < parent.length; i++) of[i] = parent[i] === i ? count++ : (of[rootOf(parent, i)] as number);
	return { count, of, ...measure(ink, of, count) };
}

function joinRuns(ink: Ink): Int32Array {
	const { rows, from, to, height } = ink;
	const parent = new Int32Array(from.length);
	for (let i = 0; i < parent.length; i++) parent[i] = i;
	for (let y = 1; y < height; y++) {
		let above = rows[y - 1] as number;
		const aboveEnd = rows[y] as number;
		const end = rows[y + 1] as number;
		for (let i = aboveEnd; i < end; i++) {
			while (above < aboveEnd && (to[above] as number) < (from[i] as number)) above++;
			for (let j = above; j < aboveEnd && (from[j] as number) <= (to[i] as number); j++) join(parent, i, j);
		}
	}
	return parent;
}

function join(parent: Int32Array, a: number, b: number): void {
	const [one, other] = [rootOf(parent, a), rootOf(parent, b)];
	if (one < other) parent[other] = one;
	else parent[one] = other;
}

function rootOf(parent: Int32Array, i: number): number {
	let at = i;
	while (parent[at] !== at) {
		const up = parent[parent[at] as number] as number;
		parent[at] = up;
		at = up;
	}
	return at;
}

function measure(ink: Ink, of: Int32Array, count: number): Omit<Marks, 'count' | 'of'> {
	const left = new Int32Array(count).fill(ink.width);
	const top = new Int32Array(count).fill(ink.height);
	const [right, bottom, area] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
	for (let y = 0; y < ink.height; y++) {
		for (let i = ink.rows[y] as number; i < (ink.rows[y + 1] as number); i++) {
			const mark = of[i] as number;
			const [from, to] = [ink.from[i] as number, ink.to[i] as number];
			if (from < (left[mark] as number)) left[mark] = from;
			if (to > (right[mark] as number)) right[mark] = to;
			if (y < (top[mark] as number)) top[mark] = y;
			bottom[mark] = y + 1;
			area[mark] = (area[mark] as number) + to - from;
		}
	}
	return { left, top, right, bottom, area };
}
