import { describe, expect, it } from 'vitest';
import { cleanPage } from './clean-page.js';
import { ALL_CLEANING_STEPS } from './cleaning-steps.js';
import { bar, letters, sheet, tilted } from './drawn.cases.js';
import { findSlantedFrames } from './slanted-frames.js';

/** A box of 330 by 120 pixels with letters in it, lines of two pixels, set askew by so many degrees. */
function stamp(degrees: number) {
	const image = sheet(700, 700);
	for (const y of [150, 268]) bar(image, 185, y, 330, 2);
	for (const x of [185, 513]) bar(image, x, 150, 2, 120);
	letters(image, 210, 220, 9);
	return tilted(image, degrees);
}

describe('findSlantedFrames', () => {
	it.each([0, 2, 4, 6, -5])('finds a box set askew by %d degrees', (degrees) => {
		const [frame, ...more] = findSlantedFrames(stamp(degrees), 128);
		expect(more).toEqual([]);
		const [left = 0, top = 0, right = 0, bottom = 0] = frame ?? [];
		expect(Math.abs((left + right) / 2 - 350)).toBeLessThan(25);
		expect(bottom - top).toBeGreaterThan(100);
	});

	it('takes no line of letters, underlined word, table or closed curve for one', () => {
		const page = sheet(1000, 2000);
		letters(page, 100, 100, 30);
		bar(page, 100, 160, 300, 3);
		for (const y of [200, 260, 320]) bar(page, 100, y, 400, 3);
		for (const x of [100, 300, 497]) bar(page, x, 200, 3, 122);
		for (let turn = 0; turn < 6.28; turn += 0.002)
			bar(page, Math.round(700 + 150 * Math.cos(turn)), Math.round(300 + 60 * Math.sin(turn)), 3, 3);
		expect(findSlantedFrames(page, 128)).toEqual([]);
	});

	it('tells the page of them, each once', () => {
		expect(cleanPage(stamp(0), ALL_CLEANING_STEPS).frames.length).toBe(1);
	});
});
