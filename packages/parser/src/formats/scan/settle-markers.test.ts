import { describe, expect, it } from 'vitest';
import type { PrintedWord } from '../pdf/line.js';
import type { MarkerReading } from './reading/reread-markers.js';
import { settleMarkers } from './settle-markers.js';

function word(text: string, confidence = 0.95): PrintedWord {
	return { text, x0: 0, x1: 10, base: 0, size: 12, bold: [], box: [0, 0, 10, 10], noteMark: null, confidence };
}

type Row = string | readonly [line: string, reading: Partial<MarkerReading>];

/** The lines as they are settled; a row with a reading was read twice. */
function settled(...rows: readonly Row[]): string[] {
	const readings = new Map<PrintedWord, MarkerReading>();
	const printed = rows.map((row) => {
		const [line, reading] = typeof row === 'string' ? [row, null] : row;
		const words = line.split(' ').map((text) => word(text));
		if (reading !== null && words[0] !== undefined) readings.set(words[0], { decimal: null, roman: null, ...reading });
		return words;
	});
	return settleMarkers(printed, readings).map((row) => row.map(({ text }) => text).join(' '));
}

const CASES: readonly (readonly [what: string, read: readonly Row[], want: readonly string[]])[] = [
	['strokes taken for letters', ['I. Chỉ đạo', ['LI. Kết quả', {}], ['HI. Khó khăn', {}]], ['I. Chỉ đạo', 'II. Kết quả', 'III. Khó khăn']],
	[
		'strokes read but once',
		['L Quán triệt', 'H. Kết quả', 'lII. Khó khăn', '[V. Đề nghị', 'V. Phương hướng', 'VL. Kiến nghị'],
		['I. Quán triệt', 'II. Kết quả', 'III. Khó khăn', 'IV. Đề nghị', 'V. Phương hướng', 'VI. Kiến nghị'],
	],
	['strokes of a part', ['Phần II. Hạn chế', 'Phần HI. Đề xuất'], ['Phần II. Hạn chế', 'Phần III. Đề xuất']],
	['words behind "Phần"', ['Phần I. Kết quả', 'Phần lớn cán bộ', 'Phần L thiếu'], ['Phần I. Kết quả', 'Phần lớn cán bộ', 'Phần L thiếu']],
	['a number before it that was lost', ['I. Chỉ đạo', 'HI. Khó khăn'], ['I. Chỉ đạo', 'III. Khó khăn']],
	['letters of a list', ['G. Kiến nghị', 'H. Phương hướng', 'L. Văn bản'], ['G. Kiến nghị', 'H. Phương hướng', 'L. Văn bản']],
	['a stroke lost with its point', ['II. Kết quả', 'II Hạn chế', 'IV. Kiến nghị'], ['II. Kết quả', 'III. Hạn chế', 'IV. Kiến nghị']],
	['a second reading that goes on', ['I. Chỉ đạo', ['F Kết quả', { roman: 'II' }]], ['I. Chỉ đạo', 'II. Kết quả']],
	[
		'figures taken for words',
		['II. Kết quả', ['là Bộ máy', { decimal: 1 }], ['Bà Giải quyết', { decimal: 2 }], '3. Tập huấn', '4 Trang thiết bị'],
		['II. Kết quả', '1. Bộ máy', '2. Giải quyết', '3. Tập huấn', '4. Trang thiết bị'],
	],
	[
		'figures begin anew under each numeral',
		['I. Một', '1. Đất', 'II. Hai', ['l. Nước', { decimal: 1 }]],
		['I. Một', '1. Đất', 'II. Hai', '1. Nước'],
	],
	['a second reading that does not go on', [['Bà Nguyễn Thị Hoa', { decimal: 8 }]], ['Bà Nguyễn Thị Hoa']],
	['words that nobody doubts', ['Xã Kiến Thụy', 'Ở Hà Đông', 'V Chương trình'], ['Xã Kiến Thụy', 'Ở Hà Đông', 'V Chương trình']],
	['figures in running text', ['1. Đội ngũ', '40 Biên chế', 'quý II Năm'], ['1. Đội ngũ', '40 Biên chế', 'quý II Năm']],
	['numerals that begin anew', ['I. Một', 'II. Hai', 'I. Một', 'II. Hai'], ['I. Một', 'II. Hai', 'I. Một', 'II. Hai']],
];

describe('settleMarkers', () => {
	it.each(CASES)('%s', (_, read, want) => expect(settled(...read)).toEqual(want));

	it('is not sure of what it puts in, and leaves the place', () => {
		const [row] = settleMarkers([[word('HI.', 0.8), word('Khó')]], new Map());
		expect(row?.[0]).toMatchObject({ text: 'HI.', confidence: 0.8 });
		const [, settledRow] = settleMarkers(
			[
				[word('II.'), word('Kết')],
				[word('II'), word('Khó')],
			],
			new Map(),
		);
		expect(settledRow?.[0]).toMatchObject({ text: 'III.', confidence: 0.6, box: [0, 0, 10, 10] });
	});
});
