import { describe, expect, it } from 'vitest';
import { bar, darkIn, sheet, textPage } from './drawn.cases.js';
import { removeSpecks } from './remove-specks.js';

describe('specks', () => {
	it('go between lines, in the margin and beside letters, and every dot of the text stays', () => {
		const page = textPage();
		const text = textPage();
		for (const [x, y] of [
			[20, 300],
			[22, 640],
			[800, 1050],
			[400, 1000],
			[60, 20],
		] as const)
			bar(page, x, y, 4, 4);
		for (let i = 0; i < 60; i++) bar(page, 90 + i * 11, 114 + (i % 19) * 45, 1, 2);
		expect(Buffer.compare(removeSpecks(page, 128).data, text.data)).toBe(0);
	});

	it('are not the dots of a gap to be filled in, dashes, full stops, or a lone figure', () => {
		const page = textPage(3);
		for (let i = 0; i < 12; i++) bar(page, 100 + i * 9, 400, 3, 3);
		bar(page, 500, 380, 4, 20);
		bar(page, 700, 232, 14, 3);
		bar(page, 300, 600, 6, 3);
		const clean = removeSpecks(page, 128);
		expect(darkIn(clean, 0, 0, 850, 1100)).toBe(darkIn(page, 0, 0, 850, 1100));
	});

	it('are nothing on a page without dirt', () => {
		for (const page of [textPage(), sheet(300, 300)]) expect(removeSpecks(page, 128)).toBe(page);
	});

	it('take their grey rim along', () => {
		const page = textPage();
		bar(page, 19, 299, 6, 6, 170);
		bar(page, 20, 300, 4, 4);
		const clean = removeSpecks(page, 128);
		expect(clean.data[299 * 850 + 19]).toBe(255);
		expect(clean.data[304 * 850 + 24]).toBe(255);
	});
});
