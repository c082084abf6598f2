import type { ColourImage, GrayImage } from './raster.js';

/** The picture in grey, by how bright the eye finds each colour. Source: ITU-R BT.601. */
export function greyOf({ width, height, data, dpi }: ColourImage): GrayImage {
	const grey = new Uint8Array(width * height);
	for (let at = 0, from = 0; at < grey.length; at++, from += 4) {
		grey[at] = (77 * (data[from] ?? 0) + 150 * (data[from + 1] ?? 0) + 29 * (data[from + 2] ?? 0)) >> 8;
	}
	return { width, height, data: grey, dpi };
}
