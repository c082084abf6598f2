import type { Mention } from '../../facts.js';
import type { Quantity } from '../readers/quantity.js';
import type { Line } from '../reading.js';
import { SURE, withoutNumberMarks } from './entitlement-scope.js';
import { type Labeled, slice } from './label.js';

/** What stands between the clause's start and the verb makes it a plan, a want or a failure. */
const UNDONE =
	/(?<!\p{L})(chưa|không thể|không kịp|chậm|đề nghị|kiến nghị|đề xuất|cần|phải|để|nhằm|đang|sẽ|dự kiến|thiếu|danh sách|thủ tục|nhu cầu|kế hoạch)(?!\p{L})(?:(?!\sđã\s|\svà\s)[^,;.:()])*$/u;

// "cấp kinh phí để chi trả cho 03 người … chưa được nhận chế độ", "… cho 02 trường hợp còn lại"
const OWED_TO =
	/^[^,;.]*(?<!\p{L})(?:chưa (?:được )?(?:chi|trả|nhận|lĩnh|thanh toán|giải quyết|hưởng|cấp)|(?<!(?:thời gian|tháng|ngày|quý|phần|kỳ|đợt|năm|việc|nội dung) )còn lại(?! (?:của )?(?:năm|quý|tháng))|còn nợ|tồn đọng)/u;

// "Đã lập danh sách chi trả cho 15 người gửi Sở"; not "đã hoàn thiện hồ sơ và chi trả cho 15 người"
const PREPARED =
	/(?<!\p{L})(?:danh sách|thủ tục|hồ sơ|kế hoạch|dự toán|nhu cầu|phương án|tờ trình|đề nghị|đề xuất)(?!\p{L})(?!.*(?:,|(?<!\p{L})(?:và|đã|để|xong)(?!\p{L})))/u;

// "Việc chi trả cho 15 người cần hoàn thành trước ngày 30/11"
const TO_BE_DONE = /^[^,;.]*(?<!\p{L})(?:cần|phải|sẽ|dự kiến)(?: được)? (?:hoàn thành|thực hiện|xong|tiến hành|tiếp tục)(?!\p{L})/u;

/** "Chưa chi trả đủ cho 06 người" are unpaid; "đề nghị chi trả cho 05 người", "chi trả sai 02 trường hợp" tell of nobody paid. */
export function undoneBy(line: Line, { label, quantity }: Labeled): 'entitlements.unpaid' | 'otherwise' | null {
	if (label.start >= quantity.end) return null;
	if (/^\s*(?:sai|nhầm|thiếu)(?!\p{L})/u.test(slice(line, { start: label.end, end: quantity.span.start }))) return 'otherwise';
	const words = slice(line, label);
	const behind = slice(line, { start: quantity.end, end: line.span.end });
	if (PREPARED.test(slice(line, { start: label.start, end: quantity.span.start })) || (!/^đã/u.test(words) && TO_BE_DONE.test(behind)))
		return 'otherwise';
	if (/^(?:đã|hoàn thành|chi trả xong|trả xong)/u.test(words)) return null;
	const word = UNDONE.exec(withoutNumberMarks(slice(line, { start: line.span.start, end: label.start })))?.[1];
	if (word === undefined) return null;
	if (/chưa|không|chậm/u.test(word)) return 'entitlements.unpaid';
	const after = slice(line, { start: quantity.end, end: line.span.end }).replace(/\d+(?:[/.-]\S+)+/gu, ' ');
	return OWED_TO.test(after) ? 'entitlements.unpaid' : 'otherwise';
}

/** "đều đã được chi trả, riêng 01 trường hợp …", "14 người thuộc diện được chi trả": the number is of others than those paid. */
export function isUnlike(line: Line, { label, quantity }: Labeled): boolean {
	if (label.start >= quantity.end)
		return /(?:thuộc (?:diện|đối tượng)|đủ điều kiện)(?!\p{L})/u.test(slice(line, { start: quantity.end, end: label.end }));
	const between = slice(line, { start: label.end, end: quantity.span.start });
	if (/[,;]\s*(?:riêng|còn|trừ|ngoại trừ|chỉ còn)(?!\p{L})/u.test(between)) return true;
	return /[,;]/u.test(between) && STILL.test(slice(line, { start: quantity.end, end: line.span.end }));
}

// "12 người đã được chi trả, 02 người chưa", "…, 02 người chưa nhận"
const STILL = /^\s*(?:thì |vẫn |còn |hiện |đang ){0,2}(?:chưa|chờ|vướng)(?!\p{L})/u;

// "riêng 01 trường hợp đang chờ xác minh"
const WAITS = /^[^,;.]*(?<!\p{L})(?:chờ|chưa|vướng|đang (?:xác minh|thẩm định|trình|hoàn thiện))(?!\p{L})/u;

export function waitsStill(line: Line, { end }: Quantity): boolean {
	return WAITS.test(slice(line, { start: end, end: line.span.end }));
}

export function excepted(line: Line, { value, bound, span, end }: Quantity): Mention[] {
	const place = { span: { start: span.start, end }, valueSpan: span, section: line.sections.at(-1) ?? null };
	const told = bound ? { value: null, how: 'not-stated' as const } : { value, how: 'stated' as const };
	return [{ figure: 'entitlements.unpaid', ...told, ...place, confidence: SURE, past: false }];
}

/** "Cả 19 trường hợp có quyết định nghỉ … đã nhận đủ tiền": as many were paid as were to be. */
export function isAllPaid(line: Line, quantity: Quantity): boolean {
	const before = slice(line, { start: line.span.start, end: quantity.span.start });
	const after = slice(line, { start: quantity.end, end: line.span.end });
	return (
		/(?:cả|tất cả|toàn bộ)\s*$/u.test(before) &&
		/^[^;.]*(?:đã|đều)[^;.]{0,30}(?:chi trả|trả|nhận|lĩnh|thanh toán|giải quyết)/u.test(after) &&
		!/^[^;.]*chưa/u.test(after.split(',')[0] ?? '')
	);
}

export function figureOf(line: Line, { figure, quantity, label }: Labeled): string {
	if (figure !== 'entitlements.decided') return figure;
	if (quantity.kind === 'fraction') return statusOf(line, quantity);
	return label.start >= quantity.end && isStillOwed(line, quantity) ? 'entitlements.unpaid' : figure;
}

// "có QĐ nghỉ, 12 người đã được chi trả, 02 người chưa": its own verb behind a number outweighs the label before the comma
const OWN_VERB =
	/^\s*(?:thì |vẫn |còn |đều )?(đã|chưa)(?:(?<=chưa)\s*(?:[.,;]|$)| (?:được )?(?:chi trả|trả|nhận|lĩnh|thanh toán|giải quyết|hưởng)(?!\p{L}| (?:cho )?nghỉ))/u;

// "Theo NĐ 178 có 09 người; theo NĐ 154 có 05 người; tổng số 14 người được chi trả": nobody is told of who was not
const ALL_PAID = /^ (?:đã )?được (?:chi trả|thanh toán)(?=[^;.]*[;.]?$)(?![^;.]*(?<!\p{L})(?:đã|còn|chưa|đợt|sẽ|trong đó)(?!\p{L}))/u;

export function withOwnVerb(line: Line, found: Labeled): Labeled | null {
	const { figure, label, quantity } = found;
	if (figure !== 'entitlements.decided' || quantity.kind !== 'count' || label.start >= quantity.end) return null;
	const after = slice(line, { start: quantity.end, end: line.span.end });
	const isTotal = slice(line, { start: label.start, end: quantity.span.start }).trim() === 'tổng số';
	const parted = /[,;]/u.test(slice(line, { start: label.end, end: quantity.span.start }));
	const match = isTotal ? ALL_PAID.exec(after) : parted ? OWN_VERB.exec(after) : null;
	if (!match) return null;
	const end = quantity.end + match[0].replace(/[\s.,;]+$/u, '').length;
	const own = match[1] === 'chưa' ? 'entitlements.unpaid' : 'entitlements.paid';
	return { ...found, figure: own, label: { start: quantity.end, end } };
}

/** "02 trường hợp nghỉ trước ngày 31/8/2025 chưa được chi trả": whose leaving only says who they are. */
function isStillOwed(line: Line, quantity: Quantity): boolean {
	const after = slice(line, { start: quantity.end, end: line.span.end }).replace(/\d+(?:\/\S+)+|[\d.]+(?=\/)/gu, ' ');
	return /^[^,;.:()\d]*(?<!\p{L})chưa (?:được |có )?(?:chi trả|trả|nhận|lĩnh|thanh toán|giải quyết|hưởng)/u.test(after);
}

/** Of a fraction the upper number was paid, or was not; of other counts the clause's own verb outweighs "có quyết định nghỉ". */
function statusOf(line: Line, quantity: Quantity): string {
	const after = slice(line, { start: quantity.end, end: line.span.end });
	const clause = /^[^,;]*/u.exec(after)?.[0] ?? '';
	if (/chưa[^,;]{0,30}(?:chi|trả|nhận|lĩnh|thanh toán|giải quyết|hưởng|tiền)/u.test(clause)) return 'entitlements.unpaid';
	return quantity.kind === 'fraction' ? 'entitlements.paid' : 'entitlements.decided';
}
