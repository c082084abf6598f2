import type { Mention } from '../../facts.js';
import { cover } from '../mention.js';
import type { Quantity } from '../readers/quantity.js';
import type { Line } from '../reading.js';
import { SURE } from './entitlement-scope.js';
import { type Labeled, slice } from './label.js';

/** "Còn 04 trường hợp, gồm 03 cán bộ và 01 công chức, chưa có kinh phí": what stands behind the parts is told of the whole. */
export function wholeOf(line: Line, quantity: Quantity): Quantity | null {
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
export function joinedBefore(line: Line, quantity: Quantity): Quantity | null {
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
export function sharesItsVerb(line: Line, { label, quantity }: Labeled): boolean {
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
export function isOneOfSeveral(line: Line, quantity: Quantity): boolean {
	return (
		/(?:đợt|lần) (?:\d|một|hai|đầu|i+)(?!\p{L})[^,;]*$/u.test(slice(line, { start: line.span.start, end: quantity.span.start })) ||
		/^\s*\(?(?:trong |của )?đợt (?:\d|một|hai|đầu)/u.test(slice(line, { start: quantity.end, end: line.span.end }))
	);
}

/** "…, tổng cộng 18 người": the sum behind the instalments. */
export function closingTotal(line: Line, { quantity, label }: Labeled): Mention[] {
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
