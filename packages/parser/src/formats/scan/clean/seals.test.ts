import { describe, expect, it } from 'vitest';
import type { GrayImage } from '../raster.js';
import { bar, darkIn, greyAt, letters, seal, sheet, textPage } from './drawn.cases.js';
import { removeSeals } from './seals.js';

function blockUnderSeal(stamped: boolean): GrayImage {
	const page = sheet(850, 1100);
	letters(page, 450, 500, 14);
	letters(page, 450, 700, 12);
	for (let line = 0; line < 6; line++) letters(page, 80, 60 + line * 45, 28);
	if (stamped) seal(page, 430, 600, 150);
	return page;
}

/** Share of the ink of `page` within a box that `clean` still has. */
function kept(page: GrayImage, clean: GrayImage, left: number, top: number, right: number, bottom: number): number {
	let [ink, stays] = [0, 0];
	for (let y = top; y < bottom; y++) {
		for (let x = left; x < right; x++) {
			if (greyAt(page, x, y) >= 128) continue;
			ink++;
			if (greyAt(clean, x, y) < 128) stays++;
		}
	}
	return stays / ink;
}

describe('seals', () => {
	it('are found and go, and the lines that run into them stay', () => {
		const print = blockUnderSeal(false);
		const { image, seals } = removeSeals(blockUnderSeal(true), 128);
		expect(seals.length).toBe(1);
		expect(Math.hypot((seals[0]?.x ?? 0) - 430, (seals[0]?.y ?? 0) - 600)).toBeLessThan(6);
		expect(Math.abs((seals[0]?.radii[0] ?? 0) - 148)).toBeLessThan(7);
		expect(darkIn(image, 270, 540, 320, 120)).toBe(0);
		expect(kept(print, image, 490, 460, 850, 720)).toBeGreaterThan(0.95);
		const left = darkIn(blockUnderSeal(true), 270, 440, 320, 320) - darkIn(print, 270, 440, 320, 320);
		expect(darkIn(image, 270, 440, 320, 320) - darkIn(print, 270, 440, 320, 320)).toBeLessThan(left * 0.35);
	});

	it('leave everything outside them as it was', () => {
		const page = blockUnderSeal(true);
		const { image } = removeSeals(page, 128);
		expect(Buffer.compare(image.data.subarray(0, 850 * 430), page.data.subarray(0, 850 * 430))).toBe(0);
	});

	it('are found on half their way round, and spare a page of text under them', () => {
		const page = textPage();
		const print = textPage();
		seal(page, 420, 560, 160);
		for (let y = 600; y < 740; y++) page.data.set(print.data.subarray(y * 850, (y + 1) * 850), y * 850);
		const { image, seals } = removeSeals(page, 128);
		expect(seals.length).toBe(1);
		expect(kept(print, image, 0, 0, 850, 1100)).toBeGreaterThan(0.98);
		expect(darkIn(image, 0, 0, 850, 1100)).toBeLessThan(darkIn(page, 0, 0, 850, 1100));
	});

	it('are none in text, tables and empty pages', () => {
		const table = textPage(8);
		for (let i = 0; i < 6; i++) bar(table, 60, 600 + i * 60, 700, 2);
		for (const page of [textPage(), table, sheet(850, 1100), sheet(40, 40, 0)])
			expect(removeSeals(page, 128)).toEqual({ image: page, seals: [] });
	});
});
