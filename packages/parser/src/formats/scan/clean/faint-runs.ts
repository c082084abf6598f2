import type { GrayImage } from '../raster.js';
import type { Run } from './strokes.js';

/**
 * Runs of hairlines: a line thinner than a pixel lies over two rows when it was set straight, so that each is too light to be ink and both together
 * are dark. Nothing but paper runs above and below; feet of letters have their stems there.
 */
export function faintRuns(image: GrayImage, threshold: number, shortest: number): Run[] {
	const { width, height, dpi } = image;
	// A page of one grey has no ink.
	if (threshold === 0) return [];
	const gap = Math.round(dpi * GAP);
	const runs: Run[] = [];
	for (let y = FAR; y + 1 + FAR < height; y++) {
		for (let x = 0; x < width; x++) {
			if (!isDark(image, threshold, x, y)) continue;
			const from = x;
			let [last, dark] = [x, 0];
			for (; x < width && x - last <= gap; x++) {
				if (!isDark(image, threshold, x, y)) continue;
				last = x;
				dark++;
			}
			const run = { y, from, to: last + 1 };
			const length = run.to - from;
			if (length >= shortest && dark >= length * DENSE && isBare(image, threshold, run)) runs.push(run);
		}
	}
	return runs;
}

/** Rows from a hairline to where there is none of it. */
const FAR = 3;
/** Inches of a break in a hairline; dots that lead to a figure stand farther apart and fill less of their run. */
const GAP = 0.02;
const DENSE = 0.8;
/** Of its length, what may be touched by letters. */
const TOUCHED = 0.2;
/** Greys by which two rows together must be darker than the paper beside them. */
const LEAST = 40;

/** Whether this row and the next together are as much darker than the paper as ink is. */
function isDark({ width, data }: GrayImage, threshold: number, x: number, y: number): boolean {
	const at = y * width + x;
	const paper = Math.max(data[at - FAR * width] as number, data[at + (1 + FAR) * width] as number);
	return 2 * paper - (data[at] as number) - (data[at + width] as number) > Math.max(LEAST, paper - threshold);
}

function isBare({ width, data }: GrayImage, threshold: number, { y, from, to }: Run): boolean {
	let [above, below] = [0, 0];
	for (let x = from; x < to; x++) {
		if ((data[(y - FAR) * width + x] as number) < threshold) above++;
		if ((data[(y + 1 + FAR) * width + x] as number) < threshold) below++;
	}
	return Math.max(above, below) <= TOUCHED * (to - from);
}
