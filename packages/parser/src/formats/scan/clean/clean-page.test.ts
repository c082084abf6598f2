import { describe, expect, it } from 'vitest';
import { cleanPage } from './clean-page.js';
import { ALL_CLEANING_STEPS, type CleaningSteps } from './cleaning-steps.js';
import { bar, darkIn, inColour, ring, sheet, textPage, tilted } from './drawn.cases.js';
import { turn } from './turn.js';

const NONE = Object.fromEntries(Object.keys(ALL_CLEANING_STEPS).map((step) => [step, false])) as unknown as CleaningSteps;

describe('cleanPage', () => {
	it('sets a page upright and straight, and leads each place back', () => {
		const page = turn(tilted(textPage(), 2), 90);
		const cleaned = cleanPage(page, ALL_CLEANING_STEPS);
		expect(cleaned.turned).toBe(270);
		expect(cleaned.turnedSurely).toBeGreaterThan(0.5);
		expect(Math.abs(cleaned.skew - 2)).toBeLessThan(0.1);
		// The stem of the first letter of the first line stood at (81, 90) of the page before it was spoilt.
		expect(darkIn(cleaned.image, 79, 86, 6, 8)).toBeGreaterThan(16);
		const [x, y] = cleaned.toPage(81, 90);
		expect(darkIn(page, Math.round(x) - 2, Math.round(y) - 2, 5, 5)).toBeGreaterThan(8);
	});

	it('does nothing where every step is off', () => {
		const page = turn(tilted(textPage(), 2), 180);
		bar(page, 0, 0, 850, 30);
		const cleaned = cleanPage(page, NONE);
		expect(cleaned.image).toBe(page);
		expect(cleaned).toMatchObject({ turned: 0, skew: 0, rulings: [], seals: [] });
		expect(cleaned.toPage(12, 34)).toEqual([12, 34]);
	});

	it('turns as it is told', () => {
		const cleaned = cleanPage(turn(textPage(), 180), { ...ALL_CLEANING_STEPS, orientation: false }, 180);
		expect(cleaned.turned).toBe(180);
		expect(darkIn(cleaned.image, 80, 72, 3, 28)).toBeGreaterThan(40);
	});

	it('takes seal, border and table out of one page', () => {
		const text = textPage();
		const page = inColour(text);
		ring(page, 500, 800, 120, 6, [220, 60, 60]);
		for (let y = 0; y < 1100; y++) for (let x = 0; x < 20; x++) page.data.set([0, 0, 0], (y * 850 + x) * 4);
		const cleaned = cleanPage(page, ALL_CLEANING_STEPS);
		expect(darkIn(cleaned.image, 0, 0, 850, 1100)).toBe(darkIn(text, 0, 0, 850, 1100));
	});

	it('bears an empty page and one pixel', () => {
		for (const page of [sheet(600, 800), sheet(600, 800, 0), sheet(1, 1), sheet(3, 900)])
			expect(cleanPage(page, ALL_CLEANING_STEPS).image.data.length).toBe(page.data.length);
	});
});
