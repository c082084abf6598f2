import type { Quantity } from '../readers/quantity.js';
import type { Line } from '../reading.js';
import { slice } from './label.js';

export const SURE = 0.97;
export const LESS = 0.8;
/** A first instalment or one group's sum counts where no total is told. */
export const PART = 0.85;
/** People who leave after the cut-off are another matter. */
export const LATER =
	/(?:sau (?:ngày|thời điểm|mốc)|từ (?:ngày )?0?1\/0?9|nghỉ (?:việc )?(?:kể )?từ|sẽ nghỉ|chuẩn bị nghỉ|nghỉ trong quý iv|(?:nộp|có|gửi) đơn (?:xin )?nghỉ|xin nghỉ)/u;

/** "chi trả trợ cấp người có công": money for others than those who left. */
export function isOfOtherAid(line: Line): boolean {
	return /người có công|bảo trợ|hộ nghèo|mai táng|trợ cấp xã hội/u.test(line.text);
}

export function isInstalment(line: Line, quantity: Quantity): boolean {
	return (
		/(?:đợt|lần|giai đoạn) (?:\d|một|hai|đầu|i+)(?!\p{L})[^;]*$/u.test(slice(line, { start: line.span.start, end: quantity.span.start })) &&
		!/(?:tổng|cộng)/u.test(line.text)
	);
}

export function laterThanCutOff(line: Line, quantity: Quantity): boolean {
	const clause = clauseAround(line, quantity);
	return LATER.test(clause) && !/trước ngày/u.test(clause);
}

function clauseAround(line: Line, quantity: Quantity): string {
	const at = quantity.span.start - line.span.start;
	const start = Math.max(line.text.lastIndexOf(';', at), line.text.lastIndexOf('. ', at)) + 1;
	const end = line.text.indexOf(';', at);
	return line.text.slice(start, end < 0 ? undefined : end);
}
