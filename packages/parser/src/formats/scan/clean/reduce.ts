import type { GrayImage } from '../raster.js';

/** The picture `by` times smaller, each pixel the mean of those it stands for; what is left over at right and bottom is cut off. */
export function reduce(image: GrayImage, by: number): GrayImage {
	if (by <= 1) return image;
	const [width, height] = [Math.floor(image.width / by), Math.floor(image.height / by)];
	const data = new Uint8Array(width * height);
	const sums = new Uint32Array(width);
	for (let y = 0; y < height; y++) {
		sums.fill(0);
		for (let row = y * by; row < (y + 1) * by; row++) {
			let i = row * image.width;
			for (let x = 0; x < width; x++) {
				let sum = 0;
				for (const end = i + by; i < end; i++) sum += image.data[i] as number;
				sums[x] = (sums[x] as number) + sum;
			}
		}
		for (let x = 0; x < width; x++) data[y * width + x] = (sums[x] as number) / (by * by);
	}
	return { width, height, data, dpi: image.dpi / by };
}
