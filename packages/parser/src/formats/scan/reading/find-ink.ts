import type { GrayImage } from '../raster.js';
import type { PixelBox } from '../recogniser.js';

/** Ink in a part of an image. */
export interface Ink {
	/** Tight around it; right and bottom lie just outside. */
	readonly box: PixelBox;
	/** Strokes side by side that no white column parts, left to right: each its width in pixels. */
	readonly runs: readonly number[];
}

/** Fewer dark pixels are dirt. */
const LEAST = 8;

/** The ink darker than `threshold` within a box; null where there is none to speak of. */
export function findInk({ data, width, height }: GrayImage, [left, top, right, bottom]: PixelBox, threshold: number): Ink | null {
	const [x0, x1] = [Math.max(0, left), Math.min(width, right)];
	const [y0, y1] = [Math.max(0, top), Math.min(height, bottom)];
	const columns = new Uint16Array(Math.max(0, x1 - x0));
	let [first, last, dark] = [y1, y0 - 1, 0];
	for (let y = y0; y < y1; y++) {
		for (let x = x0; x < x1; x++) {
			if ((data[y * width + x] ?? 255) >= threshold) continue;
			columns[x - x0] = (columns[x - x0] ?? 0) + 1;
			dark++;
			if (y < first) first = y;
			last = y;
		}
	}
	if (dark < LEAST) return null;
	const runs = runsOf(columns);
	const [from, to] = [runs[0], runs.at(-1)];
	if (from === undefined || to === undefined) return null;
	return { box: [x0 + from[0], first, x0 + to[1], last + 1], runs: runs.map(([start, end]) => end - start) };
}

function runsOf(columns: Uint16Array): [start: number, end: number][] {
	const runs: [number, number][] = [];
	let start = -1;
	for (let x = 0; x <= columns.length; x++) {
		const dark = (columns[x] ?? 0) > 0;
		if (dark && start < 0) start = x;
		if (!dark && start >= 0) {
			runs.push([start, x]);
			start = -1;
		}
	}
	return runs;
}
