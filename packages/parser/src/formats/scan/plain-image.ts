import type { ColourImage, GrayImage } from './raster.js';

/** An unpacked image as the PDF library keeps it. */
export interface PdfImage {
	readonly width: number;
	readonly height: number;
	/** 1: a bit a pixel, rows in whole bytes, 1 is white. 2: three bytes. 3: four bytes. */
	readonly kind: number;
	readonly data: Uint8Array | Uint8ClampedArray;
}

const [BITS, RGB] = [1, 2];

/** The image as plain pixels: in grey where it has no colour. */
export function plainImage({ width, height, kind, data }: PdfImage, dpi: number): ColourImage | GrayImage {
	if (kind === BITS) return { width, height, dpi, data: fromBits(data, width, height) };
	const step = kind === RGB ? 3 : 4;
	const grey = new Uint8Array(width * height);
	for (let at = 0, from = 0; at < grey.length; at++, from += step) {
		const red = data[from] ?? 0;
		if (red !== data[from + 1] || red !== data[from + 2]) return { width, height, dpi, data: fourBytes(data, width * height, step) };
		grey[at] = red;
	}
	return { width, height, dpi, data: grey };
}

function fromBits(data: ArrayLike<number>, width: number, height: number): Uint8Array {
	const grey = new Uint8Array(width * height);
	const rowBytes = (width + 7) >> 3;
	for (let y = 0, at = 0; y < height; y++) {
		for (let x = 0; x < width; x++, at++) grey[at] = ((data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
	}
	return grey;
}

function fourBytes(data: ArrayLike<number>, pixels: number, step: number): Uint8Array {
	const colour = new Uint8Array(pixels * 4);
	for (let at = 0, from = 0; at < colour.length; at += 4, from += step) {
		colour[at] = data[from] ?? 0;
		colour[at + 1] = data[from + 1] ?? 0;
		colour[at + 2] = data[from + 2] ?? 0;
		colour[at + 3] = 255;
	}
	return colour;
}
