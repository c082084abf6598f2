import type { GrayImage } from '../raster.js';

/** The dark pixels of a picture as runs, row by row: run `i` of row `y` (from `rows[y]` up to `rows[y + 1]`) covers `from[i]` up to but without `to[i]`. */
export interface Ink {
	readonly width: number;
	readonly height: number;
	readonly dpi: number;
	readonly rows: Int32Array;
	readonly from: Int32Array;
	readonly to: Int32Array;
}

/** The pixels darker than `threshold`. */
export function readInk(image: GrayImage, threshold: number): Ink {
	const { width, height, data, dpi } = image;
	const rows = new Int32Array(height + 1);
	let from = new Int32Array(1 << 16);
	let to = new Int32Array(1 << 16);
	let count = 0;
	for (let y = 0; y < height; y++) {
		rows[y] = count;
		if (count + width > from.length) [from, to] = [longer(from, width), longer(to, width)];
		const end = (y + 1) * width;
		const start = end - width;
		for (let i = start; i < end; i++) {
			if ((data[i] as number) >= threshold) continue;
			from[count] = i - start;
			while (i < end && (data[i] as number) < threshold) i++;
			to[count++] = i - start;
		}
	}
	rows[height] = count;
	return { width, height, dpi, rows, from: from.subarray(0, count), to: to.subarray(0, count) };
}

function longer(array: Int32Array, by: number): Int32Array<ArrayBuffer> {
	const grown = new Int32Array(array.length * 2 + by);
	grown.set(array);
	return grown;
}
