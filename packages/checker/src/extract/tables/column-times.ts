import { readDates } from '../readers/date.js';

// "Kỳ trước", "Tháng trước", "Đầu năm", "Báo cáo lần trước", "Trước sắp xếp", "Cùng kỳ năm 2024"
const EARLIER =
	/(?:(?:kỳ|tháng|quý|tuần|năm|lần)(?: báo cáo)? trước|đầu (?:kỳ|năm|tháng|quý)|(?<!nghỉ(?: việc| hưu)?|thôi việc)(?:^|\s)trước (?:khi|sắp xếp|sáp nhập|hợp nhất)|năm ngoái|cùng kỳ|ban đầu)/u;
// "Tăng, giảm", "Tăng (+), giảm (-)", "So với kỳ trước", "Chênh lệch", "Tỷ lệ (%)"
const DIFFERENCE = /(?:tăng(?! cường)|(?<!(?:do|vì|để|diện) )giảm|so (?:với|sánh)|chênh lệch|biến động|tỷ lệ|(?<!\d ?)%)/u;
// "Thiếu so với biên chế", "Còn thiếu so với được giao": the shortage is a state, though it is told as a difference
const SHORTAGE = /^(?:số )?(?:người |biên chế |công chức )?(?:còn )?thiếu(?![^,;]*(?:tăng|giảm|%|tỷ lệ))/u;

/** Columns that hold no state of today: of an earlier time, of a difference, or of a day that another column's day outdates. */
export function supersededColumns(heads: readonly string[], numeric: readonly number[]): Set<number> {
	const superseded = new Set(numeric.filter((column) => EARLIER.test(heads[column] ?? '') || isDifference(heads[column] ?? '')));
	const latest = new Map<string, { column: number; iso: string }>();
	for (const column of numeric) {
		const head = heads[column] ?? '';
		const [date] = readDates(head);
		if (!date?.iso) continue;
		// "Có mặt 01/7/2025 | Có mặt 10/10/2025": told apart by nothing but their days
		const label = `${head.slice(0, date.span.start)}${head.slice(date.span.end)}`.replace(/[^\p{L}]+/gu, ' ').trim();
		const known = latest.get(label);
		if (known) superseded.add(known.iso < date.iso ? known.column : column);
		if (!known || known.iso < date.iso) latest.set(label, { column, iso: date.iso });
	}
	return superseded;
}

function isDifference(head: string): boolean {
	return DIFFERENCE.test(head) && !SHORTAGE.test(head);
}
