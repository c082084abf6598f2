import type { Cell } from '@rasoat/parser';
import type { Mention } from '../../facts.js';
import type { FigureProfile } from '../../profile/figure-schema.js';
import { cover, untold } from '../mention.js';
import { MOST_SUM } from '../readers/most-sum.js';
import type { Reading } from '../reading.js';
import { readCell } from './cell-value.js';
import type { Grid, GridRow } from './grid.js';

const SURE = 0.95;
// "triệu đồng", "1.000 đồng", "Tr.đ", "(đồng)", "nghìn VNĐ"
const MONEY_UNIT =
	/(?:(?<![\p{L}\d.,])(nghìn|ngàn|triệu|tr|tỷ|tỉ|1[.,]?000(?:[.,]?000)?)[.\s]{0,2})?(?:đồng|vnđ|vnd|(?<=[\s\d.(:]|nghìn|ngàn|triệu|tr|tỷ|tỉ)đ(?![\p{L}/.]))/u;
const SCALE: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tr: 1e6, tỷ: 1e9, tỉ: 1e9 };
/** A sum below a million dong pays nobody: its unit was told where it was not looked for. */
const LEAST_SUM = 1e6;
// "8.250.000.000 đồng" under "Đơn vị tính: triệu đồng"
const OWN_UNIT = /(?<!nghìn |ngàn |triệu |tỷ |tỉ )(?:đồng|vnđ|vnd)\.?$/u;

/** What a cell states of a figure; `scale` is the unit of its money, null where none is told. */
export function cellMention(reading: Reading, figure: FigureProfile, cell: Cell, row: GridRow, scale: number | null): Mention[] {
	const read = readCell(cell, reading.folded);
	if (read.value === null) return [];
	const first = row.cells.find((other) => other && other.column < cell.column && /\p{L}{2}/u.test(cellText(reading, other)));
	const unit = OWN_UNIT.test(cellText(reading, cell)) ? 1 : scale;
	const value = figure.type === 'money' ? Math.round(read.value * (unit ?? 1)) : read.value;
	if (!Number.isInteger(value) || (figure.type === 'money' && unit === null && value !== 0 && value < LEAST_SUM)) return [];
	const mention = {
		figure: figure.id,
		value,
		how: read.how === 'stated-none' ? ('stated-none' as const) : ('stated' as const),
		span: cover(first?.span ?? cell.span, cell.span),
		valueSpan: cell.span,
		section: figure.section,
		confidence: SURE,
		past: false,
	};
	return [figure.type === 'money' && value > MOST_SUM ? untold(mention) : mention];
}

/** The unit in the head of the column, else in a caption right above the table; null where none is told or no money is counted. */
export function scaleOf(reading: Reading, grid: Grid, column: number, figure: FigureProfile): number | null {
	return figure.type === 'money' ? (scaleIn(grid.heads[column] ?? '') ?? captionScale(reading, grid)) : null;
}

/** "Đơn vị tính: triệu đồng" above the table, in a row over all of it, or in a note right below → 1000000; null where no unit of money is told. */
export function captionScale(reading: Reading, { table, caption }: Grid): number | null {
	const told = scaleIn(caption);
	if (told !== null && UNIT.test(caption)) return told;
	for (let at = table.index - 1; at >= Math.max(0, table.index - 3); at--) {
		const text = textBlock(reading, at);
		if (text === null) break;
		const found = UNIT.test(text) ? scaleIn(text) : null;
		if (found !== null) return found;
	}
	const note = textBlock(reading, table.index + 1);
	return note !== null && NOTE.test(note) && UNIT.test(note) ? scaleIn(note) : null;
}

const UNIT = /(?:đơn vị|đvt|đv tính|tính (?:bằng|theo))/u;
// "Ghi chú: Đơn vị tính triệu đồng", "(*) Số tiền tính theo triệu đồng"
const NOTE = /^[\s(*]*(?:ghi chú|\*)/u;

/** A block's folded text; null for a table and past the ends. */
function textBlock(reading: Reading, index: number): string | null {
	const block = reading.document.blocks[index];
	return block && block.kind !== 'table' ? reading.folded.slice(block.span.start, block.span.end) : null;
}

/** "(triệu đồng)" → 1000000; "đồng" → 1; null where no unit of money stands. */
export function scaleIn(text: string): number | null {
	const match = MONEY_UNIT.exec(text);
	const unit = match?.[1] ?? '';
	return match ? (SCALE[unit] ?? (Number(unit.replace(/[.,]/g, '')) || 1)) : null;
}

export function cellText(reading: Reading, cell: Cell): string {
	return reading.folded.slice(cell.span.start, cell.span.end).trim();
}

/** The section a table stands in, or that it is an appendix of the file. */
export function standsIn(reading: Reading, grid: Grid, section: string): boolean {
	const { index } = grid.table;
	return reading.sections.some((own) => own.id === section && index >= own.blocks.from && index < own.blocks.to);
}

/** The first words of a row, left of its first number. */
export function rowLabel(reading: Reading, row: GridRow): Cell | null {
	const cells = [...new Set(row.cells)].filter((cell): cell is Cell => cell !== null);
	const number = cells.findIndex((cell, at) => at > 0 && readCell(cell, reading.folded).value !== null);
	return cells.slice(0, number < 0 ? undefined : number).find((cell) => /\p{L}{2}/u.test(cellText(reading, cell))) ?? null;
}

// "Số người đã nhận đủ tiền", "Trường hợp chưa có kinh phí": persons, though money is named
const PERSONS = /^(?:tổng )?(?:số )?(?:lượng )?(?:người|trường hợp|đối tượng|cán bộ|công chức)(?!\p{L})/u;

/** Whether a head or label names a sum of money. */
export function isMoneyLabel(text: string): boolean {
	return /(?:kinh phí|tiền|(?<!hợp |cộng |hội )đồng(?! chí))/u.test(text) && !PERSONS.test(text);
}
