import { expect, test } from 'vitest';
import type { RecognisedWord } from '../recogniser.js';
import { checkStops } from './check-stops.js';
import { DOUBT } from './vote.js';

/** At 200 dpi an em of 13 points has 36 pixels. */
const [WIDTH, HEIGHT, BASE] = [200, 60, 40];

/** A word whose last sign, or the one at `at`, has ink down to so many pixels below its letters; `raised`: pixels of the engine's baseline above those. */
function drawn(text: string, below: number, at = text.length - 1, raised = 4) {
	const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
	for (let y = BASE - 16; y < BASE + below; y++) data.fill(20, y * WIDTH + 20 * at + 8, y * WIDTH + 20 * at + 13);
	const signs = [...text].map((sign, i) => ({
		text: sign,
		box: [20 * i + 8, BASE - 16, 20 * i + 13, i === at ? BASE + below : BASE + (/[gy]/.test(sign) ? 7 : 0)] as const,
		confidence: 0.9,
	}));
	const word: RecognisedWord = {
		text,
		box: [0, 20, 20 * text.length, BASE + 5],
		confidence: 0.96,
		signs,
		base: BASE - raised,
		block: 0,
		line: 0,
	};
	return checkStops({ image: { width: WIDTH, height: HEIGHT, data, dpi: 200 }, threshold: 128 }, [word])[0];
}

test('a tail below the line makes a semicolon, none a colon', () => {
	expect(drawn('đồng:', 5)?.text).toBe('đồng;');
	expect(drawn('đồng;', 0)?.text).toBe('đồng:');
	expect(drawn('đồng:', 0)?.text).toBe('đồng:');
	expect(drawn('đồng;', 5)?.text).toBe('đồng;');
});

test('the parts of a slanted stop stand side by side', () => {
	const slanted = (below: number) => {
		const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
		for (let y = BASE - 6; y < BASE + below; y++) data.fill(20, y * WIDTH + 28, y * WIDTH + 32);
		for (let y = BASE - 17; y < BASE - 13; y++) data.fill(20, y * WIDTH + 33, y * WIDTH + 36);
		const signs = [
			{ text: 'n', box: [8, BASE - 16, 24, BASE] as const, confidence: 0.9 },
			{ text: ';', box: [28, BASE - 17, 36, BASE + below] as const, confidence: 0.9 },
		];
		const word: RecognisedWord = { text: 'n;', box: [8, 23, 36, BASE + below], confidence: 0.96, signs, base: BASE, block: 0, line: 0 };
		return checkStops({ image: { width: WIDTH, height: HEIGHT, data, dpi: 200 }, threshold: 128 }, [word])[0]?.text;
	};
	expect([slanted(5), slanted(0)]).toEqual(['n;', 'n:']);
});

test('where the boxes of letters are not on their baseline both must say the same', () => {
	expect([drawn('đồng:', 5, 4, 9)?.text, drawn('đồng;', 0, 4, 9)?.text, drawn('đồng:', 0, 4, 9)?.text]).toEqual([
		'đồng;',
		'đồng;',
		'đồng:',
	]);
});

test('between both nothing is changed', () => {
	expect([drawn('đồng:', 2)?.text, drawn('đồng;', 2)?.text]).toEqual(['đồng:', 'đồng;']);
});

test('a point in a figure that looks like a comma is doubtful, and stays', () => {
	expect(drawn('2.208', 5, 1)).toMatchObject({ text: '2.208', confidence: DOUBT });
	expect(drawn('2.208', 0, 1)).toMatchObject({ text: '2.208', confidence: 0.96 });
	expect(drawn('98,9', 0, 2)).toMatchObject({ text: '98,9', confidence: DOUBT });
});
