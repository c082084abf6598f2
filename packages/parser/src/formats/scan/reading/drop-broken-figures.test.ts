import { expect, test } from 'vitest';
import type { RecognisedWord } from '../recogniser.js';
import { dropBrokenFigures } from './drop-broken-figures.js';

/** Words with so many pixels of white before each; an em has 36. */
function textOf(...pieces: [text: string, confidence: number, gap?: number][]): string {
	let at = 0;
	const words = pieces.map(([text, confidence, gap = 10]): RecognisedWord => {
		const left = at + gap;
		at = left + text.length * 16;
		return { text, box: [left, 0, at, 30], confidence, signs: [], base: 25, block: 0, line: 0 };
	});
	return dropBrokenFigures(words, 36)
		.map(({ text }) => text)
		.join(' ');
}

test.each([
	['a digit within a word that nobody believes', [[')X3HỦ', 0.1]], ')XHỦ'],
	['a code that is believed', [['H5N1', 0.8]], 'H5N1'],
	['figures beside letters may be a code', [['A4', 0.1]], 'A4'],
	[
		'a stroke between two parts of a torn word',
		[
			['köc', 0.5],
			['1', 0.7, 2],
			['*hi', 0.7, 4],
		],
		'köc *hi',
	],
	[
		'white on one side',
		[
			['köc', 0.5],
			['1', 0.7, 2],
			['*hi', 0.7],
		],
		'köc 1 *hi',
	],
	[
		'a digit that is sure',
		[
			['köc', 0.5],
			['1', 0.9, 2],
			['*hi', 0.7, 4],
		],
		'köc 1 *hi',
	],
	[
		'sure words about it',
		[
			['khoản', 0.96],
			['1', 0.7, 2],
			['Điều', 0.96, 2],
		],
		'khoản 1 Điều',
	],
	[
		'two digits',
		[
			['köc', 0.5],
			['12', 0.7, 2],
			['*hi', 0.7, 4],
		],
		'köc 12 *hi',
	],
	[
		'the first of a line',
		[
			['1', 0.7],
			['*hi', 0.7, 2],
		],
		'1 *hi',
	],
] as const)('%s', (_, pieces, left) => {
	expect(textOf(...(pieces as unknown as [string, number, number?][]))).toBe(left);
});
