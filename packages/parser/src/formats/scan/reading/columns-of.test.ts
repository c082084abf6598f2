import { expect, test } from 'vitest';
import type { RecognisedWord } from '../recogniser.js';
import { columnsOf } from './columns-of.js';

const EM = 36;
const word = (text: string, left: number, right: number): RecognisedWord => ({
	text,
	box: [left, 0, right, 30],
	confidence: 0.9,
	signs: [],
	base: 25,
	block: 0,
	line: 4,
});
const columns = (...words: [string, number, number][]) =>
	columnsOf(
		words.map((each) => word(...each)),
		EM,
	).map((column) => column.map(({ text }) => text).join(' '));

test('white of two ems parts columns, less does not', () => {
	expect(columns(['Nơi', 0, 50], ['nhận:', 60, 130], ['CHỦ', 300, 360], ['TỊCH', 370, 440])).toEqual(['Nơi nhận:', 'CHỦ TỊCH']);
	expect(columns(['Nơi', 0, 50], ['nhận:', 110, 180])).toEqual(['Nơi nhận:']);
});

test('a marker stays with what it opens', () => {
	expect(columns(['IV.', 0, 40], ['Kiến', 160, 230])).toEqual(['IV. Kiến']);
	expect(columns(['CHỦ TỊCH', 0, 140], ['Kiến', 260, 330])).toEqual(['CHỦ TỊCH', 'Kiến']);
});

test('words come from left to right, whatever their order', () => {
	expect(columns(['TỊCH', 370, 440], ['Nơi', 0, 50], ['CHỦ', 300, 360])).toEqual(['Nơi', 'CHỦ TỊCH']);
	expect(columns()).toEqual([]);
});
