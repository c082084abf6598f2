import { describe, expect, it } from 'vitest';
import type { GrayImage } from '../raster.js';
import { bar, darkIn, greyAt, letters, sheet, textPage } from './drawn.cases.js';
import { evenLight } from './even-light.js';
import { removeSpecks } from './remove-specks.js';
import { inkThreshold } from './threshold.js';

/** Light that falls off towards the left edge, as in a book's fold. */
function folded(image: GrayImage, depth = 0.6): GrayImage {
	const data = image.data.map((grey, i) => {
		const off = Math.max(0, 1 - (i % image.width) / (image.width / 2));
		return Math.round(grey * (1 - depth * off ** 2));
	});
	return { ...image, data };
}

describe('evenLight', () => {
	it('leaves a page of even light as it is, whatever is on it', () => {
		const page = textPage(20, 236);
		bar(page, 100, 1000, 90, 90);
		for (const even of [page, sheet(300, 300, 128), sheet(1, 1)]) expect(evenLight(even)).toBe(even);
	});

	it('brings paper in the shade up to the rest, and ink stays ink', () => {
		const page = textPage(20, 240);
		const spoilt = folded(page);
		const mended = evenLight(spoilt);
		expect(greyAt(spoilt, 20, 550)).toBeLessThan(120);
		expect(greyAt(mended, 20, 550)).toBeGreaterThan(170);
		const inked = darkIn(page, 0, 0, 850, 1100);
		const dark = (image: GrayImage) => {
			const threshold = inkThreshold(image);
			return image.data.filter((grey) => grey < threshold).length;
		};
		expect(dark(spoilt)).toBeGreaterThan(inked * 1.5);
		expect(Math.abs(dark(mended) - inked)).toBeLessThan(inked * 0.05);
	});

	it('does not make a black bar white', () => {
		const page = folded(sheet(850, 1100, 240));
		bar(page, 600, 300, 200, 200, 10);
		expect(greyAt(evenLight(page), 700, 400)).toBeLessThan(60);
	});
});

describe('punch holes', () => {
	const disc = (image: GrayImage, cx: number, cy: number, radius: number) => {
		for (let y = cy - radius; y <= cy + radius; y++) {
			const half = Math.round(Math.sqrt(radius ** 2 - (y - cy) ** 2));
			bar(image, cx - half, y, 2 * half, 1, 20);
		}
	};

	it('go from the rim, a disc among the text stays', () => {
		const page = sheet(850, 1100);
		letters(page, 200, 400, 20);
		const inked = darkIn(page, 0, 0, 850, 1100);
		disc(page, 95, 500, 24);
		disc(page, 425, 800, 24);
		const clean = removeSpecks(page, 128);
		expect(darkIn(clean, 60, 460, 80, 80)).toBe(0);
		expect(darkIn(clean, 390, 760, 80, 80)).toBeGreaterThan(1_500);
		expect(darkIn(clean, 180, 300, 670, 140)).toBe(inked);
	});
});
