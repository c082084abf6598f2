import { describe, expect, it } from 'vitest';
import type { RecognisedWord } from '../recogniser.js';
import { mergeReadings } from './merge-readings.js';

/** A word from `left` to `right` of one line. */
function word(text: string, left: number, right: number, confidence: number): RecognisedWord {
	return { text, box: [left, 0, right, 30], confidence, signs: [], base: 25, block: 0, line: 0 };
}

function read(...words: [string, number, number, number][]): RecognisedWord[] {
	return words.map((args) => word(...args));
}

const CASES: { name: string; first: RecognisedWord[]; second: RecognisedWord[]; text: string; confidences: number[] }[] = [
	{
		name: 'the same word is as sure as its surer reading',
		first: read(['ngày', 0, 40, 0.7]),
		second: read(['ngày', 1, 41, 0.95]),
		text: 'ngày',
		confidences: [0.95],
	},
	{
		name: 'a surer second reading is taken',
		first: read(['sửa', 0, 40, 0.9], ['bồ', 50, 70, 0.8]),
		second: read(['sửa', 0, 40, 0.9], ['bổ', 50, 70, 0.95]),
		text: 'sửa bổ',
		confidences: [0.9, 0.95],
	},
	{
		name: 'a second reading that is hardly surer is not',
		first: read(['ban', 0, 40, 0.93]),
		second: read(['bạn', 0, 40, 0.95]),
		text: 'ban',
		confidences: [0.93],
	},
	{
		name: 'figures about which readings differ are not sure',
		first: read(['1]', 0, 40, 0.7]),
		second: read(['11', 0, 40, 0.97]),
		text: '11',
		confidences: [0.8],
	},
	{
		name: 'a code whose figures agree stays sure',
		first: read(['252/TTY-BNV', 0, 140, 0.3]),
		second: read(['252/TTr-BNV', 0, 140, 0.96]),
		text: '252/TTr-BNV',
		confidences: [0.96],
	},
	{
		name: 'two words in one place of one word',
		first: read(['số', 0, 20, 0.9], [']', 30, 36, 0.5], ['93/2025', 40, 120, 0.6]),
		second: read(['số', 0, 20, 0.9], ['193/2025', 30, 120, 0.9]),
		text: 'số 193/2025',
		confidences: [0.9, 0.8],
	},
	{
		name: 'what only the second reading has is no print: a line is read again with what lies about it',
		first: read(['Điều', 20, 60, 0.9]),
		second: read(['.', 0, 5, 0.99], ['Điều', 20, 60, 0.9]),
		text: 'Điều',
		confidences: [0.9],
	},
	{
		name: 'what the second reading misses stays',
		first: read(['-', 0, 8, 0.6], ['Như', 20, 60, 0.9]),
		second: read(['Như', 20, 60, 0.95]),
		text: '- Như',
		confidences: [0.6, 0.95],
	},
];

describe('mergeReadings', () => {
	for (const { name, first, second, text, confidences } of CASES) {
		it(name, () => {
			const merged = mergeReadings(first, second);
			expect(merged.map((w) => w.text).join(' ')).toBe(text);
			expect(merged.map((w) => Math.round(w.confidence * 1000) / 1000)).toEqual(confidences);
		});
	}
});
