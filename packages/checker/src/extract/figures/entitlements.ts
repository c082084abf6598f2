import type { Mention } from '../../facts.js';
import { cover } from '../mention.js';
import { type Line, nounClasses, type Reading } from '../reading.js';
import { isOwedStill, moneyMentions } from './entitlement-money.js';
import { withoutParts } from './entitlement-parts.js';
import { isInstalment, isOfOtherAid, isOfOthers, LATER, LESS, laterThanCutOff, PART, SURE } from './entitlement-scope.js';
import { withoutEarlierStates } from './entitlement-states.js';
import { excepted, figureOf, isAllPaid, isUnlike, undoneBy, waitsStill, withOwnVerb } from './entitlement-verbs.js';
import { closingTotal, isOneOfSeveral, joinedBefore, sharesItsVerb, wholeOf } from './entitlement-wholes.js';
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

/** "Từ 01/9/2025 có 02 đồng chí nộp đơn xin nghỉ; …, kinh phí dự kiến 1,3 tỷ": what ";" goes on with is of the same people. */
function isLaterStill(lines: readonly Line[], index: number): boolean {
	const line = lines[index];
	const previous = lines[index - 1];
	if (!line || !previous || previous.sentence.block !== line.sentence.block || !previous.text.endsWith(';')) return false;
	return LATER.test(previous.text) && !/trước ngày|trước 31\/8/u.test(previous.text) && !/quyết định|trước/u.test(line.text);
}
