import { describe, expect, it } from 'vitest';
import type { ColourImage, GrayImage } from '../raster.js';
import { takeOutColour } from './colour.js';
import { darkIn, greyAt, inColour, letters, ring, textPage } from './drawn.cases.js';

const RED = [214, 58, 70] as const;
const BLUE = [50, 70, 190] as const;

function inked(text: GrayImage, x: number, y: number, ink: readonly [number, number, number]): ColourImage {
	const page = inColour(text);
	ring(page, x, y, 150, 8, ink);
	ring(page, x, y, 60, 60, ink);
	return page;
}

describe('colour', () => {
	for (const [name, ink] of [
		['red', RED],
		['blue', BLUE],
	] as const) {
		it(`of a ${name} seal is taken out, and the print under it stays`, () => {
			const text = textPage(20, 246);
			const clear = takeOutColour(inked(text, 400, 500, ink), 'seals');
			expect(darkIn(clear, 0, 0, 850, 1100)).toBe(darkIn(text, 0, 0, 850, 1100));
			expect(greyAt(clear, 400 + 145, 475)).toBeGreaterThan(215);
		});
	}

	it('of headings and figures is print', () => {
		const text = textPage(4);
		const page = inColour(text);
		const blue = textPage(0);
		letters(blue, 80, 500, 25);
		for (const [i, grey] of blue.data.entries()) if (grey === 0) page.data.set([46, 116, 181, 255], i * 4);
		const clear = takeOutColour(page, 'seals');
		expect(darkIn(clear, 0, 450, 850, 100)).toBe(darkIn(blue, 0, 450, 850, 100));
	});

	it('is seen as grey where it shall not be taken out', () => {
		const clear = takeOutColour(inked(textPage(), 400, 500, RED), 'nothing');
		expect(greyAt(clear, 400, 475)).toBeLessThan(130);
	});
});
