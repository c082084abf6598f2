import { expect, test } from 'vitest';
import type { GrayImage } from '../raster.js';
import type { ReadingMode, RecognisedWord, Recogniser } from '../recogniser.js';
import type { CellPlace } from './cell.js';
import { rereadCells } from './reread-cells.js';
import { DOUBT } from './vote.js';

/** A page of 200 dpi with strokes of the size of digits in cells of 100 by 60 pixels. */
const [WIDTH, HEIGHT, CELL_WIDTH, CELL_HEIGHT] = [400, 300, 100, 60];

type Strokes = readonly (readonly [left: number, width: number])[];
const DIGIT: Strokes = [[40, 15]];
const TWO_ONES: Strokes = [
	[40, 10],
	[57, 10],
];

function page(cells: readonly (readonly [row: number, column: number, strokes: Strokes])[]): GrayImage {
	const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
	for (const [row, column, strokes] of cells)
		for (const [left, width] of strokes)
			for (let y = 18; y < 42; y++) {
				const start = (row * CELL_HEIGHT + y) * WIDTH + column * CELL_WIDTH + left;
				data.fill(20, start, start + width);
			}
	return { width: WIDTH, height: HEIGHT, data, dpi: 200 };
}

const place = (row: number, column: number): CellPlace => ({
	box: [column * CELL_WIDTH, row * CELL_HEIGHT, (column + 1) * CELL_WIDTH, (row + 1) * CELL_HEIGHT],
	table: 0,
	row,
	column,
});

const word = (text: string, confidence: number, row: number, column: number): RecognisedWord => ({
	text,
	box: [column * CELL_WIDTH + 40, row * CELL_HEIGHT + 18, column * CELL_WIDTH + 67, row * CELL_HEIGHT + 42],
	confidence,
	signs: [],
	base: row * CELL_HEIGHT + 42,
	block: 0,
	line: row,
});

/** Answers as an engine was seen to: by mode, for each piece in the order of the cells; null where it reads nothing. */
const answering = (answers: Readonly<Partial<Record<ReadingMode, readonly (string | null)[]>>>): Recogniser => ({
	lanes: 1,
	recognise: async (images, mode) =>
		images.map((_, i) => {
			const said = answers[mode] ?? [];
			const text = said[i % Math.max(1, said.length)] ?? null;
			return { words: text === null ? [] : [{ ...word(text, 0.96, 0, 0), box: [13, 13, 28, 37] }] };
		}),
});

const texts = (words: readonly RecognisedWord[]) => words.map(({ text }) => text).sort();

test('a digit that was lost, and one taken for a letter, are read in their cells', async () => {
	const image = page([
		[0, 0, DIGIT],
		[1, 0, DIGIT],
	]);
	const found = await rereadCells(
		{ image, threshold: 128 },
		[word('g', 0.76, 1, 0)],
		[place(0, 0), place(1, 0)],
		answering({ digits: ['5', '9'], word: ['5', '9'] }),
	);
	expect(texts(found)).toEqual(['5', '9']);
	expect(found.every(({ confidence }) => confidence > DOUBT)).toBe(true);
	expect(found[0]?.box).toEqual([40, 18, 55, 42]);
});

test('readings that differ leave the figure doubtful', async () => {
	const found = await rereadCells(
		{ image: page([[0, 0, DIGIT]]), threshold: 128 },
		[word('8', 0.96, 0, 0)],
		[place(0, 0)],
		answering({ digits: ['3'], word: ['8'] }),
	);
	expect(found).toHaveLength(1);
	expect(found[0]?.confidence).toBeLessThan(DOUBT);
});

test('a reading that cannot have left such ink has no voice', async () => {
	const found = await rereadCells(
		{ image: page([[0, 0, TWO_ONES]]), threshold: 128 },
		[word('1', 0.96, 0, 0)],
		[place(0, 0)],
		answering({ digits: ['11'], word: ['1'] }),
	);
	expect(texts(found)).toEqual(['11']);
});

test('letters that look like figures stay a head, and are figures below others, with doubt', async () => {
	const image = page([
		[0, 0, TWO_ONES],
		[1, 0, DIGIT],
		[2, 0, TWO_ONES],
	]);
	const first = [word('TT', 0.5, 0, 0), word('3', 0.96, 1, 0), word('TT', 0.5, 2, 0)];
	const found = await rereadCells(
		{ image, threshold: 128 },
		first,
		[place(0, 0), place(1, 0), place(2, 0)],
		answering({ digits: ['11', '3', '11'], word: ['TT', '3', 'TT'], block: [null] }),
	);
	expect(texts(found)).toEqual(['11', '3', 'TT']);
	expect(found.find(({ text }) => text === '11')?.confidence).toBe(DOUBT);
});

test('words of an empty cell are remnants of its rulings', async () => {
	expect(await rereadCells({ image: page([]), threshold: 128 }, [word('|', 0.4, 0, 0)], [place(0, 0)], answering({}))).toEqual([]);
});

test('plain words are left alone, and poor ones read again', async () => {
	const image = page([
		[0, 0, DIGIT],
		[1, 0, DIGIT],
	]);
	const first = [word('Phòng', 0.96, 0, 0), word('Hộtịch', 0.1, 1, 0)];
	const found = await rereadCells(
		{ image, threshold: 128 },
		first,
		[place(0, 0), place(1, 0)],
		answering({ digits: [null], word: ['Hộtịch'], block: ['Hộ'] }),
	);
	expect(texts(found)).toEqual(['Hộ', 'Phòng']);
});

test('what cannot have left the ink is read stroke by stroke, with doubt', async () => {
	const cleaned = { image: page([[0, 0, TWO_ONES]]), threshold: 128 };
	const read = async (digits: string) =>
		(await rereadCells(cleaned, [word('1', 0.96, 0, 0)], [place(0, 0)], answering({ digits: [digits], word: ['1'] }))).map(
			({ text, confidence }) => [text, confidence],
		);
	expect(await read('1')).toEqual([['11', DOUBT]]);
	expect(await read('')).toEqual([['1', DOUBT]]);
});
