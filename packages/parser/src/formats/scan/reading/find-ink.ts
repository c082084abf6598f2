import type { GrayImage } from '../raster.js';
import type { PixelBox } from '../recogniser.js';

/** Ink in a part of an image. */
export interface Ink {
	/** Tight around it; right and bottom lie just outside. */
	readonly box: PixelBox;
	/** Strokes side by side that no white column parts, left to right; each tight around its own. */
	readonly runs: readonly PixelBox[];
}

/** Fewer dark pixels are dirt. */
const LEAST = 8;

/** The ink darker than `threshold` within a box; null where there is none to speak of. */
export function findInk({ data, width, height }: GrayImage, [left, top, right, bottom]: PixelBox, threshold: number): Ink | null {
	const [x0, x1] = [Math.max(0, left), Math.min(width, right)];
	const [y0, y1] = [Math.max(0, top), Math.min(height, bottom)];
	const columns: Column[] = Array.from({ length: Math.max(0, x1 - x0) }, () => ({ first: y1, last: y0 - 1 }));
	let dark = 0;
	for (let y = y0; y < y1; y++) {
		for (let x = x0; x < x1; x++) {
			const column = columns[x - x0];
			if (column === undefined || (data[y * width + x] ?? 255) >= threshold) continue;
			column.first = Math.min(column.first, y);
			column.last = y;
			dark++;
		}
	}
	const runs = runsOf(columns, x0);
	const [from, to] = [runs[0], runs.at(-1)];
	if (dark < LEAST || from === undefined || to === undefined) return null;
	return { box: [from[0], Math.min(...runs.map((run) => run[1])), to[2], Math.max(...runs.map((run) => run[3]))], runs };
}

/** The rows of a column's ink; `last` lies above `first` where it has none. */
interface Column {
	first: number;
	last: number;
}

function runsOf(columns: readonly Column[], left: number): PixelBox[] {
	const runs: PixelBox[] = [];
	let run: PixelBox | null = null;
	for (const [i, { first, last }] of columns.entries()) {
		if (last < first) {
			if (run !== null) runs.push(run);
			run = null;
		} else run = [run?.[0] ?? left + i, Math.min(run?.[1] ?? first, first), left + i + 1, Math.max(run?.[3] ?? last + 1, last + 1)];
	}
	return run === null ? runs : [...runs, run];
}
