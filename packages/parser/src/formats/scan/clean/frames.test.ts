import { describe, expect, it } from 'vitest';
import type { GrayImage } from '../raster.js';
import type { Area } from './area.js';
import { bar, darkIn, letters, sheet, textPage, tilted } from './drawn.cases.js';
import { eraseWithin } from './erase-within.js';
import { findFrames } from './frames.js';
import { findRulings } from './rulings.js';

function box(page: GrayImage, [left, top, right, bottom]: Area): void {
	bar(page, left, top, right - left, 3);
	bar(page, left, bottom - 3, right - left, 3);
	bar(page, left, top, 3, bottom - top);
	bar(page, right - 3, top, 3, bottom - top);
}

const STAMP: Area = [400, 150, 780, 310];

function framesOf(page: GrayImage): Area[] {
	return findFrames(findRulings(page, 128), page.dpi);
}

describe('frames', () => {
	for (const degrees of [0, -1.5, 2])
		it(`are found where a stamp stands, fallen by ${degrees}`, () => {
			const page = textPage(2);
			box(page, STAMP);
			bar(page, 400, 190, 380, 2);
			letters(page, 420, 240, 10);
			const [found, ...more] = framesOf(tilted(page, degrees));
			expect(more).toEqual([]);
			for (const [i, edge] of STAMP.entries()) expect(Math.abs((found?.[i] ?? 0) - edge)).toBeLessThan(30);
		});

	it('are found where the print is broken', () => {
		const page = sheet(850, 500);
		box(page, STAMP);
		bar(page, 400, 150, 120, 3, 255);
		bar(page, 777, 200, 3, 20, 255);
		expect(framesOf(page).length).toBe(1);
	});

	it('are no cells of a table, no single line, no page frame', () => {
		const page = sheet(850, 1100);
		for (const y of [300, 350, 400, 450]) bar(page, 60, y, 602, 2);
		for (const x of [60, 260, 460, 660]) bar(page, x, 300, 2, 152);
		bar(page, 100, 700, 300, 2);
		box(page, [10, 10, 840, 1090]);
		expect(framesOf(page)).toEqual([]);
	});

	it('are emptied, and what stands beside them stays', () => {
		const page = sheet(850, 500);
		letters(page, 420, 240, 12);
		letters(page, 60, 240, 10);
		const beside = darkIn(page, 0, 0, 390, 500);
		const clean = eraseWithin(page, STAMP, 128);
		expect(darkIn(clean, 400, 150, 380, 160)).toBe(0);
		expect(darkIn(clean, 0, 0, 850, 500)).toBe(beside);
	});
});
