import type { Mention } from '../../facts.js';
import { cover } from '../mention.js';
import type { Quantity } from '../readers/quantity.js';
import { type Line, nounClasses, type Reading } from '../reading.js';
import { isOwedStill, moneyMentions } from './entitlement-money.js';
import { withoutParts } from './entitlement-parts.js';
import {
	isInstalment,
	isOfOtherAid,
	isOfOthers,
	LATER,
	LESS,
	laterThanCutOff,
	PART,
	SURE,
	withoutNumberMarks,
} from './entitlement-scope.js';
import { withoutEarlierStates } from './entitlement-states.js';
import { withoutLooseZeroes, zeroes } from './entitlement-zeroes.js';
import { type Labeled, labelQuantities, slice } from './label.js';

const COUNTS = ['entitlements.decided', 'entitlements.paid', 'entitlements.unpaid'];
/** Told as fact only in the section itself; elsewhere such a number sorts, asks or compares. */
const OWN = new Set(['entitlements.decided', 'entitlements.paid']);
/** What such a sentence is about, wherever it stands. */
const TOPIC =
	/(?:nghỉ (?:việc|hưu|trước|theo|chế độ|do)|thôi việc|quyết định (?:cho )?nghỉ|chi trả|chế độ|chính sách|nghị định số 178|nghị định 178|nghị định số 67|154\/2025)/u;

/** Every place that states how many were to be paid, were paid, were not, and the money. */
export function entitlementMentions(reading: Reading): Mention[] {
	const mentions = reading.lines.flatMap((line, index) => {
		if (isLaterStill(reading.lines, index)) return [];
		const own = line.sections.includes('entitlements');
		if (!own && (line.part === 'opening' || !TOPIC.test(line.text))) return [];
		const specs = reading.profile.figures.filter((figure) => COUNTS.includes(figure.id));
		const labeled = labelQuantities(line, reading.profile, specs).filter(
			({ quantity, weak }) =>
				quantity.kind !== 'money' && (own || !weak) && !laterThanCutOff(line, quantity) && !isOfOthers(line, quantity),
		);
		const counts = [...labeled.flatMap((found) => mentionsOf(line, found)), ...zeroes(reading, line)];
		const told = own || line.part === 'annex' ? counts : counts.filter((mention) => !OWN.has(mention.figure));
		const money = moneyMentions(line, own, isOwedStill(reading.lines, index));
		return [...told, ...(own ? paidWith(reading, line, money, counts) : []), ...money];
	});
	return withoutEarlierStates(reading, withoutParts(reading, withoutLooseZeroes(reading, mentions)));
}

/** "tổng cộng hai đợt là 4,3 tỷ đồng cho 10 người": whom the sum was paid to. */
function paidWith(reading: Reading, line: Line, money: readonly Mention[], counts: readonly Mention[]): Mention[] {
	return money.flatMap((sum) => {
		const quantity = line.quantities.find(({ span }) => span.start >= sum.valueSpan.end);
		if (!quantity || sum.figure !== 'entitlements.paidAmount' || sum.confidence === PART || quantity.kind !== 'count' || quantity.bound)
			return [];
		const linked = /^\s*(?:chi trả )?cho\s*$/u.test(slice(line, { start: sum.valueSpan.end, end: quantity.span.start }));
		const told = counts.some((mention) => mention.valueSpan.start === quantity.span.start);
		if (!linked || told || !nounClasses(reading.profile, quantity.noun).includes('persons') || laterThanCutOff(line, quantity)) return [];
		return [
			{ ...sum, figure: 'entitlements.paid', value: quantity.value, span: { ...sum.span, end: quantity.end }, valueSpan: quantity.span },
		];
	});
}

/** "chưa ai trong 08 người được nhận tiền": the number is of those concerned. */
const NOBODY = /chưa (?:có )?(?:ai|một ai|người nào|trường hợp nào)[^,;.]*$/u;

function mentionsOf(line: Line, found: Labeled): Mention[] {
	const { quantity } = found;
	const told = withOwnVerb(line, found);
	if (told) return mentionsOf(line, told);
	const figure = figureOf(line, found);
	if (figure === 'entitlements.paid' && (isInstalment(line, quantity) || isOneOfSeveral(line, quantity))) return closingTotal(line, found);
	if (found.figure === 'entitlements.paid' && NOBODY.test(slice(line, { start: line.span.start, end: quantity.span.start }))) return [];
	if (isOfOtherAid(line)) return [];
	if (found.figure === 'entitlements.paid' && isUnlike(line, found)) return waitsStill(line, quantity) ? excepted(line, quantity) : [];
	if (sharesItsVerb(line, found)) return [];
	const undone = figure === 'entitlements.paid' ? undoneBy(line, found) : null;
	if (undone === 'otherwise') return [];
	const whole = found.label.start >= quantity.end ? wholeOf(line, quantity) : null;
	if (whole) return mentionsOf(line, { ...found, quantity: whole });
	const joined = joinedBefore(line, quantity);
	const base: Mention = {
		figure: undone ?? figure,
		value: quantity.bound ? null : quantity.value + (joined?.value ?? 0),
		how: quantity.bound ? 'not-stated' : joined ? 'summed' : 'stated',
		span: cover(found.label, { start: (joined ?? quantity).span.start, end: quantity.end }),
		valueSpan: joined ? cover(joined.span, quantity.span) : quantity.span,
		section: line.sections.at(-1) ?? null,
		confidence: isInstalment(line, quantity) ? PART : found.cost > 5 ? LESS : SURE,
		past: false,
	};
	if (base.figure === 'entitlements.decided' && isAllPaid(line, quantity)) return [base, { ...base, figure: 'entitlements.paid' }];
	if (quantity.kind !== 'fraction' || quantity.of === null) return [base];
	return [base, { ...base, figure: 'entitlements.decided', value: quantity.of }];
}

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
function undoneBy(line: Line, { label, quantity }: Labeled): 'entitlements.unpaid' | 'otherwise' | null {
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

/** "Còn 04 trường hợp, gồm 03 cán bộ và 01 công chức, chưa có kinh phí": what stands behind the parts is told of the whole. */
function wholeOf(line: Line, quantity: Quantity): Quantity | null {
	const at = line.quantities.indexOf(quantity);
	for (let first = at - 1; first >= Math.max(0, at - 4); first--) {
		const whole = line.quantities[first];
		const parts = line.quantities.slice(first + 1, at + 1);
		const joined = parts
			.slice(1)
			.every((part, index) => /^\s*(?:và|,)\s*$/u.test(slice(line, { start: parts[index]?.end ?? 0, end: part.span.start })));
		if (whole?.kind !== 'count' || parts.length < 2 || !joined) continue;
		if (PARTED.test(slice(line, { start: whole.end, end: parts[0]?.span.start ?? whole.end }))) return whole;
	}
	return null;
}

// "04 trường hợp, gồm 03 …", "04 trường hợp (03 …"; not "20 người, trong đó đã chi trả 18 người"
const PARTED = /^\s*[,(:]?\s*(?:bao gồm|gồm|trong đó|cụ thể)?(?: có| là)?\s*:?\s*$/u;

/** "09 cán bộ, công chức và 12 người hoạt động không chuyên trách nghỉ việc": both are those told of, unless they part a total. */
function joinedBefore(line: Line, quantity: Quantity): Quantity | null {
	const previous = line.quantities[line.quantities.indexOf(quantity) - 1];
	if (previous?.kind !== 'count' || quantity.kind !== 'count' || !previous.noun || !quantity.noun) return null;
	if (!/^\s*(?:và|cùng)\s*$/u.test(slice(line, { start: previous.end, end: quantity.span.start }))) return null;
	const before = slice(line, { start: line.span.start, end: previous.span.start });
	const clause = before.slice(before.lastIndexOf(';') + 1);
	// "Tổng số 14 người, trong đó: 09 cán bộ và 05 công chức"
	const parted = /trong đó|gồm|\(|cụ thể/u.test(clause) || /\d/u.test(clause.slice(0, Math.max(0, clause.lastIndexOf(':'))));
	return parted ? null : previous;
}

/** "10 người nghỉ hưu trước tuổi và 05 người thôi việc đã được chi trả": neither number is all, and the verb may be of both. */
function sharesItsVerb(line: Line, { label, quantity }: Labeled): boolean {
	if (quantity.kind !== 'count' || label.start < quantity.end) return false;
	const at = line.quantities.indexOf(quantity);
	return [at - 1, at].some((first) => {
		const [one, other] = [line.quantities[first], line.quantities[first + 1]];
		if (one?.kind !== 'count' || other?.kind !== 'count') return false;
		return (
			AND.test(slice(line, { start: one.end, end: other.span.start })) &&
			PAID_BEHIND.test(slice(line, { start: other.end, end: line.span.end }))
		);
	});
}

// "… nghỉ hưu trước tuổi và …": why they left, but no verb of its own
const AND = /^(?! ?(?:đã|được|chưa|có))(?: (?!(?:đã|được|chưa|có)(?!\p{L}))\p{L}+){1,6} và\s*$/u;
const PAID_BEHIND =
	/^ (?:nghỉ|thôi việc|tinh giản)(?: (?!(?:chưa|có)(?!\p{L}))\p{L}+){0,5}? (?:đều |đã |được ){1,3}(?:chi trả|trả|nhận|lĩnh|thanh toán)(?!\p{L})/u;

/** "đợt 1 cho 10 người, đợt 2 cho 08 người": named right before the number. */
function isOneOfSeveral(line: Line, quantity: Quantity): boolean {
	return (
		/(?:đợt|lần) (?:\d|một|hai|đầu|i+)(?!\p{L})[^,;]*$/u.test(slice(line, { start: line.span.start, end: quantity.span.start })) ||
		/^\s*\(?(?:trong |của )?đợt (?:\d|một|hai|đầu)/u.test(slice(line, { start: quantity.end, end: line.span.end }))
	);
}

/** "…, tổng cộng 18 người": the sum behind the instalments. */
function closingTotal(line: Line, { quantity, label }: Labeled): Mention[] {
	const total = line.quantities.find(
		(other) =>
			other.kind === 'count' &&
			!other.bound &&
			other.span.start > quantity.end &&
			/(?:tổng cộng|tổng số|tổng|cộng)(?: là| cho)?\s*$/u.test(slice(line, { start: quantity.end, end: other.span.start })),
	);
	if (!total) return [];
	const span = cover(label, { start: total.span.start, end: total.end });
	const section = line.sections.at(-1) ?? null;
	return [
		{ figure: 'entitlements.paid', value: total.value, how: 'stated', span, valueSpan: total.span, section, confidence: SURE, past: false },
	];
}

/** "đều đã được chi trả, riêng 01 trường hợp …", "14 người thuộc diện được chi trả": the number is of others than those paid. */
function isUnlike(line: Line, { label, quantity }: Labeled): boolean {
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

function waitsStill(line: Line, { end }: Quantity): boolean {
	return WAITS.test(slice(line, { start: end, end: line.span.end }));
}

function excepted(line: Line, { value, bound, span, end }: Quantity): Mention[] {
	const place = { span: { start: span.start, end }, valueSpan: span, section: line.sections.at(-1) ?? null };
	const told = bound ? { value: null, how: 'not-stated' as const } : { value, how: 'stated' as const };
	return [{ figure: 'entitlements.unpaid', ...told, ...place, confidence: SURE, past: false }];
}

/** "Cả 19 trường hợp có quyết định nghỉ … đã nhận đủ tiền": as many were paid as were to be. */
function isAllPaid(line: Line, quantity: Quantity): boolean {
	const before = slice(line, { start: line.span.start, end: quantity.span.start });
	const after = slice(line, { start: quantity.end, end: line.span.end });
	return (
		/(?:cả|tất cả|toàn bộ)\s*$/u.test(before) &&
		/^[^;.]*(?:đã|đều)[^;.]{0,30}(?:chi trả|trả|nhận|lĩnh|thanh toán|giải quyết)/u.test(after) &&
		!/^[^;.]*chưa/u.test(after.split(',')[0] ?? '')
	);
}

function figureOf(line: Line, { figure, quantity, label }: Labeled): string {
	if (figure !== 'entitlements.decided') return figure;
	if (quantity.kind === 'fraction') return statusOf(line, quantity);
	return label.start >= quantity.end && isStillOwed(line, quantity) ? 'entitlements.unpaid' : figure;
}

// "có QĐ nghỉ, 12 người đã được chi trả, 02 người chưa": its own verb behind a number outweighs the label before the comma
const OWN_VERB =
	/^\s*(?:thì |vẫn |còn |đều )?(đã|chưa)(?:(?<=chưa)\s*(?:[.,;]|$)| (?:được )?(?:chi trả|trả|nhận|lĩnh|thanh toán|giải quyết|hưởng)(?!\p{L}| (?:cho )?nghỉ))/u;

// "Theo NĐ 178 có 09 người; theo NĐ 154 có 05 người; tổng số 14 người được chi trả": nobody is told of who was not
const ALL_PAID = /^ (?:đã )?được (?:chi trả|thanh toán)(?=[^;.]*[;.]?$)(?![^;.]*(?<!\p{L})(?:đã|còn|chưa|đợt|sẽ|trong đó)(?!\p{L}))/u;

function withOwnVerb(line: Line, found: Labeled): Labeled | null {
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

/** "Từ 01/9/2025 có 02 đồng chí nộp đơn xin nghỉ; …, kinh phí dự kiến 1,3 tỷ": what ";" goes on with is of the same people. */
function isLaterStill(lines: readonly Line[], index: number): boolean {
	const line = lines[index];
	const previous = lines[index - 1];
	if (!line || !previous || previous.sentence.block !== line.sentence.block || !previous.text.endsWith(';')) return false;
	return LATER.test(previous.text) && !/trước ngày|trước 31\/8/u.test(previous.text) && !/quyết định|trước/u.test(line.text);
}
