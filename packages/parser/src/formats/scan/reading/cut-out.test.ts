import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GrayImage } from '../raster.js';
import { cutOut } from './cut-out.js';

function picture(width: number, height: number, grey: (x: number, y: number) => number): GrayImage {
	const data = new Uint8Array(width * height);
	for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data[y * width + x] = grey(x, y);
	return { width, height, data, dpi: 200 };
}

test('keeps the pixels of a box in their order, with white around them', () => {
	const image = picture(40, 30, (x, y) => ((x + y) % 3 === 0 ? 0 : 255));
	const { image: cut } = cutOut(image, [10, 5, 22, 15], 1, 3);
	expect([cut.width, cut.height, cut.dpi]).toEqual([18, 16, 200]);
	for (let y = 0; y < 10; y++) for (let x = 0; x < 12; x++) expect(cut.data[(y + 3) * 18 + x + 3]).toBe((x + y + 15) % 3 === 0 ? 0 : 255);
	expect([cut.data[0], cut.data[17], cut.data.at(-1)]).toEqual([255, 255, 255]);
});

test('takes the mean of what falls together when it shrinks, and brings the resolution along', () => {
	const { image: cut } = cutOut(
		picture(40, 40, (x) => (x % 2 === 0 ? 0 : 200)),
		[0, 0, 40, 40],
		0.5,
		0,
	);
	expect([cut.width, cut.height, cut.dpi]).toEqual([20, 20, 100]);
	for (const grey of cut.data.subarray(21, 39)) expect(Math.abs(grey - 100)).toBeLessThan(8);
});

test('gives each place back as it was', () => {
	const image = picture(200, 100, () => 255);
	fc.assert(
		fc.property(
			fc.nat(50),
			fc.nat(50),
			fc.integer({ min: 5, max: 100 }),
			fc.integer({ min: 5, max: 45 }),
			fc.double({ min: 0.3, max: 3, noNaN: true }),
			(left, top, width, height, zoom) => {
				const { image: cut, toImage } = cutOut(image, [left, top, left + width, top + height], zoom, 7);
				expect(toImage(7, 7)).toEqual([left, top]);
				const [x, y] = toImage(cut.width - 7, cut.height - 7);
				expect(x).toBeCloseTo(left + width, 6);
				expect(y).toBeCloseTo(top + height, 6);
			},
		),
	);
});

test('makes faint print on grey paper black on white', () => {
	const { image: cut } = cutOut(
		picture(40, 40, (x) => (x % 4 === 0 ? 120 : 200)),
		[0, 0, 40, 40],
		1,
		2,
	);
	expect([cut.data[44 * 10 + 2], cut.data[44 * 10 + 3]]).toEqual([0, 255]);
});
