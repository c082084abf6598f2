import { describe, expect, it } from 'vitest';
import { bar, letters, sheet, textPage } from '../clean/drawn.cases.js';
import type { RecognisedWord } from '../recogniser.js';
import { findUnread } from './find-unread.js';

const MOST = 30_000;

function word(left: number, top: number, right: number, bottom: number, confidence = 0.95): RecognisedWord {
	return { text: 'chữ', box: [left, top, right, bottom], confidence, signs: [], base: bottom, block: 0, line: 0 };
}

/** A word over each line of `textPage` but those left out. */
const wordsOf = (lines: number, ...out: number[]) =>
	Array.from({ length: lines }, (_, line) => word(70, 68 + line * 45, 840, 112 + line * 45)).filter((_, line) => !out.includes(line));

const unreadOf = (image = textPage(), words: readonly RecognisedWord[] = [], most = MOST) =>
	findUnread({ image, threshold: 128, seals: [] }, words, most);

describe('findUnread', () => {
	it('finds nothing where every line is read', () => expect(unreadOf(textPage(), wordsOf(20))).toEqual([]));

	it('finds the line that was not read, where it is', () => {
		const found = unreadOf(textPage(), wordsOf(20, 7)) ?? [];
		expect(found.length).toBeGreaterThan(0);
		expect(found.every(([left, top, right, bottom]) => left >= 75 && right <= 780 && top >= 380 && bottom <= 430)).toBe(true);
	});

	it('finds what a line was cut short by', () => {
		const cut = wordsOf(20).map((each, line) => (line === 3 ? word(70, 68 + 3 * 45, 200, 112 + 3 * 45) : each));
		expect(unreadOf(textPage(), cut)?.[0]?.[0]).toBeGreaterThanOrEqual(195);
	});

	it('takes neither a few letters, nor dirt, nor a pen for print', () => {
		const image = sheet(850, 1100);
		letters(image, 80, 200, 4);
		for (let i = 0; i < 200; i++) bar(image, (i * 137) % 840, (i * 311) % 1090, 10 + (i % 7), 10 + (i % 5));
		for (let i = 0; i < 300; i++) bar(image, 300 + i, Math.round(700 + 60 * Math.sin(i / 20)), 4, 4);
		expect(unreadOf(image)).toEqual([]);
	});

	it('cannot tell on a page with more marks than it looks at', () => expect(unreadOf(textPage(), [], 20)).toBeNull());

	const seal = { x: 400, y: 300, radii: [120], seen: 0.9 };
	const print = { image: sheet(850, 1100), threshold: 128, seals: [seal] };
	const [before, behind] = [word(100, 290, 285, 315), word(515, 290, 700, 315)];

	it('finds a stamp that breaks a line off', () => {
		expect(findUnread(print, [before, behind], MOST)).toEqual([[280, 180, 520, 420]]);
		expect(findUnread(print, [before, word(300, 290, 500, 315, 0.3), behind], MOST)).toHaveLength(1);
	});

	it('passes over a stamp below which the line is read, and one beside lines', () => {
		expect(findUnread(print, [before, word(300, 290, 500, 315), behind], MOST)).toEqual([]);
		expect(findUnread(print, [before], MOST)).toEqual([]);
	});
});
