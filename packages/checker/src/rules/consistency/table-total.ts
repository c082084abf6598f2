import { type Cell, locate, type TableBlock } from '@rasoat/parser';
import { readCell } from '../../extract/tables/cell-value.js';
import { type Grid, type GridRow, readGrid } from '../../extract/tables/grid.js';
import { isTotalRow, isUnitName } from '../../extract/tables/unit-table.js';
import type { Facts } from '../../facts.js';
import type { Profile } from '../../profile/profile.js';
import { fired, type Hit, NOT_APPLICABLE, type Rule } from '../rule.js';

/** Columns that are not added up: running numbers, shares, days, remarks. */
const NOT_SUMMED = /^(?:tt|stt|số tt|số thứ tự)$|tỷ lệ|tỉ lệ|%|thời gian|ngày|ghi chú|năm|bình quân|đơn giá/u;
const GIVEN = /giao|chỉ tiêu|định biên/u;
const ON_HAND = /có mặt|hiện có|thực có|bố trí/u;
const SHORT = /thiếu|khuyết/u;
const TOLERANCE = 1e-6;

/** A table's total that its rows do not make, or a row whose own arithmetic does not hold. */
export const tableTotal: Rule = ({ facts, profile }) => {
	const grids = facts.tables.filter((table) => table.layer === 'body').map((table: TableBlock) => readGrid(table, facts.folded));
	const hits = grids.flatMap((grid) => [...columnHits(facts, profile, grid), ...rowHits(facts, profile, grid)]);
	return grids.length === 0 ? NOT_APPLICABLE : fired(hits);
};

// "Biên chế còn thiếu | 04", "Hợp đồng lao động | 02" under "Tổng biên chế được giao | 41": each row tells another figure
const OF_ITS_OWN = /(?:có mặt|hiện có|còn thiếu|hợp đồng|không chuyên trách|biệt phái|chi trả|quyết định nghỉ)/u;

function columnHits(facts: Facts, profile: Profile, grid: Grid): Hit[] {
	const totals = grid.rows.filter((row) => isTotalRow(row, facts.folded, profile));
	const total = totals.at(-1);
	const rows = grid.rows.filter((row) => !totals.includes(row));
	const kinds = new Set(rows.flatMap((row) => OF_ITS_OWN.exec(labelOf(facts, row))?.[0] ?? []));
	if (!total || kinds.size > 1 || isOverRows(facts, total)) return [];
	return grid.heads.flatMap((head, column) => {
		const stated = valueAt(facts, total, column);
		if (NOT_SUMMED.test(head) || stated === null || !own(total, column)) return [];
		const values = rows.map((row) => (own(row, column) ? valueAt(facts, row, column, 0) : null));
		if (values.some((value) => value === null) || values.filter((value) => value !== 0).length < 1) return [];
		const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
		if (same(sum, stated) || groups(facts, grid, rows, column, stated) || subtotalsFit(facts, totals, column, stated)) return [];
		return [hit(facts, total, column, sum, stated)];
	});
}

/** "Tổng" over a row for each kind of people: which rows each of them adds up is not looked for. */
function isOverRows(facts: Facts, row: GridRow): boolean {
	return (row.cells.find((cell) => /\p{L}{2}/u.test(textAt(facts, cell ?? null)))?.rowSpan ?? 1) > 1;
}

/** Rows numbered I, II … or set bold hold the sums of those below them: then they alone make the total. */
function groups(facts: Facts, grid: Grid, rows: readonly GridRow[], column: number, stated: number): boolean {
	const heads = rows.filter(
		(row) =>
			/^\s*(?:[ivx]+|[a-d])\s*\.?\s*$/u.test(textAt(facts, row.cells[0] ?? null)) ||
			row.cells.some((cell) => cell?.bold && cell.column > 0),
	);
	if (heads.length === 0 || heads.length === rows.length) return false;
	const sum = heads.reduce((all, row) => all + (valueAt(facts, row, column, 0) ?? 0), 0);
	return same(sum, stated) && grid.rows.length > heads.length;
}

/** With a "Cộng" for each part, the last total adds the others up. */
function subtotalsFit(facts: Facts, totals: readonly GridRow[], column: number, stated: number): boolean {
	if (totals.length < 2) return false;
	const sum = totals.slice(0, -1).reduce((all, row) => all + (valueAt(facts, row, column, 0) ?? 0), 0);
	return same(sum, stated);
}

/** giao − có mặt = còn thiếu in each row; a column "Tổng số" before its parts in rows where most hold. */
function rowHits(facts: Facts, profile: Profile, grid: Grid): Hit[] {
	const column = (pattern: RegExp, not: RegExp) => grid.heads.findIndex((head) => pattern.test(head) && !not.test(head));
	const given = column(GIVEN, /có mặt|hiện có|thiếu|viên chức(?!.*công chức)/u);
	const present = column(ON_HAND, /thiếu|viên chức(?!.*công chức)/u);
	const short = column(SHORT, /^$/u);
	const triple = given >= 0 && present >= 0 && short >= 0 ? grid.rows.flatMap((row) => shortHit(facts, row, given, present, short)) : [];
	return [...triple, ...acrossHits(facts, profile, grid)];
}

function shortHit(facts: Facts, row: GridRow, given: number, present: number, short: number): Hit[] {
	const [a, b, c] = [valueAt(facts, row, given), valueAt(facts, row, present), valueAt(facts, row, short)];
	if (a === null || b === null || c === null) return [];
	return same(a - b, c) || (a < b && c === 0) ? [] : [hit(facts, row, short, a - b, c)];
}

/** "Tổng số | Nghị định 178 | Nghị định 154": the parts make the total in most rows, so they should in all. */
function acrossHits(facts: Facts, profile: Profile, grid: Grid): Hit[] {
	const at = grid.heads.findIndex((head) => /^(?:tổng|cộng)|(?:tổng số|tổng cộng)$/u.test(head));
	if (at < 0) return [];
	const parts = grid.heads.flatMap((head, column) =>
		column !== at &&
		!NOT_SUMMED.test(head) &&
		grid.rows.every((row) => valueAt(facts, row, column, 0) !== null) &&
		grid.rows.some((row) => (valueAt(facts, row, column) ?? 0) > 0)
			? [column]
			: [],
	);
	if (parts.length < 2) return [];
	const rows = grid.rows.filter((row) => valueAt(facts, row, at) !== null);
	const sum = (row: GridRow) => parts.reduce((all, column) => all + (valueAt(facts, row, column, 0) ?? 0), 0);
	const wrong = rows.filter((row) => !same(sum(row), valueAt(facts, row, at) ?? 0));
	const areUnits = parts.every((column) => isUnitName(grid.leaves[column] ?? '', profile));
	if (wrong.length === 0 || (!areUnits && wrong.length * 2 >= rows.length)) return [];
	return wrong.map((row) => hit(facts, row, at, sum(row), valueAt(facts, row, at) ?? 0));
}

function hit(facts: Facts, row: GridRow, column: number, expected: number, actual: number): Hit {
	const cell = row.cells[column];
	const label = row.cells.find((candidate) => candidate && /\p{L}/u.test(textAt(facts, candidate)));
	const evidence = cell
		? [
				locate(
					facts.document,
					{ start: Math.min(label?.span.start ?? cell.span.start, cell.span.start), end: cell.span.end },
					'total',
					cell.span,
				),
			]
		: [];
	return { target: null, expected, actual, evidence };
}

function valueAt(facts: Facts, row: GridRow, column: number, blank: number | null = null): number | null {
	const cell = row.cells[column];
	if (!cell) return blank;
	const read = readCell(cell, facts.folded);
	return read.how === 'blank' ? blank : read.value;
}

/** The cell begins in this column: one that spans several counts once. */
function own(row: GridRow, column: number): boolean {
	return row.cells[column]?.column === column;
}

function labelOf(facts: Facts, row: GridRow): string {
	return textAt(facts, row.cells.find((cell) => /\p{L}{2}/u.test(textAt(facts, cell ?? null))) ?? null);
}

function textAt(facts: Facts, cell: Cell | null): string {
	return cell ? facts.folded.slice(cell.span.start, cell.span.end).trim() : '';
}

function same(a: number, b: number): boolean {
	return Math.abs(a - b) < TOLERANCE * Math.max(1, Math.abs(a));
}
