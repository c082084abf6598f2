import type { GrayImage } from '../raster.js';
import type { Ink } from './ink.js';
import type { Marks } from './marks.js';

/** The picture with chosen marks whitened, their grey rims too. `chosen` holds 1 for each mark to go. */
export function eraseMarks(image: GrayImage, ink: Ink, marks: Marks, chosen: Uint8Array): GrayImage {
	if (!chosen.includes(1)) return image;
	const { width, height } = image;
	const data = image.data.slice();
	for (let y = 0; y < height; y++) {
		for (let i = ink.rows[y] as number; i < (ink.rows[y + 1] as number); i++) {
			if (chosen[marks.of[i] as number] !== 1) continue;
			const [from, to] = [Math.max(0, (ink.from[i] as number) - 1), Math.min(width, (ink.to[i] as number) + 1)];
			for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) whitenRim(data, ink, marks, chosen, row, from, to);
		}
	}
	return { ...image, data };
}

/** Whitens one stretch of a row but for ink that stays. */
function whitenRim(data: Uint8Array, ink: Ink, marks: Marks, chosen: Uint8Array, row: number, from: number, to: number): void {
	let at = from;
	for (let i = firstRun(ink, row, from); at < to; i++) {
		const last = i >= (ink.rows[row + 1] as number);
		const [start, end] = last ? [to, to] : [ink.from[i] as number, ink.to[i] as number];
		const goes = !last && chosen[marks.of[i] as number] === 1;
		const stop = goes ? Math.min(to, end) : Math.min(to, start);
		if (stop > at) data.fill(255, row * ink.width + at, row * ink.width + stop);
		at = Math.max(at, end);
	}
}

function firstRun(ink: Ink, row: number, from: number): number {
	let [low, high] = [ink.rows[row] as number, ink.rows[row + 1] as number];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ink.to[middle] as number) <= from) low = middle + 1;
		else high = middle;
	}
	return low;
}
