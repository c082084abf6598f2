import { describe, expect, it } from 'vitest';
import { crop } from './crop.js';
import { bar, greyAt, sheet, textPage } from './drawn.cases.js';
import { isWhitened, soften } from './soften.js';

describe('soften', () => {
	it('rounds steps off and keeps flat parts and the sum of ink', () => {
		const page = sheet(40, 40);
		bar(page, 10, 10, 20, 20);
		const soft = soften(page);
		expect([greyAt(soft, 20, 20), greyAt(soft, 3, 3)]).toEqual([0, 255]);
		expect(greyAt(soft, 9, 20)).toBe(213);
		expect(greyAt(soft, 10, 20)).toBe(43);
		const ink = (image: typeof page) => image.data.reduce((sum, grey) => sum + 255 - grey, 0);
		expect(Math.abs(ink(soft) - ink(page))).toBeLessThan(200);
	});

	it('tells paper that was made white from paper as it is', () => {
		expect(isWhitened(textPage())).toBe(true);
		expect(isWhitened(textPage(20, 248))).toBe(false);
		expect(isWhitened(sheet(10, 10, 0))).toBe(false);
	});
});

describe('crop', () => {
	it('gives a part with white about it, also where the part reaches over the edge', () => {
		const page = sheet(20, 20, 100);
		const part = crop(page, [15, 15, 30, 30], 2);
		expect([part.width, part.height]).toEqual([9, 9]);
		expect([greyAt(part, 1, 1), greyAt(part, 2, 2), greyAt(part, 6, 6), greyAt(part, 7, 7)]).toEqual([255, 100, 100, 255]);
	});
});
