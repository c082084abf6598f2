import { expect, test } from 'vitest';
import type { PixelBox, RecognisedWord } from '../recogniser.js';
import { dropStrayFigures } from './drop-stray-figures.js';

/** Pixels. */
const EM = 36;

function word(text: string, left: number, foot: number, confidence = 0.96, line = foot): RecognisedWord {
	return { text, box: [left, foot - 26, left + text.length * 16, foot], confidence, signs: [], base: foot, block: 0, line };
}

const LINE = [word('Lưu:', 100, 500), word('VT,', 180, 500)];
/** Where the line ends. */
const END = 228;

function left(figure: RecognisedWord, cells: readonly PixelBox[] = []): boolean {
	return dropStrayFigures([...LINE, figure], cells, EM).includes(figure);
}

test.each([
	['a figure on a line, however doubtful', word('12', END + 10, 502, 0.4, 500), true],
	['a column of the line', word('12', END + 10 * EM, 502, 0.4, 500), true],
	['a doubtful figure off all lines', word('18T', 900, 60, 0.6), false],
	['a surer one', word('2', 900, 60, 0.9), true],
	['one that is not believed, far off on the line', word('6.', END + 5 * EM, 500, 0.26), false],
	['a doubtful word with a figure', word("Điều'1", 900, 60, 0.5), true],
	['a doubtful word', word('Điều', 900, 60, 0.2), true],
	['initials below the end of a line', word('5', END + 4, 524), false],
	['a figure on the next line', word('5', END + 4, 550), true],
	['a raised figure', word('5', END + 4, 485), true],
	['a figure at some distance', word('5', END + 30, 524), true],
	['a long figure', word('1250', END + 4, 524), true],
	['a figure that leads a line of its own', word('5', END + 4, 524, 0.96, 500), true],
])('%s', (_, figure, stays) => {
	expect(left(figure)).toBe(stays);
});

test('what stands in a cell stays', () => {
	expect(left(word('18T', 900, 60, 0.6), [[880, 20, 1000, 80]])).toBe(true);
	expect(left(word('5', END + 4, 524), [[END, 490, END + 60, 530]])).toBe(true);
});
