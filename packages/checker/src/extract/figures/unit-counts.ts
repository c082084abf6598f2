import type { Span } from '@rasoat/parser';
import { findPhrases } from '../../profile/phrase.js';
import type { Unit } from '../../result.js';
import type { Quantity } from '../readers/quantity.js';
import { type Line, nounClasses, type Reading } from '../reading.js';

/** One row of the break-down and where it was read. */
export interface UnitEntry {
	readonly unit: Unit;
	readonly span: Span;
	readonly valueSpan: Span;
}

export function isStaffCount(reading: Reading, quantity: Quantity): boolean {
	if (quantity.kind !== 'count' && quantity.kind !== 'fraction') return false;
	const classes = nounClasses(reading.profile, quantity.noun);
	return ['posts', 'persons', 'none', 'mixed'].some((name) => classes.includes(name)) && !quantity.bound;
}

/** The name without the verb, bracket or dash that leads to its number. */
export function nameOf(text: string): string {
	return tidy(text)
		.replace(/^(?:riêng|và|tại|ở|trong đó|gồm|cụ thể|là|bố trí cụ thể)[\s:,]+/iu, '')
		.replace(
			/[\s,:;(–-]*(?:(?:hiện|được|hiện nay|đang|mới|đã|cũng)\s+)*(?:có mặt|có|giao|bố trí|được giao|gồm|là|biên chế|với|do|chưa|còn|định biên|chỉ tiêu|chưa có|hiện có|số lượng|đủ|có đủ)?[\s,:;(–-]*$/iu,
			'',
		)
		.replace(/[\s,:;(–.-]+$/u, '');
}

interface Numbers {
	readonly assigned: number | null;
	readonly present: number | null;
}

/** Labels decide ("giao 15, có mặt 14"); a fraction is present over assigned; a lone number is present. */
export function numbersOf(reading: Reading, line: Line, counts: readonly Quantity[]): Numbers {
	const fraction = counts.find((quantity) => quantity.kind === 'fraction');
	if (fraction) return ordered(line, fraction);
	const arrow = arrowed(line, counts);
	if (arrow) return arrow;
	let assigned: number | null = null;
	let present: number | null = null;
	for (const quantity of counts) {
		const kind = kindOf(reading, line, quantity, counts);
		if (kind === 'assigned') assigned ??= quantity.value;
		else if (kind === 'present') present ??= quantity.value;
		else if (kind === null && present === null && !isInner(line, quantity)) present = quantity.value;
	}
	return { assigned, present };
}

/** "có mặt/giao 10/12"; the smaller number is on hand unless the line says otherwise ("giao/có mặt"). */
function ordered(line: Line, fraction: Quantity): Numbers {
	const reversed = /giao\s*\/\s*(?:có mặt|hiện có)/u.test(line.text);
	return reversed ? { assigned: fraction.value, present: fraction.of } : { assigned: fraction.of, present: fraction.value };
}

function kindOf(reading: Reading, line: Line, quantity: Quantity, counts: readonly Quantity[]): 'assigned' | 'present' | 'other' | null {
	const previous = counts.findLast((other) => other.end <= quantity.span.start);
	const left = line.text.slice((previous?.end ?? line.span.start) - line.span.start, quantity.span.start - line.span.start);
	const nextStart = counts.find((other) => other.span.start >= quantity.end)?.span.start ?? line.span.end;
	const right = line.text.slice(quantity.end - line.span.start, nextStart - line.span.start);
	if (/(?<!\p{L})(?:thừa|vượt|nữ|đảng viên|kiêm nhiệm|nghỉ|biệt phái|tăng cường)(?!\p{L})[^,;]*$/u.test(left)) return 'other';
	const behind = /^[^,;]*/u.exec(right)?.[0] ?? '';
	const last = (id: string) =>
		Math.max(
			lastEnd(labelsOf(reading, id), left),
			/^\s*(?:được giao|có mặt|hiện có)/u.test(behind) ? lastEnd(labelsOf(reading, id), behind) : -1,
		);
	const ends = [last('staffing.assigned'), last('staffing.present'), last('staffing.shortage')];
	const best = Math.max(...ends);
	if (best < 0) return null;
	return (['assigned', 'present', 'other'] as const)[ends.indexOf(best)] ?? null;
}

/** "03 → 04": first what is assigned, then who is there, unless the heading tells another order. */
function arrowed(line: Line, counts: readonly Quantity[]): Numbers | null {
	const [first, second] = counts;
	if (
		!first ||
		!second ||
		!/^\s*(?:→|->|=>|➔|⇒)\s*$/u.test(line.text.slice(first.end - line.span.start, second.span.start - line.span.start))
	)
		return null;
	const reversed = /(?:có mặt|thực tế|hiện có)[^()]*(?:→|->)/u.test(line.context);
	return reversed ? { assigned: second.value, present: first.value } : { assigned: first.value, present: second.value };
}

function labelsOf(reading: Reading, id: string): readonly string[] {
	const figure = reading.profile.figures.find((spec) => spec.id === id);
	return [...(figure?.labels ?? []), ...(figure?.columns ?? [])].filter((phrase) => phrase !== 'biên chế');
}

function lastEnd(phrases: readonly string[], text: string): number {
	return Math.max(-1, ...findPhrases(phrases, text).map((match) => match.index + match[0].length));
}

/** A number in a bracket behind another, or after "trong đó": a part of the unit. */
function isInner(line: Line, quantity: Quantity): boolean {
	const before = line.text.slice(0, quantity.span.start - line.span.start);
	return /(?:trong đó|gồm)[^;]*$/u.test(before) || (before.lastIndexOf('(') > before.lastIndexOf(')') && /\d[^(]*\(/u.test(before));
}

export function tidy(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
