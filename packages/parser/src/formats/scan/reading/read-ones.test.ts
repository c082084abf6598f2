import { describe, expect, it } from 'vitest';
import { bar, sheet } from '../clean/drawn.cases.js';
import type { RecognisedWord, Recogniser } from '../recogniser.js';
import { readOnes } from './read-ones.js';

function word(text: string, confidence = 0.9): RecognisedWord {
	return { text, confidence, box: [10, 10, 40, 40], signs: [], base: 38, block: 0, line: 0 };
}

/** An engine that reads what it is told, and counts what it is asked. */
function engine(answers: string[]): Recogniser & { asked: number } {
	return {
		lanes: 1,
		asked: 0,
		recognise(images, mode) {
			expect(mode).toBe('digits');
			this.asked += images.length;
			return Promise.resolve(images.map((_, i) => ({ words: (answers[i] ?? '') === '' ? [] : [word(answers[i] ?? '')] })));
		},
	};
}

const CASES: [before: string, read: string, after: string][] = [
	['1]', '11', '11'],
	['0]', '01', '01'],
	['J1', '11', '11'],
	['l6', '16', '16'],
	[']', '1', '1'],
	[']6;', '16', '16;'],
	['1]', '17', '17'],
	['1]', '21', '1]'],
	['0]', '0', '0]'],
	['0]', '', '0]'],
];

describe('readOnes', () => {
	for (const [before, read, after] of CASES)
		it(`makes ${after} of ${before} read as “${read}”`, async () => {
			const [found] = await readOnes(sheet(80, 60), 128, [word(before)], engine([read]));
			expect(found?.text).toBe(after);
			if (after !== before) expect(found?.confidence).toBeLessThan(0.85);
		});

	/** A sheet with strokes so many pixels broad, 5 apart, where the word is. */
	const strokes = (...broad: number[]) => {
		const image = sheet(80, 60);
		let at = 12;
		for (const width of broad) {
			bar(image, at, 14, width, 24);
			at += width + 5;
		}
		return image;
	};

	it.each([
		['3]', [10, 4], '31'],
		['3],', [10, 4, 2], '3],'],
		['3]', [10, 14], '3]'],
		['3]', [18], '3]'],
		['J1', [4, 4], 'J1'],
	])('goes by the strokes of %s where nothing fits: %j', async (before, broad, after) => {
		const [found] = await readOnes(strokes(...broad), 128, [word(before)], engine(['3']));
		expect(found?.text).toBe(after);
		if (after !== before) expect(found?.confidence).toBeLessThan(0.85);
	});

	it('asks for nothing where nothing is broken', async () => {
		const asked = engine([]);
		const words = ['2026', '[a]', 'J.', 'Điều', '12/2025', '(1)', '18/2025/TT-BCT'].map((text) => word(text));
		expect(await readOnes(sheet(80, 60), 128, words, asked)).toEqual(words);
		expect(asked.asked).toBe(0);
	});
});
