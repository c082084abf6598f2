import { describe, expect, it } from 'vitest';
import { sheet } from '../clean/drawn.cases.js';
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

	it('asks for nothing where nothing is broken', async () => {
		const asked = engine([]);
		const words = ['2026', '[a]', 'J.', 'Điều', '12/2025', '(1)', '18/2025/TT-BCT'].map((text) => word(text));
		expect(await readOnes(sheet(80, 60), 128, words, asked)).toEqual(words);
		expect(asked.asked).toBe(0);
	});
});
