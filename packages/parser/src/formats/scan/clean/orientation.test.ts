import { describe, expect, it } from 'vitest';
import { bar, sheet, textPage, tilted } from './drawn.cases.js';
import { readInk } from './ink.js';
import { readMarks } from './marks.js';
import { readOrientation } from './orientation.js';
import { type Turn, turn, turnedBack } from './turn.js';

const TURNS: Turn[] = [0, 90, 180, 270];

describe('orientation', () => {
	for (const by of TURNS) {
		for (const skew of [0, 4, -7]) {
			it(`is read of a page turned by ${by} and fallen by ${skew}`, () => {
				const ink = readInk(turn(tilted(textPage(), skew), by), 128);
				const { turn: back, sure } = readOrientation(ink, readMarks(ink));
				expect(back).toBe((360 - by) % 360);
				expect(sure).toBeGreaterThan(0.5);
			});
		}
	}

	it('is unsure where nothing tells', () => {
		const page = sheet(850, 1100);
		bar(page, 100, 100, 400, 3);
		const ink = readInk(page, 128);
		expect(readOrientation(ink, readMarks(ink))).toEqual({ turn: 0, sure: 0 });
	});

	it('leads back to where a place was before the turn', () => {
		const page = sheet(30, 20);
		bar(page, 4, 7, 1, 1);
		for (const by of TURNS) {
			const turned = turn(page, by);
			const at = turned.data.indexOf(0);
			const [x, y] = turnedBack(by, 30, 20, (at % turned.width) + 0.5, Math.floor(at / turned.width) + 0.5);
			expect([x, y]).toEqual([4.5, 7.5]);
		}
	});
});
