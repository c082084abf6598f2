import { describe, expect, it } from 'vitest';
import { removeBorder } from './border.js';
import { bar, darkIn, sheet, textPage } from './drawn.cases.js';

describe('border', () => {
	it('is taken off every side, and the text stays', () => {
		const page = textPage();
		const text = darkIn(page, 0, 0, 850, 1100);
		bar(page, 0, 0, 850, 40);
		bar(page, 0, 0, 30, 1100, 20);
		bar(page, 820, 0, 30, 1100);
		bar(page, 0, 1060, 850, 40);
		const clean = removeBorder(page, 128);
		expect(darkIn(clean, 0, 0, 850, 1100)).toBe(text);
		expect(darkIn(clean, 70, 60, 745, 1000)).toBe(text);
	});

	it('is taken off as a wedge, with a streak of white outside it', () => {
		const page = sheet(850, 1100);
		for (let x = 0; x < 850; x++) bar(page, x, 3, 1, 4 + Math.round(x / 30));
		expect(darkIn(removeBorder(page, 128), 0, 0, 850, 1100)).toBe(0);
	});

	it('spares lines and letters that run into the edge', () => {
		const page = sheet(850, 1100);
		bar(page, 0, 300, 500, 3);
		bar(page, 0, 500, 12, 30);
		bar(page, 400, 0, 3, 900);
		expect(removeBorder(page, 128)).toBe(page);
	});

	it('spares a page that is dark all over', () => {
		const page = sheet(400, 400, 10);
		expect(darkIn(removeBorder(page, 128), 0, 0, 400, 400)).toBe(160_000);
	});
});
