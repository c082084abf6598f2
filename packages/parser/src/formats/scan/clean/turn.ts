import type { GrayImage } from '../raster.js';

/** A quarter turn's multiple, clockwise, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

/** The picture turned clockwise; nothing is lost by it. */
export function turn(image: GrayImage, by: Turn): GrayImage {
	if (by === 0) return image;
	const { width, height, data, dpi } = image;
	const turned = new Uint8Array(data.length);
	if (by === 180) {
		for (let i = 0, j = data.length - 1; j >= 0; i++, j--) turned[i] = data[j] as number;
		return { width, height, data: turned, dpi };
	}
	// Row y becomes column `height - 1 - y` downwards (90°), or column `y` upwards (270°).
	for (let y = 0; y < height; y++) {
		let at = by === 90 ? height - 1 - y : (width - 1) * height + y;
		const step = by === 90 ? height : -height;
		for (let i = y * width; i < (y + 1) * width; i++, at += step) turned[at] = data[i] as number;
	}
	return { width: height, height: width, data: turned, dpi };
}

/** A point of the turned picture, as a point of the picture before; `width` and `height` are those before. */
export function turnedBack(by: Turn, width: number, height: number, x: number, y: number): [number, number] {
	if (by === 90) return [y, height - x];
	if (by === 180) return [width - x, height - y];
	if (by === 270) return [width - y, x];
	return [x, y];
}
