import type { Mention } from '../../facts.js';
import { cover } from '../mention.js';
import type { Reading } from '../reading.js';
import { readCell } from './cell-value.js';
import { supersededColumns } from './column-times.js';
import { cellText, rowLabel, standsIn } from './figure-cell.js';
import type { Grid, GridRow } from './grid.js';
import { isTotalRow } from './unit-table.js';

const SURE = 0.95;
const SUMMED = 0.85;
/** Asked for, or told of those who are back: no state of today. */
const NOT_TODAY = /(?:đề nghị|kiến nghị|nhu cầu|dự kiến|hết (?:thời )?hạn|kết thúc|(?:đã|trở) về|thôi biệt phái|đến hạn)/u;

// "Biệt phái đến", "Nhận tăng cường về xã", "Cử đi biệt phái"
export function isSecondeeLabel(label: string): boolean {
	return /biệt phái|tăng cường/u.test(label) && !NOT_TODAY.test(label) && !/(?:nhiệm vụ|công tác|thiết bị|kinh phí|số lớp)/u.test(label);
}

/** Whether a row or a head tells of people sent in or of the commune's own sent elsewhere. */
export function secondeeFigureOf(label: string): 'staffing.secondedIn' | 'staffing.secondedOut' {
	// "Biệt phái đến cơ quan khác", "Tăng cường cho xã bạn"
	if (/(?:đến|về|sang|tại|cho|ở) (?:các )?(?:xã|phường|đơn vị|cơ quan|nơi|địa phương)[^,;]{0,20} (?:khác|bạn)/u.test(label))
		return 'staffing.secondedOut';
	if (/(?<!\p{L})(?:nhận|đến|về)(?!\p{L})/u.test(label)) return 'staffing.secondedIn';
	return /(?<!\p{L})(?:đi|sang|lên|ra ngoài|nơi khác)(?!\p{L})|(?<!(?:cơ quan|đơn vị|nơi) )(?<!\p{L})cử(?!\p{L})/u.test(label)
		? 'staffing.secondedOut'
		: 'staffing.secondedIn';
}

/** "Cơ quan cử | Số viên chức biệt phái về xã": the total row, else the sum of the senders. */
export function secondeeTable(reading: Reading, grid: Grid): Mention[] {
	const heads = grid.heads.join(' | ');
	if (!isSecondeeLabel(heads) || !standsIn(reading, grid, 'staffing')) return [];
	if (grid.rows.some((row) => row.cells.some((cell) => cell && NOT_TODAY.test(cellText(reading, cell))))) return [];
	const column = countColumn(grid, heads);
	const figure = secondeeFigureOf(isSecondeeLabel(grid.heads[column] ?? '') ? (grid.heads[column] ?? '') : heads);
	const total = grid.rows.find((row) => isTotalRow(row, reading.folded, reading.profile));
	const rows = total ? [total] : grid.rows.filter((row) => rowLabel(reading, row) !== null);
	const cells = rows.flatMap((row) => countIn(reading, row, column) ?? []);
	const [first] = cells;
	if (column < 0 || !first || cells.length < rows.length || (!total && rows.length < 2)) return [];
	const value = cells.reduce((sum, cell) => sum + cell.value, 0);
	const span = cells.reduce((all, cell) => cover(all, cell.span), first.span);
	const base = { figure, value, span, valueSpan: first.span, section: 'staffing', past: false };
	return [total ? { ...base, how: 'stated', confidence: SURE } : { ...base, how: 'summed', confidence: SUMMED }];
}

/** The one column that counts persons: "Số viên chức biệt phái về xã", "Số người" beside "Đơn vị biệt phái đến". */
function countColumn(grid: Grid, heads: string): number {
	const columns = grid.heads.map((_, column) => column);
	const superseded = supersededColumns(grid.heads, columns);
	const counting = columns.filter(
		(column) =>
			!superseded.has(column) && /^(?:tổng )?(?:số (?!tt|thứ tự|quyết định|điện thoại|năm|tháng)|sl$)/u.test(grid.heads[column] ?? ''),
	);
	const others = /(?:giao|có mặt|hiện có|hợp đồng|không chuyên trách|thiếu)/u.test(heads);
	return counting.length === 1 && !others ? (counting[0] ?? -1) : -1;
}

function countIn(reading: Reading, row: GridRow, column: number): { value: number; span: Mention['span'] } | null {
	const cell = row.cells[column];
	const value = cell ? readCell(cell, reading.folded).value : null;
	return cell && value !== null && Number.isInteger(value) ? { value, span: cell.span } : null;
}
