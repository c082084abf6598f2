import type { Mention } from '../../facts.js';
import type { Quantity } from '../readers/quantity.js';
import { type Line, nounClasses, type Reading } from '../reading.js';
import { type Labeled, slice } from './label.js';
import { SURE } from './staff-days.js';
import { isForeign, isRequest } from './staff-facts.js';
import { isPast, mention } from './staff-mention.js';
import { isOtherScope, predicateFollows } from './staff-scope.js';

/** "có mặt 33/39": both numbers; "thiếu 03/07 biên chế": short of how many. */
export function pair(reading: Reading, line: Line, found: Labeled): Mention[] {
	const { quantity } = found;
	const first = found.figure === 'staffing.shortage' && found.cost === 0 ? 'staffing.shortage' : 'staffing.present';
	const plain = { ...mention(reading, line, found), value: quantity.value };
	const base =
		nounClasses(reading.profile, quantity.noun).includes('posts') || /công chức|cbcc/u.test(quantity.noun ?? '')
			? { ...plain, confidence: SURE }
			: plain;
	if (quantity.of === null || predicateFollows(line, quantity)) return [];
	const [upper, lower] = GIVEN_FIRST.test(slice(line, { start: line.span.start, end: quantity.span.start }))
		? ['staffing.assigned', 'staffing.present']
		: [first, 'staffing.assigned'];
	return [
		{ ...base, figure: upper },
		{ ...base, figure: lower, value: quantity.of },
	];
}

/** "Biên chế giao/có mặt: 40/36" */
const GIVEN_FIRST = /(?:giao|biên chế|chỉ tiêu)\s*\/\s*(?:số )?(?:có mặt|hiện có|thực có|thực hiện|sử dụng)[^\d]*$/u;

/** "34/40 biên chế công chức" needs no other label: the noun says what it is. */
export function loosePairs(reading: Reading, line: Line, labeled: readonly Labeled[]): Mention[] {
	return line.quantities
		.filter(
			(quantity) =>
				quantity.kind === 'fraction' &&
				quantity.of !== null &&
				quantity.of >= quantity.value &&
				!labeled.some((found) => found.quantity === quantity),
		)
		.filter(
			(quantity) =>
				(nounClasses(reading.profile, quantity.noun).includes('posts') || isOfPosts(line, quantity)) &&
				!isOtherScope(reading, line, quantity) &&
				!predicateFollows(line, quantity),
		)
		.flatMap((quantity) => pair(reading, line, { figure: 'staffing.present', quantity, cost: 0, label: quantity.span, weak: false, line }));
}

/** "Có mặt đủ so với biên chế được giao (39/39 cán bộ, công chức)": what the bracket counts stands before it. */
function isOfPosts(line: Line, quantity: Quantity): boolean {
	const before = slice(line, { start: line.span.start, end: quantity.span.start });
	return /(?:có mặt|bố trí|thực hiện)[^,;:()]*(?:biên chế|chỉ tiêu|định biên)[^,;:()\d]*\(\s*$/u.test(before);
}

/** "44 người / 50 chỉ tiêu", "21 người trên 26 chỗ", "trong 39 chỗ biên chế mới có 32 người": two numbers, two nouns, one pair. */
export function partedPairs(reading: Reading, line: Line): Mention[] {
	if (isForeign(line) || isRequest(line)) return [];
	return line.quantities.flatMap((first, index) => {
		const second = line.quantities[index + 1];
		if (first.kind !== 'count' || second?.kind !== 'count' || first.bound || second.bound) return [];
		const between = slice(line, { start: first.end, end: second.span.start });
		const isPosts = (quantity: Quantity) => nounClasses(reading.profile, quantity.noun).includes('posts');
		const isPeople = (quantity: Quantity) =>
			nounClasses(reading.profile, quantity.noun).includes('persons') || (quantity.noun === null && isOnHand(line, quantity));
		const upright =
			isPeople(first) &&
			isPosts(second) &&
			/^(?: đang (?:làm việc|công tác)| có mặt| hiện có)?\s*(?:\/|trên|trong|trên tổng(?: số)?|trong tổng(?: số)?|trên số)\s*$/u.test(
				between,
			);
		const reversed =
			isPosts(first) &&
			isPeople(second) &&
			/^[^,;.]{0,20}(?:mới|chỉ|đã|hiện)(?: chỉ| mới)? có\s*$/u.test(between) &&
			/(?:trong|trên)\s*(?:tổng )?(?:số )?$/u.test(slice(line, { start: line.span.start, end: first.span.start }));
		const terse =
			GIVEN_BEFORE.test(slice(line, { start: line.span.start, end: first.span.start })) &&
			/^\s*[-–,]\s*(?:hiện )?có\s*:?\s*$/u.test(between);
		if (!upright && !reversed && !terse) return [];
		if (isOtherScope(reading, line, first) || isOtherScope(reading, line, second)) return [];
		const [present, assigned] = upright ? [first, second] : [second, first];
		const base = {
			how: 'stated' as const,
			span: { start: first.span.start, end: second.end },
			section: line.sections.at(-1) ?? null,
			confidence: SURE,
			past: isPast(reading, line, first),
		};
		return [
			{ ...base, figure: 'staffing.present', value: present.value, valueSpan: present.span },
			{ ...base, figure: 'staffing.assigned', value: assigned.value, valueSpan: assigned.span },
		];
	});
}

// "giao 40 - có 35 - thiếu 05"
const GIVEN_BEFORE = /(?:giao|biên chế|chỉ tiêu)\s*:?\s*$/u;

/** "Hiện còn 34 trong tổng số 40 biên chế": the verb says what is counted. */
function isOnHand(line: Line, quantity: Quantity): boolean {
	return /(?<!\p{L})(?:hiện|nay|đã|mới|chỉ)(?: \p{L}+){0,2}\s*$/u.test(slice(line, { start: line.span.start, end: quantity.span.start }));
}
