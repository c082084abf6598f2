import { describe, expect, it } from 'vitest';
import type { GrayImage } from '../raster.js';
import { cleanPage } from './clean-page.js';
import { ALL_CLEANING_STEPS } from './cleaning-steps.js';
import { bar, letters, sheet, textPage } from './drawn.cases.js';
import { isBlank } from './is-blank.js';

const [WIDTH, HEIGHT] = [1654, 2339];

function page(draw: (image: GrayImage) => void, paper = 255): GrayImage {
	const image = sheet(WIDTH, HEIGHT, paper);
	draw(image);
	return image;
}

function disc(image: GrayImage, cx: number, cy: number, radius: number): void {
	for (let y = cy - radius; y <= cy + radius; y++) {
		const half = Math.round(Math.sqrt(radius ** 2 - (y - cy) ** 2));
		bar(image, cx - half, y, 2 * half, 1, 20);
	}
}

/** The paper's grain and dust of one to three pixels, the same each time. */
function dirty(image: GrayImage): void {
	let seed = 7;
	const next = () => {
		seed = (seed * 48_271) % 2_147_483_647;
		return seed / 2_147_483_647;
	};
	for (let i = 0; i < image.data.length; i++) image.data[i] = 238 + Math.floor(next() * 12);
	for (let i = 0; i < 300; i++) bar(image, Math.floor(next() * WIDTH), Math.floor(next() * HEIGHT), 1 + (i % 3), 1 + (i % 2), 60);
}

const CASES: readonly (readonly [what: string, picture: GrayImage, blank: boolean])[] = [
	['white paper', page(() => {}), true],
	['grey paper', page(() => {}, 190), true],
	['paper with grain and dust', page(dirty), true],
	['the scanner’s black border', page((image) => bar(image, 0, 0, 50, HEIGHT, 5)), true],
	[
		'two punch holes',
		page((image) => {
			disc(image, 95, 900, 24);
			disc(image, 95, 1530, 24);
		}),
		true,
	],
	['a page’s number at the foot', page((image) => letters(image, 810, 2200, 2)), true],
	['a page’s number at the head', page((image) => letters(image, 810, 140, 2)), true],
	['two letters in the middle of the page', page((image) => letters(image, 810, 1100, 2)), false],
	['a word at the foot', page((image) => letters(image, 400, 2200, 14)), false],
	['a line', page((image) => letters(image, 400, 300, 14)), false],
	['a ruled line', page((image) => bar(image, 300, 700, 900, 4)), false],
	['a large disc in the middle', page((image) => disc(image, 800, 1000, 90)), false],
	['a page of text', textPage(), false],
];

describe('isBlank', () => {
	it.each(CASES)('%s', (_, picture, blank) => expect(isBlank(cleanPage(picture, ALL_CLEANING_STEPS))).toBe(blank));
});
