import { expect, test } from 'vitest';
import { bar, sheet } from '../clean/drawn.cases.js';
import type { PixelBox, RecognisedWord } from '../recogniser.js';
import { doubtHandwriting } from './doubt-handwriting.js';

/** Feet of the line, and how high its tall letters and printed digits are. */
const [FOOT, HEIGHT] = [100, 25];

interface Piece {
	readonly text: string;
	/** Pixels by which its signs are taller than print, and hang below the line. */
	readonly taller?: number;
	readonly lower?: number;
	/** Pixels of white before it. */
	readonly gap?: number;
}

/** A line of signs that are bars of ink, each 12 pixels broad; the engine is sure of all. */
function doubtedOf(...pieces: Piece[]): string[] {
	const image = sheet(1200, 160);
	let at = 40;
	const words = pieces.map(({ text, taller = 0, lower = 0, gap = 12 }): RecognisedWord => {
		at += gap;
		const left = at;
		const signs = [...text].map((sign) => {
			const isTall = /[A-Zbdhkl\d]/.test(sign);
			const box: PixelBox = [at, FOOT + lower - (isTall ? HEIGHT : 17) - taller, at + 12, FOOT + lower];
			bar(image, box[0], box[1], 12, box[3] - box[1]);
			at += 16;
			return { text: sign, box, confidence: 0.96 };
		});
		return { text, box: [left, FOOT - HEIGHT, at - 4, FOOT], confidence: 0.96, signs, base: FOOT, block: 0, line: 0 };
	});
	return doubtHandwriting({ image, threshold: 128 }, words)
		.filter(({ confidence }) => confidence < 0.85)
		.map(({ text }) => text);
}

const [SO, CODE] = [{ text: 'So' }, { text: 'BC-UBND' }];

test.each([
	['print', { text: '123' }, []],
	['print that a scanner made a little larger', { text: '123', taller: 2, lower: 1 }, []],
	['digits written taller', { text: '123', taller: 6 }, ['123']],
	['digits written below the line', { text: '123', lower: 5 }, ['123']],
	['letters are no figures', { text: 'HD', taller: 6 }, []],
	['ink of another line', { text: '123', lower: 18 }, []],
])('%s', (_, piece, doubted) => {
	expect(doubtedOf(SO, piece, CODE)).toEqual(doubted);
});

test.each([
	['Số:', '21', '/2026/TT-BCT', 0.6],
	['Số:', '115.', '/NQ-CP', 0.6],
	['đạt', '34', '/40', 0.96],
	['ngày', '21', '/9/2026', 0.96],
	['Số:', '21', 'BC-UBND', 0.96],
])('a number that stands apart from its symbol was filled in: %s %s %s', (before, number, after, confidence) => {
	const words = [before, number, after].map((text, i): RecognisedWord => {
		return { text, box: [i * 90, 70, i * 90 + 80, 100], confidence: 0.96, signs: [], base: 100, block: 0, line: 0 };
	});
	expect(doubtHandwriting({ image: sheet(400, 160), threshold: 128 }, words)[1]?.confidence).toBe(confidence);
});

test('print of the same word tells of its written number', () => {
	const image = sheet(600, 160);
	const signs = [...'12/BC-UBND'].map((text, i) => {
		const taller = /\d/.test(text) ? 6 : 0;
		const box: PixelBox = [40 + i * 16, FOOT - HEIGHT - taller, 52 + i * 16, FOOT];
		bar(image, box[0], box[1], 12, box[3] - box[1]);
		return { text, box, confidence: 0.96 };
	});
	const word: RecognisedWord = { text: '12/BC-UBND', box: [40, 70, 200, 100], confidence: 0.96, signs, base: FOOT, block: 0, line: 0 };
	expect(doubtHandwriting({ image, threshold: 128 }, [word])[0]?.confidence).toBeLessThan(0.85);
});

test('with little print beside it the rest of the line tells, and digits of other lines', () => {
	expect(doubtedOf({ text: '123', taller: 6 }, { text: 'So' })).toEqual([]);
	expect(doubtedOf({ text: '123', taller: 4 }, { ...CODE, gap: 500 })).toEqual([]);
	expect(doubtedOf({ text: '123', taller: 8 }, { ...CODE, gap: 500 })).toEqual(['123']);
	expect(doubtedOf({ text: '12', taller: 8 }, { text: '2026', gap: 500 }, { text: '20262027', gap: 40 })).toEqual(['12']);
});

test('a figure alone on its line is held against those of the page', () => {
	const image = sheet(1200, 400);
	const at = (text: string, foot: number, height: number, line: number): RecognisedWord => {
		const signs = [...text].map((sign, i) => {
			const box: PixelBox = [40 + i * 16, foot - height, 52 + i * 16, foot];
			bar(image, box[0], box[1], 12, height);
			return { text: sign, box, confidence: 0.96 };
		});
		return { text, box: [40, foot - height, 40 + text.length * 16, foot], confidence: 0.96, signs, base: foot, block: 0, line };
	};
	const usual = at('123456789012', 300, HEIGHT, 1);
	const told = (height: number) => doubtHandwriting({ image, threshold: 128 }, [at('18', 100, height, 0), usual])[0]?.confidence ?? 0;
	expect(told(HEIGHT + 3)).toBe(0.96);
	expect(told(HEIGHT + 8)).toBeLessThan(0.85);
});
