import type { Mention } from '../../facts.js';
import { noneMention, untold } from '../mention.js';
import { MOST_SUM } from '../readers/most-sum.js';
import type { Quantity } from '../readers/quantity.js';
import type { Line } from '../reading.js';
import { isInstalment, isOfOtherAid, isOfOthers, LESS, laterThanCutOff, PART, SURE } from './entitlement-scope.js';
import { slice } from './label.js';

/** Money owed: "chưa được chi trả … số tiền 1,12 tỷ", "nhu cầu kinh phí", "kinh phí còn phải chi". */
const OWED =
	/(?:chưa (?:được )?(?!kể|tính|bao|gồm|rõ)\p{L}+|giữ lại|(?:còn )?phải (?:chi|trả)|còn (?:nợ|thiếu|lại|chờ|tồn)|nhu cầu|cần (?:chi|bố trí|cấp|có)|dự kiến|chờ (?:cấp|chi|phân bổ)|còn \d+ (?:người|trường hợp|đối tượng|đồng chí))/gu;
const SETTLED =
	/(?:đã (?:được )?(?:chi|trả|nhận|lĩnh|thanh toán|giải quyết|hoàn thành|cấp|chuyển|giải ngân)|chi trả (?:xong|đủ|đầy đủ|cho)|nhận đủ|trả đủ|trả xong|tổng (?:số tiền|kinh phí)|số tiền|kinh phí|đợt \d)/gu;
const ASKED = /(?:đề nghị|kiến nghị|đề xuất|bố trí|cấp|bổ sung|hỗ trợ|xem xét|chuyển)/u;
/** Money that pays something else. */
const ELSEWHERE =
	/(?:vay|dư nợ|quà|tặng|xã hội hoá|sửa chữa|mua sắm|đầu tư|thiết bị|trợ cấp hằng tháng|bảo trợ|thu hồi|bình quân|mỗi người|một người|cải tạo|dự toán được|được cấp là|nguồn thu|(?:kinh phí|số tiền|nguồn|dự toán)(?! [^,;.]*chi trả) [^,;.\d]{0,30}(?:được|đã|do)(?: [^,;.\d]{0,20})? ?(?:cấp|phân bổ|giao|phê duyệt|duyệt)(?!\p{L})|còn dư|hoàn trả|(?:kinh phí|số tiền) (?:do|được) [^,;.]{0,24}cấp\s*:)/u;

/** Sums of money of the section, and sums asked for elsewhere to pay such people. */
export function moneyMentions(line: Line, own: boolean, owedStill: boolean): Mention[] {
	const asks = !own && ASKED.test(line.text) && /(?:chi trả|trả (?:nốt|cho|dứt)|chế độ|chính sách|quyết định nghỉ)/u.test(line.text);
	if (!own && !asks && !/(?:chưa|nghỉ)/u.test(line.text)) return [];
	const sums = line.quantities.flatMap((quantity) => {
		if (quantity.kind !== 'money' || laterThanCutOff(line, quantity) || isOfOthers(line, quantity)) return [];
		if (ELSEWHERE.test(partAround(line, quantity)) || isOfOtherAid(line) || isGift(line, quantity)) return [];
		const said = slice(line, { start: line.span.start, end: quantity.span.start });
		const requested = own && REQUESTED.test(said);
		if (quantity.value === 0 && NONE_LEFT.test(said)) return [];
		if (requested && (!PAYS.test(line.text) || GRANTED.test(slice(line, { start: quantity.end, end: line.span.end })))) return [];
		const before = said.replace(NONE_OWED, (words) => ' '.repeat(words.length)).replace(THE_OTHERS, (words) => ' '.repeat(words.length));
		const owed = lastOf(before, OWED);
		const settled = lastOf(
			before.replace(/(?:số tiền|kinh phí|tổng số tiền|tổng kinh phí)(?: (?:là|dự kiến|khoảng|cần))?\s*:?\s*$/u, (words) =>
				' '.repeat(words.length),
			),
			SETTLED,
		);
		const isOwed =
			(asks && !PAID.test(before)) ||
			requested ||
			owed.at > settled.at ||
			(owedStill && settled.at < 0) ||
			WANTED.test(before) ||
			/^[^,;.]{0,24}(?:chưa|còn phải|cần chi)/u.test(slice(line, { start: quantity.end, end: line.span.end }));
		if (!own && !isOwed) return [];
		const label = isOwed && owed.at >= 0 ? owed : settled;
		const start = label.at >= 0 ? line.span.start + label.at : quantity.span.start;
		const figure = isOwed ? 'entitlements.unpaidAmount' : 'entitlements.paidAmount';
		const mention = {
			figure,
			value: quantity.bound ? null : quantity.value,
			how: quantity.bound ? ('not-stated' as const) : ('stated' as const),
			span: { start, end: quantity.end },
			valueSpan: quantity.span,
			section: line.sections.at(-1) ?? null,
			confidence: isInstalment(line, quantity) ? PART : label.at >= 0 || /tổng|cộng/u.test(before) ? SURE : LESS,
			past: false,
		};
		return [quantity.value > MOST_SUM ? untold(mention) : mention];
	});
	return own ? [...sums, ...noneLeft(line)] : sums;
}

// "đề nghị thành phố cấp bổ sung 1.250 triệu đồng", "có Tờ trình … đề nghị bố trí 640 triệu đồng"
const REQUESTED =
	/(?<!\p{L})(?:đề nghị|kiến nghị|đề xuất)(?!\p{L})(?:(?! (?:đã )?được )[^;.])*(?<!\p{L})(?:cấp|bố trí|bổ sung|hỗ trợ|phân bổ|chuyển|giải ngân)(?: \p{L}+){0,4}\s*:?\s*$/u;
// "Tờ trình đề nghị cấp 5,2 tỷ đồng đã được phê duyệt, xã đã chi trả cho 15 người"
const GRANTED =
	/^[^;.]*(?<!chưa |chưa được )(?:đã|được)(?: \p{L}+){0,4} (?:phê duyệt|duyệt|chấp thuận|cấp|bố trí|phân bổ|giao|chuyển về)(?!\p{L})/u;
// "để chi trả cho 03 người", "cho người nghỉ việc"
const PAYS = /(?:còn thiếu|chi trả|trả cho|trả nốt|chế độ|chính sách|nghỉ (?:việc|hưu|trước|theo))/u;
// "Đã cấp phát 45 suất quà cho gia đình chính sách, trị giá 22,5 triệu đồng"
const GIFT = /(?:suất|phần|tặng|trao) quà|quà tặng|học bổng|trị giá/u;

// "Tổng số tiền đã chi trả: 9.872.450.000 đồng … từ nguồn ngân sách thành phố cấp": nothing is asked for
const PAID = /(?<!\p{L})đã (?:được )?(?:chi|trả|chi trả)(?: (?:là|cho|đủ|xong))?\s*:?\s*$/u;

/** What is given away is no payment of those who left. */
function isGift(line: Line, quantity: Quantity): boolean {
	const before = slice(line, { start: line.span.start, end: quantity.span.start });
	return GIFT.test(before.slice(before.lastIndexOf(';') + 1));
}

// "không còn kinh phí chưa chi trả", "không có số tiền nào còn nợ"; not "không có kinh phí nên chưa chi trả"
const NONE_LEFT =
	/(?<!\p{L})không (?:còn|có) (?:kinh phí|số tiền|khoản|tiền)(?! [^,;.()]*(?:để|cho))(?:(?!(?<!\p{L})(?:nên|do|vì|khiến)(?!\p{L}))[^,;.()\d]){0,24}(?:chưa (?:được )?(?:chi|trả|thanh toán|giải quyết|nhận|lĩnh)(?!\p{L})|còn nợ|còn phải|tồn đọng)[^,;.()\d]*/u;

function noneLeft(line: Line): Mention[] {
	const match = NONE_LEFT.exec(line.text);
	if (!match) return [];
	const start = line.span.start + match.index;
	return [noneMention('entitlements.unpaidAmount', line, { start, end: start + match[0].trimEnd().length }, SURE)];
}

/** "Kinh phí còn thiếu để chi trả cho 04 trường hợp là …", "đề nghị chi trả …", "chậm chi trả …": not yet spent. */
const WANTED =
	/(?<!\p{L})(?:chưa|chậm|thiếu|cần|nhu cầu|đề nghị|kiến nghị|đề xuất|dự kiến|không thể)(?: (?!đã )\p{L}+){0,6}? (?:chi trả|trả|thanh toán|chi)(?!\p{L})(?:(?! đã )[^;.])*$/u;
/** "Không còn trường hợp nào chưa được chi trả": all were paid; the sum behind it is spent. */
const NONE_OWED =
	/(?<!\p{L})(?:không|chẳng) (?:còn|có|để|sót)(?:(?!(?<!\p{L})(?:nên|khiến|dẫn đến)(?!\p{L}))[^,;.]){0,50}(?<!\p{L})(?:chưa|tồn|nợ|chậm|vướng|thiếu|sót)(?!\p{L})[^,;.]*/gu;

/** "kinh phí đã chi cho các trường hợp còn lại": the others were paid. */
const THE_OTHERS = /(?<=đã (?:được )?(?:chi|trả|thanh toán)[^,;.]*)(?:trường hợp|người|đối tượng|đồng chí) còn lại/gu;

/** The words between the commas around a sum. */
function partAround(line: Line, quantity: Quantity): string {
	const before = slice(line, { start: line.span.start, end: quantity.span.start });
	const after = slice(line, { start: quantity.end, end: line.span.end });
	return (
		before.slice(Math.max(before.lastIndexOf(', '), before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('(')) + 1) +
		(/^[^,;.()]*/u.exec(after)?.[0] ?? '')
	);
}

function lastOf(text: string, regex: RegExp): { at: number } {
	return { at: [...text.matchAll(regex)].at(-1)?.index ?? -1 };
}

/** "Còn 01 người chưa được chi trả do …; kinh phí 905.000.000 đồng": what ";" goes on with is of the same people. */
export function isOwedStill(lines: readonly Line[], index: number): boolean {
	const line = lines[index];
	const previous = lines[index - 1];
	if (!line || previous?.sentence.block !== line.sentence.block || !previous.text.endsWith(';')) return false;
	return (
		lastOf(previous.text.replace(NONE_OWED, ''), OWED).at > lastOf(previous.text.replace(NONE_OWED, ''), SETTLED).at &&
		/^(?:tổng )?(?:kinh phí|số tiền|với|tương ứng|cần)/u.test(line.text)
	);
}
