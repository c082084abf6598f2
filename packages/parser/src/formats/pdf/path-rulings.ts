import type { Matrix } from './matrix.js';
import type { Ruling } from './ruling.js';

export interface PathInk {
	readonly rulings: Ruling[];
	readonly curves: number;
}

/** The straight rulings of one painted path: stroked sides, or filled areas as thin as a line. */
export function pathRulings(path: ArrayLike<number>, ctm: Matrix, stroke: boolean, limit: number): PathInk {
	const rulings: Ruling[] = [];
	let curves = 0;
	for (const sub of subpaths(path, ctm)) {
		curves += sub.curves;
		if (rulings.length >= limit) break;
		if (stroke) strokedSides(sub, rulings);
		else filledLine(sub, rulings);
	}
	return { rulings, curves };
}

/** Filled areas up to this thickness, in points, are lines. */
const THIN = 3;
const STRAIGHT = 0.6;
const SHORTEST = 0.5;

interface Subpath {
	readonly points: number[];
	closed: boolean;
	curves: number;
}

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;

function* subpaths(path: ArrayLike<number>, m: Matrix): Generator<Subpath> {
	let sub: Subpath | null = null;
	const add = (s: Subpath, at: number) => {
		const x = path[at] ?? 0;
		const y = path[at + 1] ?? 0;
		s.points.push(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]);
	};
	for (let i = 0; i < path.length; ) {
		const kind = path[i++];
		if (kind === MOVE) {
			if (sub !== null) yield sub;
			sub = { points: [], closed: false, curves: 0 };
			add(sub, i);
			i += 2;
		} else if (kind === LINE || kind === CURVE || kind === QUADRATIC) {
			const length = kind === LINE ? 2 : kind === CURVE ? 6 : 4;
			sub ??= { points: [], closed: false, curves: 0 };
			if (kind !== LINE) sub.curves++;
			add(sub, i + length - 2);
			i += length;
		} else if (sub !== null) sub.closed = true;
	}
	if (sub !== null) yield sub;
}

function strokedSides(sub: Subpath, out: Ruling[]): void {
	if (sub.curves > 0) return;
	const p = sub.points;
	const count = p.length / 2;
	for (let i = 0; i < (sub.closed ? count : count - 1); i++) {
		const j = (i + 1) % count;
		pushSide(p[2 * i] ?? 0, p[2 * i + 1] ?? 0, p[2 * j] ?? 0, p[2 * j + 1] ?? 0, out);
	}
}

function pushSide(ax: number, ay: number, bx: number, by: number, out: Ruling[]): void {
	const width = Math.abs(ax - bx);
	const height = Math.abs(ay - by);
	if (height <= STRAIGHT && width > SHORTEST)
		out.push({ horizontal: true, at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) });
	else if (width <= STRAIGHT && height > SHORTEST)
		out.push({ horizontal: false, at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) });
}

function filledLine(sub: Subpath, out: Ruling[]): void {
	if (sub.curves > 0 || sub.points.length < 4) return;
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let i = 0; i < sub.points.length; i += 2) {
		const x = sub.points[i] ?? 0;
		const y = sub.points[i + 1] ?? 0;
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	const width = right - left;
	const height = bottom - top;
	if (height <= THIN && width > height) out.push({ horizontal: true, at: (top + bottom) / 2, from: left, to: right });
	else if (width <= THIN && height > width) out.push({ horizontal: false, at: (left + right) / 2, from: top, to: bottom });
}
