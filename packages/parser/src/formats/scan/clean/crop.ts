import type { GrayImage } from '../raster.js';
import type { Area } from './area.js';

/** A part of a picture with a white margin of `margin` pixels about it: engines read letters badly that stand at the very edge. */
export function crop(image: GrayImage, area: Area, margin: number): GrayImage {
	const [left, top] = [Math.max(0, Math.floor(area[0])), Math.max(0, Math.floor(area[1]))];
	const [right, bottom] = [Math.min(image.width, Math.ceil(area[2])), Math.min(image.height, Math.ceil(area[3]))];
	const width = Math.max(0, right - left) + 2 * margin;
	const height = Math.max(0, bottom - top) + 2 * margin;
	const data = new Uint8Array(width * height).fill(255);
	for (let y = top; y < bottom; y++)
		data.set(image.data.subarray(y * image.width + left, y * image.width + right), (y - top + margin) * width + margin);
	return { width, height, data, dpi: image.dpi };
}
