import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../limits.js';
import { bar, textPage } from './clean/drawn.cases.js';
import { readScan } from './read-scan.js';
import type { ReadingMode, RecognisedWord, Recogniser } from './recogniser.js';
import { SCAN_STEPS, type ScanStep, stepsWithout } from './scan-steps.js';

/** A table of two cells with a stroke each, and a frame as a stamp of arrival has, below lines of print. */
function page() {
	const image = textPage(6);
	for (const y of [500, 560]) bar(image, 100, y, 500, 3);
	for (const x of [100, 350, 600]) bar(image, x, 500, 3, 63);
	for (const x of [200, 450]) bar(image, x, 518, 4, 24);
	for (const y of [700, 840]) bar(image, 60, y, 320, 3);
	for (const x of [60, 377]) bar(image, x, 700, 3, 143);
	return image;
}

const word = (text: string, confidence: number, line: number, left: number): RecognisedWord => ({
	text,
	box: [left, 70 + line * 45, left + text.length * 15, 100 + line * 45],
	confidence,
	signs: [],
	base: 100 + line * 45,
	block: 0,
	line,
});

/** Finds the same five lines on every page, and nothing in parts of one; `asked` hears for what it was asked. */
function engine(asked: Set<ReadingMode>): Recogniser {
	const lines = [
		[word('ngày', 0.95, 0, 80), word('0]', 0.95, 0, 160)],
		[word('TT9ĩ', 0.2, 1, 80)],
		[word('BAO', 0.95, 2, 80), word('CAO', 0.95, 2, 160)],
		[word('l', 0.4, 3, 80), word('Bộ', 0.95, 3, 160)],
	];
	return {
		lanes: 1,
		recognise: async (images, mode) => {
			asked.add(mode);
			return images.map(() => ({ words: mode === 'page' ? lines.flat() : [] }));
		},
	};
}

async function readingWithout(...without: ScanStep[]) {
	const asked = new Set<ReadingMode>();
	const scan = await readScan(1, { image: page(), left: 0, top: 0 }, engine(asked), stepsWithout(without), DEFAULT_LIMITS);
	const rows = [...(scan?.content.rows ?? [])].map((row) => row.map(({ text }) => text).join(' '));
	return { asked: [...asked].sort(), rows, markers: scan?.markers.size, isUnread: scan?.unread?.length !== 0 };
}

it('takes every step unless told otherwise', async () => {
	const { asked, rows, markers, isUnread } = await readingWithout();
	expect(asked).toEqual(['block', 'digits', 'line', 'page', 'roman', 'word']);
	expect(rows).toEqual(['ngày 0]', 'BÁO CÁO', 'l Bộ']);
	expect(markers).toBe(1);
	expect(isUnread).toBe(true);
});

it.each([
	[['arrivals', 'cells'], { asked: ['digits', 'line', 'page', 'roman'] }],
	[['lines'], { asked: ['block', 'digits', 'page', 'roman', 'word'] }],
	[['cells'], { asked: ['block', 'digits', 'line', 'page', 'roman'] }],
	[['cells', 'markers'], { asked: ['block', 'digits', 'line', 'page'], markers: 0 }],
	[['cells', 'markers', 'ones'], { asked: ['block', 'line', 'page'] }],
	[['rulings', 'markers'], { asked: ['digits', 'line', 'page'] }],
	[['scribbles'], { rows: ['ngày 0]', 'TT9ĩ', 'BÁO CÁO', 'l Bộ'] }],
	[['unread'], { isUnread: false }],
	[['formulas'], { rows: ['ngày 0]', 'BAO CAO', 'l Bộ'] }],
] as const)('leaves out %s', async (without, expected) => {
	expect(await readingWithout(...without)).toMatchObject(expected);
});

it('asks for the page alone where all is left out', async () => {
	expect(await readingWithout(...SCAN_STEPS)).toEqual({
		asked: ['page'],
		rows: ['ngày 0]', 'TT9ĩ', 'BAO CAO', 'l Bộ'],
		markers: 0,
		isUnread: false,
	});
});
