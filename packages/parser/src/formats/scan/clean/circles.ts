import type { GrayImage } from '../raster.js';
import { type Edges, readEdges } from './edges.js';
import { reduce } from './reduce.js';

/** The rings of a round stamp, in pixels: one middle, radii from the outermost; `seen` is the share of the clearest ring's way round that is printed. */
export interface Circle {
	readonly x: number;
	readonly y: number;
	readonly radii: readonly number[];
	readonly seen: number;
}

/** Rings of the size of an office's seal (28 to 45 mm across), whole or in part, clearest first. */
export function findCircles(image: GrayImage): Circle[] {
	const by = Math.max(1, Math.round(image.dpi / 66));
	const small = reduce(image, by);
	const edges = readEdges(small, STRENGTH);
	const circles: Circle[] = [];
	for (const [x, y] of centres(edges, small)) {
		if (circles.some((c) => Math.hypot(c.x / by - x, c.y / by - y) < LARGEST * small.dpi)) continue;
		const at = settled(edges, x, y, small.dpi);
		if (at.seen < SEEN) continue;
		const radii = ringsAbout(edges, at, small.dpi).map((radius) => radius * by);
		circles.push({ x: (at.x + 0.5) * by, y: (at.y + 0.5) * by, radii, seen: at.seen });
	}
	return circles;
}

const STRENGTH = 250;
/** Inches. */
const SMALLEST = 0.55;
const LARGEST = 0.89;
/** Of the way round; letters that happen to lie on a circle cover up to 0.55 of it, seals from 0.67 on. */
const SEEN = 0.6;
/** Of the way round, where a clearer ring with the same middle is there. */
const ALSO_SEEN = 0.5;
/** Centres looked at closely. */
const TRIED = 6;
/** Pixels of the reduced picture that one vote's square measures. */
const SQUARE = 3;

/** Places through which most edges' normals pass at a seal's radius. */
function centres(edges: Edges, { width, height, dpi }: GrayImage): [number, number][] {
	const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
	const votes = new Uint16Array(columns * rows);
	for (let i = 0; i < edges.count; i++) {
		for (const side of [-1, 1]) {
			for (let r = SMALLEST * dpi; r <= LARGEST * dpi; r += SQUARE) {
				const column = Math.floor(((edges.x[i] as number) + side * r * (edges.towardsX[i] as number)) / SQUARE);
				const row = Math.floor(((edges.y[i] as number) + side * r * (edges.towardsY[i] as number)) / SQUARE);
				if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
				votes[row * columns + column] = (votes[row * columns + column] as number) + 1;
			}
		}
	}
	return peaks(votes, columns, rows);
}

function peaks(votes: Uint16Array, columns: number, rows: number): [number, number][] {
	const sums: [votes: number, x: number, y: number][] = [];
	for (let row = 1; row < rows - 1; row++) {
		for (let column = 1; column < columns - 1; column++) {
			let sum = 0;
			for (let i = -1; i <= 1; i++) for (let j = -1; j <= 1; j++) sum += votes[(row + i) * columns + column + j] as number;
			sums.push([sum, (column + 0.5) * SQUARE, (row + 0.5) * SQUARE]);
		}
	}
	sums.sort((a, b) => b[0] - a[0]);
	const found: [number, number][] = [];
	for (const [, x, y] of sums) {
		if (found.every(([u, v]) => Math.hypot(u - x, v - y) > APART * SQUARE)) found.push([x, y]);
		if (found.length === TRIED) break;
	}
	return found;
}

/** Votes' squares between two centres that are not one. */
const APART = 6;

interface Middle {
	readonly x: number;
	readonly y: number;
	readonly seen: number;
}

/** The best circle's middle near a place. */
function settled(edges: Edges, x: number, y: number, dpi: number): Middle {
	const close = within(edges, x, y, dpi);
	const rough = best(edges, close, x, y, REACH, REACH / 2, dpi);
	return rough.seen < SEEN / 2 ? rough : best(edges, close, rough.x, rough.y, REACH / 4, 1, dpi);
}

/** Pixels of the reduced picture. */
const REACH = 8;

function best(edges: Edges, close: readonly number[], x: number, y: number, reach: number, step: number, dpi: number): Middle {
	let found: Middle = { x, y, seen: 0 };
	for (let v = y - reach; v <= y + reach; v += step) {
		for (let u = x - reach; u <= x + reach; u += step) {
			const seen = Math.max(...shares(edges, close, u, v, dpi));
			if (seen > found.seen) found = { x: u, y: v, seen };
		}
	}
	return found;
}

/** Edges that may lie on a circle with its middle near a place. */
function within(edges: Edges, x: number, y: number, dpi: number): number[] {
	const close: number[] = [];
	const [least, most] = [SMALLEST * dpi - REACH * 1.5, (LARGEST + MARGIN) * dpi + REACH * 1.5];
	for (let i = 0; i < edges.count; i++) {
		const u = (edges.x[i] as number) - x;
		const v = (edges.y[i] as number) - y;
		if (Math.abs(u) > most || Math.abs(v) > most) continue;
		// Many times as quick as Math.hypot.
		const radius = Math.sqrt(u * u + v * v);
		if (radius < least || radius > most) continue;
		if (Math.abs(u * (edges.towardsX[i] as number) + v * (edges.towardsY[i] as number)) > radius * ALONG * 0.75) close.push(i);
	}
	return close;
}

/** Parts a circle is cut into. */
const PARTS = 120;
/** Cosine of the angle by which an edge may differ from the circle's. */
const ALONG = 0.94;
/** Inches beyond the largest ring looked for. */
const MARGIN = 0.06;

/** For each radius from the smallest on, pixel by pixel, the share of the circle's parts with an edge along it. */
function shares(edges: Edges, close: readonly number[], x: number, y: number, dpi: number): number[] {
	const least = Math.floor(SMALLEST * dpi);
	const count = Math.ceil((LARGEST + MARGIN) * dpi) - least;
	const seen = new Uint8Array((count + 1) * PARTS);
	for (const i of close) {
		const u = (edges.x[i] as number) - x;
		const v = (edges.y[i] as number) - y;
		const radius = Math.sqrt(u * u + v * v);
		const at = Math.round(radius - least);
		if (at < 0 || at > count) continue;
		if (Math.abs(u * (edges.towardsX[i] as number) + v * (edges.towardsY[i] as number)) < radius * ALONG) continue;
		seen[at * PARTS + (Math.floor(((Math.atan2(v, u) + Math.PI) / (2 * Math.PI)) * PARTS) % PARTS)] = 1;
	}
	const found: number[] = [];
	for (let r = 0; r < count; r++) {
		let parts = 0;
		for (let part = 0; part < PARTS; part++) if (seen[r * PARTS + part] === 1 || seen[(r + 1) * PARTS + part] === 1) parts++;
		found.push(parts / PARTS);
	}
	return found;
}

/** The radii of all rings about a middle, outermost first. */
function ringsAbout(edges: Edges, { x, y }: Middle, dpi: number): number[] {
	const seen = shares(edges, within(edges, x, y, dpi), x, y, dpi);
	const radii: number[] = [];
	for (let r = seen.length - 1; r >= 0; r--) {
		const share = seen[r] ?? 0;
		if (share >= ALSO_SEEN && share >= (seen[r + 1] ?? 0) && share >= (seen[r - 1] ?? 0)) radii.push(Math.floor(SMALLEST * dpi) + r + 0.5);
	}
	return radii;
}
