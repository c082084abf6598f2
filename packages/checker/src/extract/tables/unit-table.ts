import type { Cell, Span, TableBlock } from '@rasoat/parser';
import { findPhrase, hasPhrase } from '../../profile/phrase.js';
import type { Profile } from '../../profile/profile.js';
import { type CellValue, readCell } from './cell-value.js';
import { supersededColumns } from './column-times.js';
import { type Grid, type GridRow, readGrid } from './grid.js';

export type StaffColumn = 'staffing.assigned' | 'staffing.present' | 'staffing.shortage';

export interface UnitRow {
	readonly name: Cell;
	readonly row: GridRow;
	readonly values: Readonly<Partial<Record<StaffColumn, CellValue>>>;
}

/** A table that breaks the staff down by unit. */
export interface UnitTable {
	readonly grid: Grid;
	readonly rows: readonly UnitRow[];
	readonly total: UnitRow | null;
	readonly columns: Readonly<Partial<Record<StaffColumn, number>>>;
}

/** What the modifier decides comes first: "thiếu" before "có mặt" before "biên chế". */
export const STAFF_COLUMNS: readonly StaffColumn[] = ['staffing.shortage', 'staffing.present', 'staffing.assigned'];

/** Reads a table as a break-down by unit; null when its rows are not units or no column counts staff. */
export function readUnitTable(table: TableBlock, folded: string, profile: Profile): UnitTable | null {
	const grid = readGrid(table, folded);
	const name = nameColumn(grid, folded, profile);
	if (name === null) return null;
	const columns = staffColumns(grid, name, folded, profile);
	if (columns['staffing.present'] === undefined && columns['staffing.assigned'] === undefined) return null;
	const read = grid.rows.flatMap((row) => unitRow(row, name, columns, folded) ?? []);
	const rows = withoutGroups(oneRowEach(read, folded), folded);
	const isTotal = (row: UnitRow) => isTotalRow(row.row, folded, profile);
	const total = rows.find(isTotal) ?? totalBesideNames(grid, name, columns, folded, profile);
	return { grid, columns, rows: rows.filter((row) => !isTotal(row)), total };
}

// "Công chức", "Cán bộ, công chức", "CBCC"
const SERVANTS = /^(?:số )?(?:cán bộ|công chức|cbcc)/u;

/** Of a unit whose name stands over several rows ("Công chức", "Hợp đồng") the one that counts civil servants; none where that is not one. */
function oneRowEach(rows: readonly UnitRow[], folded: string): UnitRow[] {
	return rows.filter((row) => {
		const own = rows.filter(({ name }) => name === row.name);
		if (own.length === 1) return true;
		const servants = own.filter(({ name, row: { cells } }) => cells.some((cell) => cell !== name && SERVANTS.test(textAt(cell, folded))));
		return servants.length === 1 && servants[0] === row;
	});
}

/** "I | Khối chính quyền | 40 | 34" over rows 1 to 4: a row that only adds up those below it is no unit, where all such rows do. */
function withoutGroups(rows: readonly UnitRow[], folded: string): readonly UnitRow[] {
	const isHead = ({ row }: UnitRow) => /^[ivx]{1,5}\.?$/u.test(textAt(row.cells[0] ?? null, folded));
	const heads = rows.flatMap((row, index) => (isHead(row) ? [index] : []));
	const addUp = heads.every((head, at) => {
		const parts = rows.slice(head + 1, heads[at + 1]).filter(({ row }) => /^\d/u.test(textAt(row.cells[0] ?? null, folded)));
		const told = STAFF_COLUMNS.filter((id) => typeof rows[head]?.values[id]?.value === 'number');
		const sumOf = (id: StaffColumn) => parts.reduce((sum, { values }) => sum + (values[id]?.value ?? 0), 0);
		return parts.length > 0 && told.length > 0 && told.every((id) => sumOf(id) === rows[head]?.values[id]?.value);
	});
	return addUp ? rows.filter((row) => !isHead(row)) : rows;
}

/** "Tổng | | 36 | 32": the word stands in the column of running numbers. */
function totalBesideNames(
	grid: Grid,
	name: number,
	columns: Partial<Record<StaffColumn, number>>,
	folded: string,
	profile: Profile,
): UnitRow | null {
	const row = grid.rows.find((candidate) => textAt(candidate.cells[name] ?? null, folded) === '' && isTotalRow(candidate, folded, profile));
	const column = row?.cells.findIndex((cell) => /\p{L}{2}/u.test(textAt(cell, folded))) ?? -1;
	return row && column >= 0 ? unitRow(row, column, columns, folded) : null;
}

/** The first words of a row say that it adds the others up. */
export function isTotalRow(row: GridRow, folded: string, profile: Profile): boolean {
	const first = [...new Set(row.cells)].find((cell) => cell && /\p{L}{2}/u.test(folded.slice(cell.span.start, cell.span.end)));
	if (!first) return false;
	const match = findPhrase(
		profile.vocabulary.totals,
		folded
			.slice(first.span.start, first.span.end)
			.replace(/^[\s\divxa-h.)]+(?=\s)/u, '')
			.trim(),
	);
	return match?.index === 0;
}

function nameColumn(grid: Grid, folded: string, profile: Profile): number | null {
	const counts = grid.heads.map(
		(_, column) => grid.rows.filter((row) => isUnitName(textAt(row.cells[column] ?? null, folded), profile)).length,
	);
	const best = counts.indexOf(Math.max(...counts));
	const filled = grid.rows.filter((row) => !isTotalRow(row, folded, profile)).length;
	return best >= 0 && (counts[best] ?? 0) >= 2 && (counts[best] ?? 0) >= filled * 0.4 ? best : null;
}

export function isUnitName(text: string, profile: Profile): boolean {
	const match = findPhrase(profile.vocabulary.units, text.slice(0, 60));
	return match !== null && match.index <= 8 && !/\d{2,}/u.test(text.slice(0, match.index));
}

/** The columns that count posts, people on hand and shortage; `name` is the column of the rows' names, -1 where there is none. */
export function staffColumns(grid: Grid, name: number, folded: string, profile: Profile): Partial<Record<StaffColumn, number>> {
	const columns: Partial<Record<StaffColumn, number>> = {};
	const numeric = grid.heads
		.map((_, column) => column)
		.filter((column) => column !== name && grid.rows.some((row) => isCount(row.cells[column] ?? null, folded)));
	const superseded = supersededColumns(grid.heads, numeric);
	for (const column of numeric) {
		const head = grid.heads[column] ?? '';
		if (isOtherHead(head, profile) || superseded.has(column)) continue;
		const figure =
			STAFF_COLUMNS.find((id) => hasPhrase(columnsOf(profile, id), grid.leaves[column] ?? '')) ??
			STAFF_COLUMNS.find((id) => hasPhrase(columnsOf(profile, id), head));
		if (figure && columns[figure] === undefined) columns[figure] = column;
	}
	const actual = numeric.find((column) => /^thực hiện$/u.test(grid.leaves[column] ?? ''));
	if (columns['staffing.assigned'] !== undefined && columns['staffing.present'] === undefined && actual !== undefined)
		columns['staffing.present'] = actual;
	const lone = numeric.filter(
		(column) => !/^(?:tt|stt|số tt)$/u.test(grid.heads[column] ?? '') && !isOtherHead(grid.heads[column] ?? '', profile),
	);
	if (Object.keys(columns).length === 0 && lone.length === 1 && lone[0] !== undefined) columns['staffing.present'] = lone[0];
	return columns;
}

/** "Nữ", "Đảng viên", "Trình độ đại học", "Viên chức", "Biệt phái": staff counted otherwise. */
function isOtherHead(head: string, profile: Profile): boolean {
	if (/viên chức|hợp đồng|biệt phái|tăng cường|không chuyên trách|quân sự/u.test(head) && !/công chức/u.test(head)) return true;
	return (
		/(?<!\p{L})(?:nữ|đảng viên|trình độ|đại học|thạc sĩ|tuổi|thừa|dôi dư|vượt|ghi chú|chênh lệch)(?!\p{L})/u.test(head) ||
		hasPhrase(profile.vocabulary.past, head)
	);
}

function columnsOf(profile: Profile, id: string): readonly string[] {
	return profile.figures.find((figure) => figure.id === id)?.columns ?? [];
}

function isCount(cell: Cell | null, folded: string): boolean {
	return cell !== null && readCell(cell, folded).how === 'stated';
}

function unitRow(row: GridRow, name: number, columns: Partial<Record<StaffColumn, number>>, folded: string): UnitRow | null {
	const cell = row.cells[name];
	if (!cell || !/\p{L}/u.test(textAt(cell, folded))) return null;
	const values: Partial<Record<StaffColumn, CellValue>> = {};
	for (const id of STAFF_COLUMNS) {
		const column = columns[id];
		const at = column === undefined ? null : row.cells[column];
		if (at && at !== cell) values[id] = readCell(at, folded);
	}
	return Object.keys(values).length > 0 ? { name: cell, row, values } : null;
}

function textAt(cell: Cell | null, folded: string): string {
	return cell ? folded.slice(cell.span.start, cell.span.end).trim() : '';
}

/** From the row's first cell to the value's: what a clerk would point at. */
export function rowSpanTo(row: UnitRow, value: CellValue): Span {
	return { start: Math.min(row.name.span.start, value.span.start), end: Math.max(row.name.span.end, value.span.end) };
}
