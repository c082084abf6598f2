import { expect, test } from 'vitest';
import type { GrayImage } from '../raster.js';
import { findInk } from './find-ink.js';

const [WIDTH, HEIGHT] = [60, 40];

function inked(...boxes: readonly (readonly [left: number, top: number, right: number, bottom: number])[]): GrayImage {
	const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
	for (const [left, top, right, bottom] of boxes) for (let y = top; y < bottom; y++) data.fill(30, y * WIDTH + left, y * WIDTH + right);
	return { width: WIDTH, height: HEIGHT, data, dpi: 200 };
}

test('is tight around all strokes and tells them apart', () => {
	const image = inked([20, 10, 24, 30], [30, 12, 42, 28]);
	expect(findInk(image, [5, 5, 55, 35], 128)).toEqual({
		box: [20, 10, 42, 30],
		runs: [
			[20, 10, 24, 30],
			[30, 12, 42, 28],
		],
	});
});

test('sees nothing outside its box, and no speck', () => {
	const image = inked([20, 10, 24, 30], [50, 20, 52, 22]);
	expect(findInk(image, [5, 5, 30, 35], 128)?.box).toEqual([20, 10, 24, 30]);
	expect(findInk(image, [40, 5, 60, 35], 128)).toBeNull();
	expect(findInk(image, [-5, -5, 15, 90], 128)).toBeNull();
});
