import { expect, test } from 'vitest';
import { bar, sheet } from '../clean/drawn.cases.js';
import type { GrayImage } from '../raster.js';
import type { PixelBox, RecognisedWord, Recogniser } from '../recogniser.js';
import { ALL_SCAN_STEPS, type ScanSteps, stepsWithout } from '../scan-steps.js';
import { readLinesAgain } from './read-lines-again.js';

const MARGIN = 8;
const THRESHOLD = 128;

function word(text: string, box: PixelBox, confidence: number, line = 0): RecognisedWord {
	return { text, box, confidence, signs: [], base: box[3], block: 7, line };
}

/** An engine that gives the n-th picture of a call the n-th answer, whose boxes count from the picture's own corner; it keeps the pictures. */
function engine(...answers: (readonly RecognisedWord[])[]): Recogniser & { readonly seen: GrayImage[] } {
	const seen: GrayImage[] = [];
	return {
		lanes: 1,
		seen,
		recognise: (images, mode) => {
			expect(mode).toBe('line');
			seen.push(...images);
			return Promise.resolve(images.map((_, i) => ({ words: answers[i] ?? [] })));
		},
	};
}

/** A sheet with ink where the words stand. */
function printed(words: readonly RecognisedWord[]): GrayImage {
	const image = sheet(800, 300);
	for (const { box } of words) bar(image, box[0], box[1], box[2] - box[0], box[3] - box[1]);
	return image;
}

function read(words: readonly RecognisedWord[], asked: Recogniser, cells: readonly PixelBox[] = [], steps: ScanSteps = ALL_SCAN_STEPS) {
	return readLinesAgain(printed(words), THRESHOLD, words, cells, asked, steps);
}

const textOf = (words: readonly RecognisedWord[]) => words.map(({ text }) => text).join(' ');

/** What an engine says of a picture whose words begin where those of `words` do; 5 pixels are read around them. */
function again(words: readonly RecognisedWord[], ...texts: [string, number][]): RecognisedWord[] {
	const [left, top] = [Math.min(...words.map(({ box }) => box[0])) - 4, Math.min(...words.map(({ box }) => box[1])) - 4];
	return words.map(({ box }, i) => {
		const [text = '', confidence = 0] = texts[i] ?? [];
		const [x, y] = [left - MARGIN - 1, top - MARGIN - 1];
		return word(text, [box[0] - x, box[1] - y, box[2] - x, box[3] - y], confidence, 99);
	});
}

test('a doubtful line is read again, and what is taken belongs to the line it was in', async () => {
	const line = [word('sửa', [100, 100, 160, 130], 0.96, 3), word('bồ', [170, 100, 210, 130], 0.7, 3)];
	const asked = engine(again(line, ['sửa', 0.96], ['bổ', 0.95]));
	const words = await read(line, asked);
	expect(textOf(words)).toBe('sửa bổ');
	expect(words.every(({ line: of, block }) => of === 3 && block === 7)).toBe(true);
	const [, bo] = words;
	expect(Math.abs((bo?.box[0] ?? 0) - 170)).toBeLessThanOrEqual(1);
	expect(asked.seen).toHaveLength(1);
});

test('a sure line without figures is not, nor one in a cell, nor any with the step left out', async () => {
	const sure = [word('Kính', [100, 100, 160, 130], 0.96), word('gửi', [170, 100, 210, 130], 0.95)];
	const figures = [word('12', [100, 100, 140, 130], 0.5)];
	const asked = engine([word('99', [0, 0, 30, 30], 0.99)]);
	expect(await read(sure, asked)).toEqual(sure);
	expect(await read(figures, asked, [[90, 90, 300, 200]])).toEqual(figures);
	expect(await read(figures, asked, [], stepsWithout(['lines']))).toEqual(figures);
	expect(asked.seen).toHaveLength(0);
});

test('figures are read again however sure they are, and are doubtful where readings differ', async () => {
	const line = [word('ngày', [100, 100, 160, 130], 0.96), word('15', [170, 100, 210, 130], 0.96)];
	const [, day] = await read(line, engine(again(line, ['ngày', 0.96], ['16', 0.9])));
	expect(day).toMatchObject({ text: '15', confidence: 0.8 });
});

test('columns of one line are read each by itself', async () => {
	const line = [word('Nơi', [100, 100, 160, 130], 0.6), word('CHÚ', [500, 112, 560, 142], 0.6)];
	const asked = engine(again(line.slice(0, 1), ['Nơi', 0.9]), again(line.slice(1), ['CHỦ', 0.9]));
	expect(textOf(await read(line, asked))).toBe('Nơi CHỦ');
	expect(asked.seen.map(({ width }) => width < 150)).toEqual([true, true]);
});

test('dirt is not read again: an engine makes figures of it', async () => {
	const dirt = [word('Ñ', [100, 120, 105, 125], 0.1)];
	const asked = engine([word('7', [5, 5, 12, 14], 0.93)]);
	expect(await read(dirt, asked)).toEqual([]);
	expect(asked.seen).toHaveLength(0);
});

test('a line that is no print goes, but not out of a cell, and not with that step left out', async () => {
	const scribble = [word('TT9ĩ', [100, 100, 160, 130], 0.3)];
	expect(await read(scribble, engine())).toEqual([]);
	expect(await read(scribble, engine(), [[90, 90, 300, 200]])).toEqual(scribble);
	expect(await read(scribble, engine(), [], stepsWithout(['scribbles']))).toEqual(scribble);
});
