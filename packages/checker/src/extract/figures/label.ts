import type { Span } from '@rasoat/parser';
import type { FigureProfile } from '../../profile/figure-schema.js';
import { findPhrases, hasPhrase } from '../../profile/phrase.js';
import type { Profile } from '../../profile/profile.js';
import type { Quantity } from '../readers/quantity.js';
import { type Line, nounClasses } from '../reading.js';

/** A number with the figure whose label governs it. */
export interface Labeled {
	readonly figure: string;
	readonly quantity: Quantity;
	/** Words between label and number, with what parts them weighed in; lower is surer. */
	readonly cost: number;
	readonly label: Span;
	readonly weak: boolean;
	/** Told as what is planned, asked for or once was. */
	readonly line: Line;
}

const MAX_COST = 12;
const AFTER_PENALTY = 0.5;
const WEAK_PENALTY = 6;
const BEFORE_WINS = 3;
const CONTEXT_COST = 4;
/** A comma between a number and the words behind it mostly begins another statement. */
const COMMA_BEHIND = 3;
/** Nothing but a day, a decision's number or a word of state before the number: its heading says what it is. */
const BARE =
	/^(?:[\s:,()/.\d-]|số chính thức|nay|hiện|đang|áp dụng|là|có|hết|đến|ngày|tháng|năm|tính|tổng|cộng|số|theo|quyết định|qđ|ubnd|của|thành phố|xã|phường|đặc khu|-)*$/u;

/** Every number of a line with its nearest label; a decoy label nearer than any figure's takes the number away. */
export function labelQuantities(line: Line, profile: Profile, figures: readonly FigureProfile[]): Labeled[] {
	return line.quantities.flatMap((quantity, index) => {
		if (quantity.kind === 'percent' || quantity.kind === 'measure') return [];
		const left = leftOf(line, index);
		const right = rightOf(line, index);
		const classes = quantity.kind === 'money' ? ['money'] : nounClasses(profile, quantity.noun);
		const found = figures
			.filter((figure) => figure.nouns.some((noun) => classes.includes(noun)))
			.flatMap((figure) => candidates(line, figure, quantity, classes, left, right))
			.map((candidate, _, all) =>
				isAfter(candidate) && all.some(isNearBefore) ? { ...candidate, cost: candidate.cost + BEFORE_WINS } : candidate,
			)
			.filter((candidate) => candidate.cost <= MAX_COST)
			.sort((a, b) => a.cost - b.cost || nearness(b) - nearness(a) || b.label.end - b.label.start - (a.label.end - a.label.start));
		const best = found[0] ?? byContext(line, figures, quantity, classes)[0];
		if (!best) return [];
		return decoyCost(line, decoysOf(profile, best.figure), quantity, left) < best.cost ? [] : [best];
	});
}

function decoysOf({ figures, vocabulary }: Profile, id: string): readonly string[] {
	const leaving = figures.some((figure) => figure.id === id && figure.section === 'entitlements');
	return leaving ? vocabulary.decoys : [...vocabulary.decoys, ...vocabulary.leavers];
}

/** "Biên chế có mặt 37": of two labels before the number the one that ends nearer to it. */
function nearness(found: Labeled): number {
	return isAfter(found) ? -found.label.start : found.label.end;
}

function isAfter(found: Labeled): boolean {
	return found.label.start >= found.quantity.end;
}

/** "Đã chi xong cho 14 người nghỉ trước ngày 31/8": the verb before the number outweighs the clause behind it. */
function isNearBefore(found: Labeled): boolean {
	return !isAfter(found) && !found.weak && found.cost <= 3;
}

function candidates(line: Line, figure: FigureProfile, quantity: Quantity, classes: readonly string[], left: Span, right: Span): Labeled[] {
	const before = nearestBefore(line, figure.labels, left, quantity);
	const after = nearestAfter(line, figure.after, right, quantity);
	const weak = nearestBefore(line, figure.weak, left, quantity);
	const found: Labeled[] = [];
	const push = (label: Span | null, cost: number, isWeak: boolean) => {
		if (label && !isRefused(line, figure, quantity, clauseOf(line, left, label), right))
			found.push({ figure: figure.id, quantity, cost, label, weak: isWeak, line });
	};
	if (before) push(before.label, before.cost, false);
	if (after) push(after.label, after.cost + AFTER_PENALTY, false);
	if (
		weak &&
		!/(?<!\p{L})(?:tổng|cộng)/u.test(slice(line, weak.label)) &&
		/^\s*(?:\([^)]*\)\s*)?:\s*$/u.test(slice(line, { start: weak.label.end, end: quantity.span.start }))
	)
		push(weak.label, weak.cost, false);
	else if (weak && !before && !after && classes.includes(figure.nouns[0] ?? '')) push(weak.label, weak.cost + WEAK_PENALTY, true);
	return found;
}

/** "1.2. Số có mặt qua các thời điểm" over "- Hết ngày 10/10/2025: 36 đồng chí": the first number of a line goes by its heading's label. */
function byContext(line: Line, figures: readonly FigureProfile[], quantity: Quantity, classes: readonly string[]): Labeled[] {
	const counts = line.quantities.filter((other) => other.kind === quantity.kind);
	if (
		line.context === '' ||
		counts[0] !== quantity ||
		!BARE.test(slice(line, leftOf(line, line.quantities.indexOf(quantity)))) ||
		/\d/u.test(line.context.replace(/\d{1,2}\/\d{1,2}\/\d{4}/gu, ''))
	)
		return [];
	const fitting = figures.filter((figure) => figure.nouns.some((noun) => classes.includes(noun)));
	const scored = fitting.flatMap((figure) =>
		findPhrases(figure.labels, line.context).map((match) => ({ figure, end: match.index + match[0].length, length: match[0].length })),
	);
	const best = scored.sort((a, b) => b.end - a.end || b.length - a.length)[0];
	if (!best || hasPhrase(best.figure.refuse, `${line.context} ${line.text}`)) return [];
	const label = { start: quantity.span.start, end: quantity.span.start };
	return [{ figure: best.figure.id, quantity, cost: CONTEXT_COST, label, weak: false, line }];
}

/** "Biên chế ít hơn nhu cầu, được giao 40 biên chế": a label behind a comma is refused by nothing before the comma. */
function clauseOf(line: Line, left: Span, label: Span): Span {
	const before = slice(line, { start: left.start, end: Math.max(left.start, label.start) });
	return { start: left.start + before.lastIndexOf(',') + 1, end: left.end };
}

function isRefused(line: Line, figure: FigureProfile, quantity: Quantity, left: Span, right: Span): boolean {
	return (
		hasPhrase(figure.refuse, slice(line, left)) ||
		hasPhrase(figure.refuse, clauseHead(slice(line, { start: quantity.end, end: right.end })))
	);
}

/** "40 biên chế không tính biên chế của Ban Chỉ huy Quân sự xã": what the number leaves out. */
export const LEAVES_OUT = /(?<!\p{L})(?:không|chưa) (?:tính|kể|bao gồm|gồm)(?!\p{L})/u;

/** Up to the first break, or to what is left out: what stands behind it tells of something else. */
function clauseHead(text: string): string {
	return (/^[^,;.(:]*/u.exec(text)?.[0] ?? '').split(LEAVES_OUT)[0] ?? '';
}

// "so với biên chế giao, do 01 đồng chí chuyển công tác": a reason begins, the label before it is done
const CAUSE = /(?<!\p{L})(?:do|vì|bởi)(?: có)?\s*$/u;

/** A label inside a bracket that is closed before the number is not the number's, unless a colon leads to it. */
function nearestBefore(line: Line, phrases: readonly string[], left: Span, quantity: Quantity): { label: Span; cost: number } | null {
	const text = slice(line, left);
	const match = findPhrases(phrases, text).at(-1);
	if (!match) return null;
	const end = match.index + match[0].length;
	const label = { start: left.start + match.index, end: left.start + end };
	if (/^[^(]*\)[^(:]*$/u.test(text.slice(end)) || CAUSE.test(text.slice(end))) return null;
	return { label, cost: gapCost(text.slice(end, quantity.span.start - left.start)) };
}

function nearestAfter(line: Line, phrases: readonly string[], right: Span, quantity: Quantity): { label: Span; cost: number } | null {
	const text = slice(line, { start: quantity.end, end: right.end });
	const match = findPhrases(phrases, text)[0];
	if (!match) return null;
	const label = { start: quantity.end + match.index, end: quantity.end + match.index + match[0].length };
	const gap = text.slice(0, match.index);
	if (LEAVES_OUT.test(gap)) return null;
	// "6 người so với định biên 40 người": the words lead the next number in
	const link = text.slice(match.index + match[0].length);
	const leadsOn = /[,;]/u.test(gap) ? /^\s*(?:là|:|được|có|mặt|có mặt)?\s*$/u : /^\s*$/u;
	if (leadsOn.test(link) && right.end < line.span.end) return null;
	return { label, cost: gapCost(gap) + (gap.match(/[,;]/gu)?.length ?? 0) * COMMA_BEHIND };
}

function decoyCost(line: Line, decoys: readonly string[], quantity: Quantity, left: Span): number {
	if (corrected(line, quantity)) return Number.POSITIVE_INFINITY;
	return nearestBefore(line, decoys, left, quantity)?.cost ?? Number.POSITIVE_INFINITY;
}

/** Words that only link a label and its number cost nothing; a comma, a bracket or a date costs. */
const LINKS = /(?<!\p{L})(?:là|có|gồm|được|cho|với|số|lượng|tổng|cộng|người|mặt|của|xã|phường|đặc|khu|đã|chỉ|mới|hiện|nay)(?!\p{L})/gu;

const DATE = /(?:ngày )?\d{1,2} tháng \d{1,2}(?: năm \d{4})?/gu;

/** In words; a label that runs on to its own colon ("… ban hành trước ngày 31/8/2025: 16") is near at twice the length. */
function gapCost(gap: string): number {
	const plain = gap
		.replace(DATE, ' ')
		.replace(/\d[\d/.-]*/gu, ' ')
		.replace(LINKS, ' ');
	const words = plain.match(/\p{L}+/gu)?.length ?? 0;
	const breaks = gap.match(/[,()]/gu)?.length ?? 0;
	const hard = gap.match(/[;]/gu)?.length ?? 0;
	return (/^[^,;:()]*:\s*$/u.test(gap) ? words / 2 : words) + breaks * 1.5 + hard * MAX_COST;
}

/** From the last number of the same kind (what stood before it is spent), or out of a bracket, up to the number. */
function leftOf(line: Line, index: number): Span {
	const quantity = line.quantities[index];
	if (!quantity) return line.span;
	const money = quantity.kind === 'money';
	const before = line.quantities.slice(0, index).filter((other) => (other.kind === 'money') === money && other.kind !== 'percent');
	if (corrected(line, quantity)) before.pop();
	const start = before.at(-1)?.end ?? line.span.start;
	return { start, end: quantity.span.start };
}

/** "không phải 40 mà là 38 biên chế": the number that holds, under the label of the one that does not. */
function corrected(line: Line, quantity: Quantity): boolean {
	return /không phải(?: là)? \d+[^,;.\d]* mà(?: chỉ)?(?: là| còn)?\s*$/u.test(
		slice(line, { start: line.span.start, end: quantity.span.start }),
	);
}

function rightOf(line: Line, index: number): Span {
	const quantity = line.quantities[index];
	if (!quantity) return line.span;
	const next = line.quantities.slice(index + 1).find((other) => other.kind === 'count' || other.kind === 'fraction');
	return { start: quantity.end, end: next?.span.start ?? line.span.end };
}

export function slice(line: Line, span: Span): string {
	return line.text.slice(span.start - line.span.start, span.end - line.span.start);
}
