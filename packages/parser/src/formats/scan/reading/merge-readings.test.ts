import { describe, expect, it } from 'vitest';
import type { PixelBox, RecognisedWord } from '../recogniser.js';
import { mergeReadings } from './merge-readings.js';

/** A word from `left` to `right` of one line. */
function word(text: string, left: number, right: number, confidence: number): RecognisedWord {
	return { text, box: [left, 0, right, 30], confidence, signs: [], base: 25, block: 0, line: 0 };
}

function read(...words: [string, number, number, number][]): RecognisedWord[] {
	return words.map((args) => word(...args));
}

interface Case {
	readonly name: string;
	readonly first: readonly RecognisedWord[];
	/** Readings of the same line by itself; those of slanted letters count for less. */
	readonly others: readonly (readonly RecognisedWord[])[];
	readonly weights?: readonly number[];
	readonly text: string;
	readonly confidences?: readonly number[];
}

const CASES: readonly Case[] = [
	{
		name: 'the same word is as sure as its surer reading',
		first: read(['ngày', 0, 40, 0.7]),
		others: [read(['ngày', 1, 41, 0.95])],
		text: 'ngày',
		confidences: [0.95],
	},
	{
		name: 'a surer second reading is taken',
		first: read(['sửa', 0, 40, 0.9], ['bồ', 50, 70, 0.8]),
		others: [read(['sửa', 0, 40, 0.9], ['bổ', 50, 70, 0.95])],
		text: 'sửa bổ',
		confidences: [0.9, 0.95],
	},
	{
		name: 'a second reading that is hardly surer is not',
		first: read(['ban', 0, 40, 0.93]),
		others: [read(['bạn', 0, 40, 0.95])],
		text: 'ban',
		confidences: [0.93],
	},
	{
		name: 'two readings that agree outweigh a surer one',
		first: read(['Uy', 0, 40, 0.94]),
		others: [read(['Ủy', 0, 40, 0.69]), read(['Ủy', 0, 40, 0.9])],
		text: 'Ủy',
		confidences: [0.9],
	},
	{
		name: 'slanted letters read alike twice do not outweigh the same set upright',
		first: read(['quyên', 0, 80, 0.8]),
		others: [read(['quyên', 0, 80, 0.75]), read(['quyền', 0, 80, 0.96])],
		weights: [0.6, 0.6, 1],
		text: 'quyền',
		confidences: [0.96],
	},
	{
		name: 'what is spelled like no syllable loses against what is',
		first: read(['Luậi', 0, 60, 0.9]),
		others: [read(['Luật', 0, 60, 0.8])],
		text: 'Luật',
		confidences: [0.8],
	},
	{
		name: 'figures about which readings differ are not sure',
		first: read(['1]', 0, 40, 0.7]),
		others: [read(['11', 0, 40, 0.97])],
		text: '11',
		confidences: [0.8],
	},
	{
		name: 'a third reading that differs is enough to doubt a figure',
		first: read(['93/2021', 0, 90, 0.97]),
		others: [read(['93/2021', 0, 90, 0.97]), read(['95/2021', 0, 90, 0.8])],
		text: '93/2021',
		confidences: [0.8],
	},
	{
		name: 'a code whose figures agree stays sure',
		first: read(['252/TTY-BNV', 0, 140, 0.3]),
		others: [read(['252/TTr-BNV', 0, 140, 0.96])],
		text: '252/TTr-BNV',
		confidences: [0.96],
	},
	{
		name: 'a digit at a letter that is hardly believed loses against letters alone',
		first: read(['G2', 0, 30, 0.33], ['cấu', 40, 80, 0.9]),
		others: [read(['Go', 0, 30, 0.1], ['cấu', 40, 80, 0.9])],
		text: 'Go cấu',
		confidences: [0.1, 0.9],
	},
	{
		name: 'a code that is believed stays, and is not sure',
		first: read(['A4', 0, 30, 0.9]),
		others: [read(['Au', 0, 30, 0.1])],
		text: 'A4',
		confidences: [0.8],
	},
	{
		name: 'two words in one place of one word',
		first: read(['số', 0, 20, 0.9], [']', 30, 36, 0.5], ['93/2025', 40, 120, 0.6]),
		others: [read(['số', 0, 20, 0.9], ['193/2025', 30, 120, 0.9])],
		text: 'số 193/2025',
		confidences: [0.9, 0.8],
	},
	{
		name: 'a number with a space in it is held for one where the part before it was hardly seen',
		first: read(['số', 0, 20, 0.9], ['1', 30, 36, 0.59], ['93/2025', 40, 120, 0.94]),
		others: [read(['số', 0, 20, 0.9], ['193/2029', 30, 120, 0.63]), read(['số', 0, 20, 0.9], ['193/2025', 30, 120, 0.62])],
		text: 'số 193/2025',
		confidences: [0.9, 0.8],
	},
	{
		name: 'two numbers side by side stay two',
		first: read(['02', 0, 30, 0.96], ['15', 40, 70, 0.96]),
		others: [read(['02', 0, 30, 0.9], ['15', 40, 70, 0.9]), read(['0215', 0, 70, 0.8])],
		text: '02 15',
	},
	{
		name: 'what only the second reading has is no print: a line is read again with what lies about it',
		first: read(['Điều', 20, 60, 0.9]),
		others: [read(['.', 0, 5, 0.99], ['Điều', 20, 60, 0.9])],
		text: 'Điều',
		confidences: [0.9],
	},
	{
		name: 'what the second reading misses stays',
		first: read(['-', 0, 8, 0.6], ['Như', 20, 60, 0.9]),
		others: [read(['Như', 20, 60, 0.95])],
		text: '- Như',
		confidences: [0.6, 0.95],
	},
	{
		name: 'what the second reading misses goes where nobody believes it',
		first: read(['Ñ', 0, 8, 0.1], ['Như', 20, 60, 0.9]),
		others: [read(['Như', 20, 60, 0.95])],
		text: 'Như',
		confidences: [0.95],
	},
	{
		name: 'without another reading the first stands',
		first: read(['Như', 20, 60, 0.2]),
		others: [[]],
		text: 'Như',
		confidences: [0.2],
	},
];

const everywhere = () => true;

describe('mergeReadings', () => {
	for (const { name, first, others, weights = [], text, confidences } of CASES) {
		it(name, () => {
			const readings = others.map((words, i) => ({ words, weight: weights[i + 1] ?? 1 }));
			const merged = mergeReadings({ words: first, weight: weights[0] ?? 1 }, readings, everywhere);
			expect(merged.map((w) => w.text).join(' ')).toBe(text);
			if (confidences !== undefined) expect(merged.map((w) => Math.round(w.confidence * 1000) / 1000)).toEqual(confidences);
		});
	}

	const at = (text: string, box: PixelBox): RecognisedWord => ({ ...word(text, 0, 0, 0.96), box });
	const textOf = (words: readonly RecognisedWord[]) => words.map((w) => w.text).join(' ');
	const alone = (words: readonly RecognisedWord[]) => textOf(mergeReadings({ words, weight: 1 }, [], everywhere));

	it('a low word under another is dirt, and one of the same height below it another row', () => {
		const day = [at('ngày', [226, 883, 297, 935]), at('21', [309, 883, 342, 911])];
		expect(alone([...day, at('2', [316, 919, 326, 934])])).toBe('ngày 21');
		expect(alone([...day, at('05', [310, 919, 342, 947])])).toBe('ngày 21 05');
	});

	it('a stroke as high as the line whose box lies over its neighbour stays', () => {
		expect(alone([at('lập', [909, 263, 981, 299]), at('-', [965, 259, 981, 304]), at('Tự', [992, 265, 1041, 300])])).toBe('lập - Tự');
	});

	it('a word that another reading does not see stays only where there is ink', () => {
		const first = { words: read(['21', 0, 30, 0.96], ['2', 40, 60, 0.96], ['tháng', 70, 150, 0.96]), weight: 1 };
		const again = [{ words: read(['21', 0, 30, 0.96], ['tháng', 70, 150, 0.96]), weight: 1 }];
		expect(textOf(mergeReadings(first, again, ([left]) => left !== 40))).toBe('21 tháng');
		expect(textOf(mergeReadings(first, again, everywhere))).toBe('21 2 tháng');
	});
});
