import type { Mention } from '../../facts.js';
import { findPhrases, hasPhrase } from '../../profile/phrase.js';
import { cover } from '../mention.js';
import type { Quantity } from '../readers/quantity.js';
import type { Line, Reading } from '../reading.js';
import { type Labeled, labelQuantities, slice } from './label.js';

const COUNTS = ['entitlements.decided', 'entitlements.paid', 'entitlements.unpaid'];
const MONEY = ['entitlements.paidAmount', 'entitlements.unpaidAmount'];
const SURE = 0.97;
const LESS = 0.8;
/** What such a sentence is about, wherever it stands. */
const TOPIC = /(?:nghỉ (?:việc|hưu|trước|theo|chế độ|do)|thôi việc|quyết định (?:cho )?nghỉ|chi trả|chế độ|chính sách|nghị định số 178|nghị định 178|nghị định số 67|154\/2025)/u;
/** People who leave after the cut-off are another matter. */
const LATER = /(?:sau (?:ngày|thời điểm|mốc)|từ ngày 0?1\/0?9|nghỉ từ|sẽ nghỉ|chuẩn bị nghỉ|nghỉ trong quý iv)/u;

/** Every place that states how many were to be paid, were paid, were not, and the money. */
export function entitlementMentions(reading: Reading): Mention[] {
	return reading.lines.flatMap((line) => {
		const own = line.sections.includes('entitlements');
		if (!own && (line.part === 'opening' || !TOPIC.test(line.text))) return [];
		const specs = reading.profile.figures.filter((figure) => COUNTS.includes(figure.id) || MONEY.includes(figure.id));
		const labeled = labelQuantities(line, reading.profile, specs).filter((found) => !laterThanCutOff(line, found.quantity));
		return [...labeled.flatMap((found) => mentionsOf(line, found)), ...zeroes(reading, line)];
	});
}

function mentionsOf(line: Line, found: Labeled): Mention[] {
	const { quantity } = found;
	const base: Mention = {
		figure: found.figure,
		value: quantity.bound ? null : quantity.value,
		how: quantity.bound ? 'not-stated' : 'stated',
		span: cover(found.label, { start: quantity.span.start, end: quantity.end }),
		valueSpan: quantity.span,
		section: line.sections.at(-1) ?? null,
		confidence: found.cost > 5 ? LESS : SURE,
		past: false,
	};
	if (quantity.kind !== 'fraction' || quantity.of === null) return [base];
	return [base, { ...base, figure: 'entitlements.decided', value: quantity.of }];
}

function laterThanCutOff(line: Line, quantity: Quantity): boolean {
	const clause = clauseAround(line, quantity);
	return LATER.test(clause) && !/trước ngày/u.test(clause);
}

function clauseAround(line: Line, quantity: Quantity): string {
	const at = quantity.span.start - line.span.start;
	const start = Math.max(line.text.lastIndexOf(';', at), line.text.lastIndexOf('. ', at)) + 1;
	const end = line.text.indexOf(';', at);
	return line.text.slice(start, end < 0 ? undefined : end);
}

/** "không còn trường hợp nào chưa được chi trả", "tất cả đã được chi trả", "không có trường hợp nào có quyết định nghỉ". */
function zeroes(reading: Reading, line: Line): Mention[] {
	return COUNTS.flatMap((id) => {
		const figure = reading.profile.figures.find((spec) => spec.id === id);
		const match = findPhrases(figure?.zero ?? [], line.text)[0];
		if (!match || hasPhrase(figure?.refuse ?? [], line.text)) return [];
		const span = { start: line.span.start + match.index, end: line.span.start + match.index + match[0].length };
		if (id === 'entitlements.unpaid' && /(?:trừ|ngoại trừ|riêng)\s/u.test(slice(line, { start: span.end, end: line.span.end }))) return [];
		if (id === 'entitlements.decided' && /(?:chưa|tồn đọng|nợ|chậm|vướng)/u.test(slice(line, { start: span.start, end: line.span.end }))) return [];
		return [{ figure: id, value: 0, how: 'stated-none' as const, span, valueSpan: span, section: line.sections.at(-1) ?? null, confidence: SURE, past: false }];
	});
}
