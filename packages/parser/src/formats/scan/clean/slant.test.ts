import { describe, expect, it } from 'vitest';
import type { GrayImage } from '../raster.js';
import { letters, sheet } from './drawn.cases.js';
import { readSlant, setUpright } from './slant.js';

function line(): GrayImage {
	const image = sheet(500, 60);
	letters(image, 30, 42, 16);
	return image;
}

/** Leaned to the right by nearest pixels: rows above the middle move right. */
function leaned(image: GrayImage, degrees: number): GrayImage {
	const data = new Uint8Array(image.data.length).fill(255);
	for (let y = 0; y < image.height; y++) {
		const shift = Math.round((image.height / 2 - y) * Math.tan((degrees * Math.PI) / 180));
		for (let x = 0; x < image.width; x++)
			if (x - shift >= 0 && x - shift < image.width) data[y * image.width + x] = image.data[y * image.width + x - shift] as number;
	}
	return { ...image, data };
}

describe('slant', () => {
	for (const degrees of [0, 10, 14, 18])
		it(`is read of letters that lean by ${degrees}`, () => {
			expect(Math.abs(readSlant(leaned(line(), degrees), 128) - degrees)).toBeLessThanOrEqual(2);
		});

	it('is gone when the line is set upright, and the letters stand where they stood', () => {
		const { image, widening } = setUpright(leaned(line(), 14), 14);
		expect(Math.abs(readSlant(image, 128))).toBeLessThanOrEqual(2);
		expect(image.width).toBe(500 + 2 * widening);
		const first = (of: GrayImage) =>
			Math.min(
				...Array.from({ length: of.height }, (_, y) => of.data.subarray(y * of.width, (y + 1) * of.width).findIndex((g) => g < 128)).filter(
					(x) => x >= 0,
				),
			);
		expect(Math.abs(first(image) - widening - first(line()))).toBeLessThanOrEqual(3);
	});

	it('of an empty line is none', () => {
		expect(readSlant(sheet(100, 40), 128)).toBe(0);
	});
});
