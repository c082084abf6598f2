import { expect, test } from 'vitest';
import type { RecognisedWord } from '../recogniser.js';
import { dropOddSigns } from './drop-odd-signs.js';

function word(text: string, confidence: number): RecognisedWord {
	const signs = [...text].map((sign, i) => ({ text: sign, box: [i * 10, 0, i * 10 + 8, 20] as const, confidence }));
	return { text, box: [0, 0, text.length * 10, 20], confidence, signs, base: 18, block: 0, line: 0 };
}

/** Behind another word of the line. */
const textOf = (text: string, confidence = 0.5) =>
	dropOddSigns([word('Số:', 0.9), word(text, confidence)])
		.slice(1)
		.map((each) => each.text);

test.each([
	['‡', []],
	['‡0', []],
	['~', []],
	['#/QĐ-TTg', ['/QĐ-TTg']],
	['ngày‡9', ['ngày']],
	['ngày®%tháng', ['ngày', '%tháng']],
	['_QUYẾT', ['QUYẾT']],
])('%s', (read, left) => {
	expect(textOf(read)).toEqual(left);
});

test.each(['18/2025/TT-BCT', '98,5%', '“dầu', '____', '_', '12', 'a)', '(34/40)', '……', '3|', '12¦'])('%s stays', (read) => {
	expect(textOf(read)).toEqual([read]);
});

test('what the engine is sure of stays', () => {
	expect(textOf('a#b', 0.9)).toEqual(['a#b']);
});

test('dirt before a figure goes, and the figure is doubtful', () => {
	expect(dropOddSigns([word('.02', 0.96)])[0]).toMatchObject({ text: '02', confidence: 0.6 });
});

test('a figure beside a sign that goes is doubtful', () => {
	const read = dropOddSigns([word('Số:', 0.9), word('2', 0.93), word('‡', 0.7), word('/2026/TT-BCT', 0.9)]);
	expect(read.map(({ text, confidence }) => [text, confidence])).toEqual([
		['Số:', 0.9],
		['2', 0.6],
		['/2026/TT-BCT', 0.6],
	]);
});

test('the number of a paragraph stays', () => {
	expect(dropOddSigns([word('3}', 0.5)])[0]?.text).toBe('3}');
});

test('a piece has its own box', () => {
	expect(dropOddSigns([word('‡tháng', 0.5)])[0]?.box).toEqual([10, 0, 58, 20]);
});
