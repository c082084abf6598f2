import type { Quantity } from '../readers/quantity.js';
import type { Line } from '../reading.js';
import { slice } from './label.js';

export const SURE = 0.97;
export const LESS = 0.8;
/** A first instalment or one group's sum counts where no total is told. */
export const PART = 0.85;
/** People who leave after the cut-off are another matter. */
export const LATER =
	/(?:sau (?:ngày|thời điểm|mốc|\d{1,2}\/)|từ (?:ngày )?0?1\/0?9|nghỉ (?:việc )?(?:kể )?từ(?! (?:ngày \d{1,2}\/|tháng |ngày \d{1,2} tháng )?0?[1-8](?:\/2025| năm 2025))|sẽ nghỉ|chuẩn bị nghỉ|nghỉ trong quý iv|(?:nộp|có|gửi) đơn (?:xin )?nghỉ|xin nghỉ)/u;

/** "chi trả trợ cấp người có công": money for others than those who left. */
export function isOfOtherAid(line: Line): boolean {
	return /người có công|bảo trợ|hộ nghèo|mai táng|trợ cấp xã hội|làm thêm giờ|ngoài giờ|công tác phí/u.test(line.text);
}

// "Toàn thành phố đã chi trả cho 9.870 người", "Trên địa bàn tỉnh đã có …"
const WIDER =
	/(?:^|[,;.:]\s*)(?:đến nay |hiện nay |hiện |tính chung |trên )?(?:(?:toàn|cả)(?: địa bàn)? (?:thành phố|tỉnh|nước|quốc)|địa bàn (?:thành phố|tỉnh)|các (?:xã, phường|địa phương))(?!\p{L})[^;.]*$/u;
// "Thành phố đã chi trả cho 9.870 người trên toàn địa bàn"
const CITY = /(?:^|[,;.:]\s*)(?:đến nay |hiện nay |hiện )?thành phố (?:đã )?(?:chi trả|thanh toán|giải quyết|chi)(?!\p{L})[^;.]*$/u;
const WIDELY = /^[^;.]*(?:toàn địa bàn|toàn thành phố|địa bàn thành phố|các (?:xã|địa phương)|cấp xã)/u;
// "…, xã có 12 người", "…; riêng phường đã chi trả cho 12 người"
const THEN_COMMUNE =
	/[,;.]\s*(?:trong đó |riêng )?(?:ubnd )?(?:xã|phường|đặc khu)(?: \p{L}+){0,3}? (?:có|đã (?:chi trả|trả|thanh toán)(?: cho)?|là) \d/u;
// "Riêng xã đã chi trả …", "trong đó xã có 12 người"
const COMMUNE = /(?<!\p{L})(?:xã|phường|đặc khu)(?! (?:,|khác))(?!\p{L})/u;

/** A number of the whole city, not of the commune. */
export function isOfOthers(line: Line, quantity: Quantity): boolean {
	const before = withoutNumberMarks(slice(line, { start: line.span.start, end: quantity.span.start }));
	const wider = WIDER.exec(before);
	if (wider) return !COMMUNE.test(wider[0].replace(/các xã, phường/u, ' '));
	if (!CITY.test(before)) return false;
	const after = withoutNumberMarks(slice(line, { start: quantity.end, end: line.span.end }));
	return WIDELY.test(after) || THEN_COMMUNE.test(after);
}

/** Without the points and strokes in numbers and days, which break no clause. */
export function withoutNumberMarks(text: string): string {
	return text.replace(/\d+(?:[.,/-]\d+)+/gu, '0');
}

// "Đợt 1 đã chi cho 12 người với tổng kinh phí 5,2 tỷ", "lần đầu"
const INSTALMENT =
	/(?:đợt|lần|giai đoạn) (?:\d|một|hai|đầu|i+)(?!\p{L})(?<own>(?:(?!(?:đợt|lần|giai đoạn) (?:\d|một|hai|đầu|i+)(?!\p{L}))[^;])*)$/u;

/** Told of one instalment: a "tổng" behind another number of the same kind, or behind two instalments named, is of all. */
export function isInstalment(line: Line, quantity: Quantity): boolean {
	const before = slice(line, { start: line.span.start, end: quantity.span.start });
	const match = INSTALMENT.exec(before);
	if (!match) return false;
	if (!/tổng|cộng/u.test(line.text)) return true;
	const own = line.span.start + before.length - (match.groups?.own?.length ?? 0);
	const others = line.quantities.some(
		(other) => other.kind === quantity.kind && other.span.start >= own && other.span.start < quantity.span.start,
	);
	return !others && !/(?:đợt|lần|giai đoạn) \S+ ?(?:,|và|\+)\s*$/u.test(before.slice(0, match.index));
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
