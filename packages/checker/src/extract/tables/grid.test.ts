import { fold, type TableBlock } from '@rasoat/parser';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../testing/document-of.js';
import { readGrid } from './grid.js';

/** Heads and number of rows of a table none of whose rows the format marks as its head. */
function headsOf(...lines: string[]): [heads: readonly string[], rows: number] {
	const document = documentOf(lines);
	const table = document.blocks.find((block): block is TableBlock => block.kind === 'table');
	if (!table) throw new RangeError('no table');
	const { heads, rows } = readGrid({ ...table, rows: table.rows.map((row) => ({ ...row, head: false })) }, fold(document.text));
	return [heads, rows.length];
}

describe('readGrid', () => {
	it('finds no head above a first row with numbers', () => {
		expect(headsOf('| Biên chế được giao | 40 |', '| Có mặt | 34 |')).toEqual([['', ''], 2]);
	});

	it('takes a first row of days for the head', () => {
		expect(headsOf('| Nội dung | 01/7/2025 | 10/10/2025 |', '| Có mặt | 36 | 34 |')).toEqual([['nội dung', '01/7/2025', '10/10/2025'], 1]);
	});

	it('takes a cell of very many digits for words', () => {
		expect(headsOf('| Nội dung | Số |', `| Ghi chú | ${'1'.repeat(100_000)}x |`)[1]).toBe(1);
	});

	it('passes over the row that numbers the columns', () => {
		expect(headsOf('| Đơn vị | Giao | Có mặt |', '| A | 1 | 2 |', '| Phòng Kinh tế | 9 | 8 |')).toEqual([['đơn vị', 'giao', 'có mặt'], 1]);
	});

	it('takes a row of one cell over the whole table for its caption', () => {
		const { text, table } = spanned('Đơn vị tính: triệu đồng', ['| Nhóm | Số người | Số tiền |', '| A | 3 | 1.300 |']);
		const { caption, heads, rows } = readGrid(table, fold(text));
		expect([caption, heads, rows.length]).toEqual(['đơn vị tính: triệu đồng', ['nhóm', 'số người', 'số tiền'], 1]);
	});
});

/** A table of three columns under one more row, whose only cell covers them all. */
function spanned(caption: string, lines: readonly string[]): { text: string; table: TableBlock } {
	const document = documentOf([`| ${caption} |`, ...lines]);
	const table = document.blocks[0] as TableBlock;
	const [first, ...rows] = table.rows;
	const cells = (first?.cells ?? []).map((cell) => ({ ...cell, columnSpan: 3 }));
	const plain = [{ head: false, cells }, ...rows.map((row) => ({ ...row, head: false }))];
	return { text: document.text, table: { ...table, columns: 3, rows: plain } };
}
