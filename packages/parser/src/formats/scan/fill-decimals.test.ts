import { describe, expect, it } from 'vitest';
import type { PrintedWord } from '../pdf/line.js';
import { fillDecimals } from './fill-decimals.js';

/** "?" before a word: hardly made out. `>` before a line: set in from the margin. */
function rowOf(line: string): PrintedWord[] {
	const left = line.startsWith('>') ? 60 : 40;
	return line
		.replace('>', '')
		.split(' ')
		.map((text, i) => {
			const x0 = left + i * 20;
			const word = { text: text.replace('?', ''), x0, x1: x0 + 10, base: 0, size: 12, confidence: text.startsWith('?') ? 0.4 : 0.95 };
			return { ...word, bold: [], box: [x0, 0, x0 + 10, 10], noteMark: null };
		});
}

const filled = (...lines: readonly string[]) => fillDecimals(lines.map(rowOf)).map((row) => row.map(({ text }) => text).join(' '));

const CASES: readonly (readonly [what: string, read: readonly string[], want: readonly string[]])[] = [
	['a gap in the count', ['2. Chi trả', '?SẼ Bồi dưỡng', '4. Cơ sở'], ['2. Chi trả', '3. Bồi dưỡng', '4. Cơ sở']],
	[
		'the first ones',
		['II. Kết quả', '?là Bộ máy', '?Bà Giải quyết', '3: Tập huấn'],
		['II. Kết quả', '1. Bộ máy', '2. Giải quyết', '3: Tập huấn'],
	],
	['the last one, below the others', ['4. Cơ sở', '?s. Giải quyết', 'III. Khó khăn'], ['4. Cơ sở', '5. Giải quyết', 'III. Khó khăn']],
	['the last one, set otherwise', ['4. Cơ sở', '>?Bà Nguyễn Thị Hoa'], ['4. Cơ sở', 'Bà Nguyễn Thị Hoa']],
	[
		'more places than numbers',
		['2. Chi trả', '?Bà Hoa', '?SẼ Bồi dưỡng', '4. Cơ sở'],
		['2. Chi trả', 'Bà Hoa', 'SẼ Bồi dưỡng', '4. Cơ sở'],
	],
	['words that nobody doubts', ['2. Chi trả', 'Bà Hoa', '4. Cơ sở'], ['2. Chi trả', 'Bà Hoa', '4. Cơ sở']],
	['no count at all', ['?là Bộ máy', 'Xã Kiến Thụy'], ['là Bộ máy', 'Xã Kiến Thụy']],
];

describe('fillDecimals', () => {
	it.each(CASES)('%s', (_, read, want) => expect(filled(...read)).toEqual(want));

	it('is not sure of what it puts in', () => {
		const [, row] = fillDecimals(['2. Chi', '?SẼ Bồi', '4. Cơ'].map(rowOf));
		expect(row?.[0]).toMatchObject({ text: '3.', confidence: 0.4, x0: 40 });
	});
});
