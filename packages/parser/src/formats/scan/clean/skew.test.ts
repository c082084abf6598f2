import { describe, expect, it } from 'vitest';
import type { GrayImage } from '../raster.js';
import { bar, sheet, textPage, tilted } from './drawn.cases.js';
import { readInk } from './ink.js';
import { readMarks } from './marks.js';
import { readLineDirection } from './skew.js';
import { straighten, straightenedBack } from './straighten.js';
import { inkThreshold } from './threshold.js';

function skewOf(image: GrayImage): number {
	const ink = readInk(image, inkThreshold(image));
	return readLineDirection(ink, readMarks(ink)).skew;
}

describe('skew', () => {
	for (const degrees of [-9.5, -5, -2.3, -0.4, 0, 0.2, 1, 3.7, 8]) {
		it(`is read to a tenth of a degree: ${degrees}`, () => {
			expect(Math.abs(skewOf(tilted(textPage(), degrees)) - degrees)).toBeLessThan(0.1);
		});
	}

	it('is read on grey paper with pale print', () => {
		const pale = textPage(20, 210);
		for (const [i, grey] of pale.data.entries()) if (grey === 0) pale.data[i] = 130;
		expect(Math.abs(skewOf(tilted(pale, 2, 210)) - 2)).toBeLessThan(0.1);
	});

	it('is nothing on an empty page and on a page of one bar', () => {
		const page = sheet(850, 1100);
		expect(skewOf(page)).toBe(0);
		bar(page, 100, 100, 300, 300);
		expect(skewOf(page)).toBe(0);
	});

	it('is gone when the page is straightened', () => {
		const straight = straighten(tilted(textPage(), 3.7), 3.7);
		expect(Math.abs(skewOf(straight))).toBeLessThan(0.06);
	});

	it('leads back to where a place was before', () => {
		const page = sheet(400, 300);
		bar(page, 299, 79, 3, 3);
		const fallen = tilted(page, 5);
		const level = straighten(fallen, 5);
		expect(level.data[80 * 400 + 300]).toBeLessThan(128);
		const [x, y] = straightenedBack(5, 400, 300, 300, 80);
		expect(fallen.data[Math.round(y) * 400 + Math.round(x)]).toBe(0);
		expect(Math.hypot(x - 300, y - 80)).toBeGreaterThan(5);
	});
});
