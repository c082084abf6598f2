import type { GrayImage } from '../raster.js';
import type { PixelBox } from '../recogniser.js';

/** A part of an image, brought to a size and set into white. */
export interface CutOut {
	readonly image: GrayImage;
	/** A place in the cut-out as a place in the image it was cut from. */
	toImage(x: number, y: number): [number, number];
}

/** Cuts a box out of an image: `zoom` times as large, with so many white pixels around it. */
export function cutOut(image: GrayImage, [left, top, right, bottom]: PixelBox, zoom: number, margin: number): CutOut {
	const inner = [Math.max(1, Math.round((right - left) * zoom)), Math.max(1, Math.round((bottom - top) * zoom))] as const;
	const [width, height] = [inner[0] + 2 * margin, inner[1] + 2 * margin];
	const data = new Uint8Array(width * height).fill(255);
	const [stepX, stepY] = [(right - left) / inner[0], (bottom - top) / inner[1]];
	for (let y = 0; y < inner[1]; y++) {
		for (let x = 0; x < inner[0]; x++) {
			data[(y + margin) * width + x + margin] = greyAt(image, left + (x + 0.5) * stepX - 0.5, top + (y + 0.5) * stepY - 0.5, stepX, stepY);
		}
	}
	stretch(data);
	return {
		image: { width, height, data, dpi: Math.round(image.dpi * zoom) },
		toImage: (x, y) => [left + (x - margin) * stepX, top + (y - margin) * stepY],
	};
}

/** Between pixels where the picture grows; the mean of the pixels that fall together where it shrinks. */
function greyAt({ data, width, height }: GrayImage, x: number, y: number, stepX: number, stepY: number): number {
	const [reachX, reachY] = [Math.max(1, stepX), Math.max(1, stepY)];
	let [sum, weights] = [0, 0];
	for (let py = Math.max(0, Math.ceil(y - reachY)); py <= Math.min(height - 1, Math.floor(y + reachY)); py++) {
		for (let px = Math.max(0, Math.ceil(x - reachX)); px <= Math.min(width - 1, Math.floor(x + reachX)); px++) {
			const weight = (1 - Math.abs(px - x) / reachX) * (1 - Math.abs(py - y) / reachY);
			if (weight <= 0) continue;
			sum += weight * (data[py * width + px] ?? 255);
			weights += weight;
		}
	}
	return weights === 0 ? 255 : Math.round(sum / weights);
}

/** Faint print on grey paper becomes black on white, as all around it is: nothing else is left for the engine to tell apart. */
function stretch(data: Uint8Array): void {
	const counts = new Uint32Array(256);
	for (const grey of data) counts[grey] = (counts[grey] ?? 0) + 1;
	const whites = counts[255] ?? 0;
	const [dark, paper] = [greyBelow(counts, DARKEST * (data.length - whites)), greyBelow(counts, PAPER * (data.length - whites))];
	if (paper - dark < LEAST_CONTRAST) return;
	for (let i = 0; i < data.length; i++)
		data[i] = Math.max(0, Math.min(255, Math.round((((data[i] ?? 255) - dark) / (paper - dark)) * 255)));
}

/** Parts of the pixels that are not white: so many are ink at its darkest, so many are no lighter than paper. */
const [DARKEST, PAPER, LEAST_CONTRAST] = [0.04, 0.7, 40];

function greyBelow(counts: Uint32Array, share: number): number {
	let sum = 0;
	for (const [grey, count] of counts.entries()) {
		sum += count;
		if (sum > share) return grey;
	}
	return 255;
}
