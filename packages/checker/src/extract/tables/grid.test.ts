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
});
