import type { Mention } from '../../facts.js';
import type { Reading } from '../reading.js';
import { cellMention, cellText, isMoneyLabel, rowLabel, scaleOf, standsIn } from './figure-cell.js';
import type { Grid, GridRow } from './grid.js';
import { isTotalRow } from './unit-table.js';

type Status = 'decided' | 'paid' | 'unpaid' | 'total';
/** What a status counts, and what it costs; the money of all who left is neither spent nor owed. */
const FIGURES: Readonly<Record<Status, { readonly persons: string; readonly money: string | null }>> = {
	decided: { persons: 'entitlements.decided', money: null },
	total: { persons: 'entitlements.decided', money: null },
	paid: { persons: 'entitlements.paid', money: 'entitlements.paidAmount' },
	unpaid: { persons: 'entitlements.unpaid', money: 'entitlements.unpaidAmount' },
};
// "Chưa chi trả", "Còn phải chi trả", "Đang chờ thẩm định"
const UNPAID = /(?<!\p{L})(?:chưa|còn (?:nợ|lại|thiếu|phải)|(?:đang )?chờ|đang (?:trình|thẩm định|hoàn thiện))(?!\p{L})/u;
// "Đã chi trả", "Đã được nhận đủ", "Đã giải quyết xong"
const PAID = /đã (?:được )?(?:chi|trả|nhận|lĩnh|thanh toán|giải quyết|hưởng|chuyển|hoàn thành)/u;
// "Có quyết định nghỉ trước 31/8/2025", "Tổng số người được nghỉ", "Thuộc diện chi trả"
const DECIDED = /(?:quyết định|nghỉ trước|thuộc (?:diện|đối tượng))/u;
// "Trong đó: theo Nghị định 178", "Đã chi trả đợt 1", "Nghỉ sau ngày 31/8/2025"; a row of money of its own
const OTHER =
	/(?:trong đó|riêng|(?:đợt|lần) (?:\d|i|một|hai|đầu)|theo (?:nghị định|nđ)|^(?:nghị định|nđ)|sau (?:ngày|thời điểm|mốc)|từ ngày|kinh phí|tiền|tỷ lệ|dự kiến|kỳ trước)/u;

/** "Có quyết định | 14 | 6.930", "Đã chi trả | 12 | 5.880" under "Số người | Số tiền": statuses down the rows, persons and money across. */
export function entitlementRows(reading: Reading, grid: Grid): Mention[] {
	if (grid.heads.some((head) => UNPAID.test(head) || PAID.test(head))) return [];
	const persons = only(grid.heads, (head) => /(?:người|số lượng|trường hợp|đối tượng)/u.test(head) && /số|người|sl/u.test(head));
	const money = only(grid.heads, isMoneyLabel);
	if (persons < 0 || money < 0 || persons === money) return [];
	const told = grid.rows.flatMap((row) => {
		const status = statusOf(reading, row);
		return status ? [{ status, row }] : [];
	});
	const statuses = told.map(({ status }) => status);
	const topic = standsIn(reading, grid, 'entitlements') || told.some(({ row }) => /chi trả|nghỉ/u.test(labelOf(reading, row)));
	if (!topic || !statuses.some((status) => status === 'paid' || status === 'unpaid') || new Set(statuses).size < 2) return [];
	return told
		.filter(({ status }) => statuses.indexOf(status) === statuses.lastIndexOf(status) && (status !== 'total' || isWhole(statuses, grid)))
		.flatMap(({ status, row }) => [
			...mentionOf(reading, grid, row, FIGURES[status].persons, persons),
			...mentionOf(reading, grid, row, FIGURES[status].money, money),
		]);
}

function mentionOf(reading: Reading, grid: Grid, row: GridRow, id: string | null, column: number): Mention[] {
	const figure = reading.profile.figures.find((spec) => spec.id === id);
	const cell = row.cells[column];
	return figure && cell ? cellMention(reading, figure, cell, row, scaleOf(reading, grid, column, figure)) : [];
}

function statusOf(reading: Reading, row: GridRow): Status | null {
	const label = labelOf(reading, row);
	if (label === '' || OTHER.test(label)) return null;
	if (UNPAID.test(label)) return 'unpaid';
	if (PAID.test(label)) return 'paid';
	if (DECIDED.test(label)) return 'decided';
	return isTotalRow(row, reading.folded, reading.profile) ? 'total' : null;
}

/** Paid and unpaid alone, and their sum: those are all who left. */
function isWhole(statuses: readonly Status[], grid: Grid): boolean {
	return statuses.includes('paid') && statuses.includes('unpaid') && !statuses.includes('decided') && grid.rows.length === 3;
}

function labelOf(reading: Reading, row: GridRow): string {
	const label = rowLabel(reading, row);
	return label ? cellText(reading, label) : '';
}

/** The one column whose head fits; -1 where none or several do. */
function only(heads: readonly string[], fits: (head: string) => boolean): number {
	const found = heads.flatMap((head, column) => (fits(head) ? [column] : []));
	return found.length === 1 ? (found[0] ?? -1) : -1;
}
