import { describe, expect, it } from 'vitest';
import { bar, darkIn, letters, sheet, textPage, tilted } from './drawn.cases.js';
import { eraseRulings } from './erase-rulings.js';
import { findRulings } from './rulings.js';
import { straighten } from './straighten.js';

function table(page = sheet(850, 400)) {
	for (const y of [50, 120, 190, 260]) bar(page, 60, y, 602, 2);
	for (const x of [60, 260, 460, 660]) bar(page, x, 50, 2, 212);
	return page;
}

describe('rulings', () => {
	it('are found where they are', () => {
		const found = findRulings(table(), 128);
		expect(found.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2].map(Math.round))).toEqual([
			...[51, 121, 191, 261].map((y) => [60, y, 662, y]),
			...[61, 261, 461, 661].map((x) => [x, 50, x, 262]),
		]);
	});

	it('are none in a page of text', () => {
		expect(findRulings(textPage(), 128)).toEqual([]);
	});

	it('are found when broken and a little fallen', () => {
		const page = sheet(850, 400);
		bar(page, 60, 100, 700, 2);
		for (const x of [200, 330, 500]) bar(page, x, 100, 6, 2, 255);
		const [only, ...more] = findRulings(tilted(page, 0.15), 128);
		expect(more).toEqual([]);
		expect((only?.x2 ?? 0) - (only?.x1 ?? 0)).toBeGreaterThan(690);
	});

	it('are found, and leave nothing, where a hairline lies over two rows and steps from row to row', () => {
		const page = sheet(850, 400, 250);
		for (let x = 60; x < 700; x++) {
			const share = (x % 40) / 40;
			const row = 200 + Math.floor(x / 40);
			bar(page, x, row, 1, 1, Math.round(250 - 130 * (1 - share)));
			bar(page, x, row + 1, 1, 1, Math.round(250 - 130 * share));
		}
		const level = straighten(page, (Math.atan(1 / 40) * 180) / Math.PI);
		const found = findRulings(level, 150);
		expect(found).toHaveLength(1);
		expect((found[0]?.x2 ?? 0) - (found[0]?.x1 ?? 0)).toBeGreaterThan(600);
		expect(darkIn(eraseRulings(level, found, 150), 0, 0, 850, 400)).toBe(0);
	});

	it('are none in dots that lead to a figure', () => {
		const page = sheet(850, 400);
		for (let x = 60; x < 700; x += 9) bar(page, x, 200, 3, 3);
		expect(findRulings(page, 128)).toEqual([]);
	});

	it('go, and the text between them stays to the pixel', () => {
		const page = table();
		const text = sheet(850, 400);
		for (const [x, feet] of [
			[80, 100],
			[280, 170],
			[480, 240],
		] as const) {
			letters(page, x, feet, 6);
			letters(text, x, feet, 6);
		}
		expect(Buffer.compare(eraseRulings(page, findRulings(page, 128), 128).data, text.data)).toBe(0);
	});

	it('go where letters touch and cross them, and cost those no more than the breadth of the line', () => {
		const page = sheet(850, 400);
		bar(page, 60, 200, 600, 2);
		bar(page, 100, 180, 3, 20);
		bar(page, 150, 202, 3, 12);
		bar(page, 200, 185, 3, 30);
		const clean = eraseRulings(page, findRulings(page, 128), 128);
		expect(darkIn(clean, 100, 180, 3, 20)).toBeGreaterThanOrEqual(57);
		expect(darkIn(clean, 150, 202, 3, 12)).toBeGreaterThanOrEqual(33);
		expect(darkIn(clean, 200, 185, 3, 30)).toBe(90);
		expect(darkIn(clean, 0, 0, 850, 400)).toBeLessThanOrEqual(60 + 36 + 90 + 4);
	});
});
