import type { GrayImage } from '../raster.js';

/** Whether the scanner made the paper pure white, as those do that sharpen print or store it in black and white: steps from white to black are hard then. */
export function isWhitened({ data }: GrayImage): boolean {
	let [paper, white] = [0, 0];
	for (let i = 0; i < data.length; i += STRIDE) {
		const grey = data[i] as number;
		if (grey >= PAPER) paper++;
		if (grey >= WHITE) white++;
	}
	return white > paper * SHARE;
}

const STRIDE = 7;
const PAPER = 192;
const WHITE = 253;
const SHARE = 0.9;

/** The picture with its steps rounded off by half a pixel: engines learnt to read from grey letters. Binomial filter of 1, 4, 1 both ways. */
export function soften(image: GrayImage): GrayImage {
	const { width, height } = image;
	const across = new Uint16Array(width * height);
	for (let y = 0; y < height; y++) {
		const start = y * width;
		for (let x = 0; x < width; x++) {
			const i = start + x;
			const before = image.data[x === 0 ? i : i - 1] as number;
			const after = image.data[x === width - 1 ? i : i + 1] as number;
			across[i] = before + 4 * (image.data[i] as number) + after;
		}
	}
	const data = new Uint8Array(width * height);
	for (let y = 0; y < height; y++) {
		const [up, down] = [y === 0 ? 0 : -width, y === height - 1 ? 0 : width];
		for (let i = y * width; i < (y + 1) * width; i++)
			data[i] = ((across[i + up] as number) + 4 * (across[i] as number) + (across[i + down] as number) + 18) / 36;
	}
	return { ...image, data };
}
