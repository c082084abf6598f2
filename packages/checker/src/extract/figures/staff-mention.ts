import type { Mention } from '../../facts.js';
import { findPhrases } from '../../profile/phrase.js';
import { cover } from '../mention.js';
import type { Quantity } from '../readers/quantity.js';
import { type Line, nounClasses, type Reading } from '../reading.js';
import { type Labeled, slice } from './label.js';
import { NOW, SURE } from './staff-days.js';
import { isPublic } from './staff-scope.js';

const WEAK = 0.8;

/** Farther than this, a label is not certain to govern its number. */
const NEAR = 4;

export function mention(reading: Reading, line: Line, found: Labeled): Mention {
	const confidence = found.weak || found.cost > NEAR ? WEAK : SURE;
	const { value, at } = civilPart(reading, line, found);
	return {
		figure: found.figure,
		value: found.quantity.bound ? null : value,
		how: found.quantity.bound ? 'not-stated' : 'stated',
		span: at === found.quantity ? cover(found.label, { start: at.span.start, end: at.end }) : { start: at.span.start, end: at.end },
		valueSpan: at.span,
		section: line.sections.at(-1) ?? null,
		confidence,
		past: isPast(reading, line, found.quantity) || carriedTo(line, found.quantity) !== null,
	};
}

/** "có mặt thời điểm 01/9 là 38, đến nay là 36": the later number goes on with the label of the earlier one. */
export function carriedOn(line: Line, own: readonly Labeled[]): Mention[] {
	return own.flatMap(({ figure, quantity }) => {
		const now = carriedTo(line, quantity);
		if (!now) return [];
		const span = { start: now.span.start, end: now.end };
		return [
			{
				figure,
				value: now.bound ? null : now.value,
				how: now.bound ? ('not-stated' as const) : ('stated' as const),
				span,
				valueSpan: now.span,
				section: line.sections.at(-1) ?? null,
				confidence: SURE,
				past: false,
			},
		];
	});
}

function carriedTo(line: Line, quantity: Quantity): Quantity | null {
	const next = line.quantities[line.quantities.indexOf(quantity) + 1];
	if (quantity.kind !== 'count' || next?.kind !== 'count') return null;
	const between = slice(line, { start: quantity.end, end: next.span.start });
	return /^\s*(?:\([^()]*\)\s*)?[,;]?\s*(?:đến|tới|tính đến|hiện)\s+(?:nay|tại)\s*(?:chỉ\s)?(?:là|còn|có|tăng lên|giảm còn)\s*$/u.test(
		between,
	)
		? next
		: null;
}

/** Cadres and civil servants alone, where the number's own break-down gives public employees apart. */
function civilPart(reading: Reading, line: Line, found: Labeled): { value: number; at: Quantity } {
	const { quantity } = found;
	const whole = { value: quantity.value, at: quantity };
	const after = slice(line, { start: quantity.end, end: line.span.end });
	if (!/^[^.;]{0,40}?(?:gồm|trong đó|bao gồm|\()/u.test(after)) return whole;
	const parts = line.quantities.filter(
		(other) => other.kind === 'count' && other.span.start > quantity.end && other.value < quantity.value,
	);
	const isOthers = (part: Quantity) =>
		isPublic(reading, line, part) ||
		nounClasses(reading.profile, part.noun).some((name) => name === 'partTime' || name === 'contracts') ||
		/^\s*(?:người |lao động )?(?:hoạt động )?(?:không chuyên trách|hợp đồng)/u.test(
			slice(line, { start: part.span.end, end: line.span.end }),
		) ||
		OTHERS_BEFORE.test(slice(line, { start: quantity.end, end: part.span.start }));
	const told = parts.findIndex((_, index) => sumOf(parts.slice(0, index + 1)) === quantity.value) + 1;
	const own = parts.slice(0, told).filter((part) => !isOthers(part));
	const [first] = own;
	if (!first || own.length === told) return whole;
	return { value: sumOf(own), at: own.length === 1 ? first : quantity };
}

// "viên chức các trường học 340 người", "khối Đảng, Mặt trận và các đoàn thể 22 biên chế", "hợp đồng lao động 05 người"
const OTHERS_BEFORE =
	/(?:^|[,;:(]|trong đó|gồm|và)\s*(?:viên chức|hợp đồng(?: lao động)?|người lao động|khối đảng|đảng uỷ|cơ quan đảng|mặt trận|mttq|đoàn thể|lực lượng vũ trang|công an|quân sự)(?![^,;:()\d]*công chức)[^;:()\d]{0,40}(?: là|:)?\s*$/u;

function sumOf(parts: readonly Quantity[]): number {
	return parts.reduce((sum, part) => sum + part.value, 0);
}

/** A number after "trong đó", "gồm" or in a bracket behind the total, with no label of its own, is a part. */
export function isPart(line: Line, found: Labeled): boolean {
	const between = slice(line, { start: found.label.end, end: found.quantity.span.start });
	if (/^\s*:\s*(?:khối )?(?:hđnd|ubnd|đảng uỷ|thường trực|phòng|văn phòng|trung tâm)/u.test(between)) return true;
	return (
		found.label.end <= found.quantity.span.start &&
		/(?:trong đó|gồm|bao gồm|cụ thể|\([^)]*\p{L}[^)]*$)/u.test(between.replace(/\([^)]*\)/gu, ' '))
	);
}

/** Told of an earlier state: the sentence says so before the number, and does not turn to now in between. */
export function isPast(reading: Reading, line: Line, quantity: Quantity): boolean {
	const before = clauseOf(slice(line, { start: line.span.start, end: quantity.span.start }));
	const match = findPhrases(reading.profile.vocabulary.past, before).at(-1);
	if (!match) return false;
	const since = before.slice(match.index + match[0].length);
	return !NOW.test(since.replace(/\([^)]*\)/gu, ' '));
}

function clauseOf(before: string): string {
	return before.slice(before.lastIndexOf(';') + 1);
}
