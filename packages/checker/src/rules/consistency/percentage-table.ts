import { locate, type TableBlock } from '@rasoat/parser';
import { readCell } from '../../extract/tables/cell-value.js';
import { type Grid, type GridRow, readGrid } from '../../extract/tables/grid.js';
import type { Facts } from '../../facts.js';
import type { Hit } from '../rule.js';

// "Tỷ lệ", "Tỷ lệ đúng hạn (%)", "%"
const SHARE = /^(?:tỷ lệ|tỉ lệ)(?! .*(?:tăng|giảm|so với))|^(?:đạt )?\(?%\)?$/u;
const NOT_COUNTED = /^(?:tt|stt|số tt)$|năm|ngày|ghi chú/u;
/** "100" beside a part tells of another share. */
const WHOLE = 100;
/** Points between a share and its two counts that rounding to a whole explains. */
const ROUNDING = 1;

/**
 * "Tiếp nhận | Đúng hạn | Tỷ lệ": rows whose share the two counts before it do not make. Says nothing of a table in which most rows do not:
 * its shares are of something else.
 */
export function wrongShares(facts: Facts): Hit[] {
	const grids = facts.tables.filter(({ layer }) => layer === 'body').map((table: TableBlock) => readGrid(table, facts.folded));
	return grids.flatMap((grid) => grid.heads.flatMap((head, column) => (SHARE.test(head) ? columnHits(facts, grid, column) : [])));
}

function columnHits(facts: Facts, grid: Grid, column: number): Hit[] {
	const counts = grid.heads.map((head, at) => ({ head, at })).filter(({ head, at }) => at < column && !NOT_COUNTED.test(head));
	const [whole, part] = counts.filter(({ at }) => grid.rows.every((row) => valueAt(facts, row, at) !== null)).map(({ at }) => at);
	if (whole === undefined || part === undefined || part !== column - 1 || !isShareOf(grid, column, part)) return [];
	const rows = grid.rows.flatMap((row) => {
		const [of, some, share] = [valueAt(facts, row, whole), valueAt(facts, row, part), shareAt(facts, row, column)];
		return of && some !== null && share !== null && some <= of ? [{ row, share, made: (100 * some) / of }] : [];
	});
	const wrong = rows.filter(({ share, made }) => Math.abs(share - made) >= ROUNDING);
	if (wrong.length === 0 || wrong.length * 2 > rows.length || wrong.some(({ share }) => share === WHOLE)) return [];
	return wrong.map(({ row, share, made }) => hitAt(facts, row, column, Math.round(made * 10) / 10, share));
}

/** "Tỷ lệ (%)", or "Tỷ lệ đúng hạn" behind "Đúng hạn"; not "Tỷ lệ đảng viên" behind "Có mặt", nor any share behind those left undone. */
function isShareOf(grid: Grid, column: number, part: number): boolean {
	const words = (head = ''): readonly string[] => head.match(/\p{L}{2,}/gu) ?? [];
	const told = words(grid.heads[column]).filter((word) => !/^(?:tỷ|tỉ|lệ|đạt)$/u.test(word));
	const counted = grid.heads[part] ?? '';
	if (/quá hạn|chưa|chậm|còn/u.test(counted)) return false;
	return told.every((word) => words(counted).includes(word));
}

function hitAt(facts: Facts, row: GridRow, column: number, expected: number, actual: number): Hit {
	const cells = row.cells.filter((cell) => cell !== null);
	const [first] = cells;
	const cell = row.cells[column] ?? first;
	const evidence = first && cell ? [locate(facts.document, { start: first.span.start, end: cell.span.end }, null, cell.span)] : [];
	return { target: null, expected, actual, evidence };
}

function valueAt(facts: Facts, row: GridRow, column: number): number | null {
	const cell = row.cells[column];
	return cell ? readCell(cell, facts.folded).value : null;
}

/** "98", "98%", "98,5 %" */
function shareAt(facts: Facts, row: GridRow, column: number): number | null {
	const cell = row.cells[column];
	const text = cell ? facts.folded.slice(cell.span.start, cell.span.end).trim() : '';
	return /^\d{1,3}(?:,\d+)?\s?%?$/u.test(text) ? Number.parseFloat(text.replace(',', '.')) : null;
}
