import type { Zone } from './flow.js';
import { isBold, type Line, lineText } from './line.js';
import { isLarger, type Leading, leadingFor, type Margins } from './margins.js';

/** What is known of the paragraph that a line may carry on. */
export interface OpenParagraph {
	readonly lines: readonly Line[];
	readonly zone: Zone;
}

/** Where the next line stands: its zone and margins, and the line behind it, if any. */
export interface Surroundings {
	readonly zone: Zone;
	readonly area: Margins;
	readonly leading: Leading;
	readonly following: Line | null;
	/** The line above the open paragraph, if any. */
	readonly above: Line | null;
	/** `closeGaps` of the zone. */
	readonly closeGap: number | null;
}

/** Whether `next` begins a new paragraph behind the lines read so far. */
export function breaksBefore(open: OpenParagraph, next: Line, around: Surroundings): boolean {
	const { zone, area, leading } = around;
	const last = open.lines.at(-1);
	const first = open.lines[0];
	if (last === undefined || first === undefined) return true;
	if (zone !== open.zone && (zone.kind !== 'full' || open.zone.kind !== 'full' || zone.sheet !== open.zone.sheet)) return true;
	const pair: Pair = { open: open.lines, first, last, next, area, gap: gapOf(last, next, leading), column: zone.kind === 'column' };
	if (pair.gap === 'wide' || unlikeType(pair) || isLeader(next) || isSetApart(pair)) return true;
	if (standCentred(pair)) return breaksCentred(pair, around);
	if (!isFull(pair)) return !goesOnAnyway(pair);
	if (isMarked(next) && markerStarts(pair)) return true;
	if (startsIndented(pair)) return true;
	return pair.gap === 'larger' && (endsSentence(last) || Math.abs(next.x0 - continuation(pair)) > NEAR);
}

interface Pair {
	readonly open: readonly Line[];
	readonly first: Line;
	readonly last: Line;
	readonly next: Line;
	readonly area: Margins;
	readonly gap: Gap;
	readonly column: boolean;
}

/** How far the next line stands below: as within a paragraph, a little more, plainly apart; unknown over a page break. */
type Gap = 'usual' | 'larger' | 'wide' | 'unknown';

/** Points within which two edges are the same. */
const NEAR = 3.5;

function gapOf(last: Line, next: Line, leading: Leading): Gap {
	if (last.page !== next.page || next.base <= last.base) return 'unknown';
	const size = Math.max(last.size, next.size);
	const gap = next.base - last.base;
	const usual = leadingFor(leading, size);
	if (usual === null) return gap > 2.1 * size ? 'wide' : 'unknown';
	if (gap > usual * 1.45 + 1) return 'wide';
	return isLarger(gap, usual) ? 'larger' : 'usual';
}

function unlikeType({ first, last, next, gap }: Pair): boolean {
	const ratio = next.size / last.size;
	if (ratio > 1.12 || ratio < 0.88) return true;
	if (last.bold === next.bold) return false;
	// A heading set bold over all its lines ends where plain type begins; bold words that fill a line by chance stand inside a sentence.
	if (last.bold && first.bold) return !startsBold(next) && (endsSentence(last) || startsUpper(next) || gap === 'larger');
	return next.bold && (gap === 'larger' || isMarked(next));
}

/** A line of capitals in the middle, below one that is not: "BÁO CÁO" right below the place and day of its head. */
function isSetApart({ last, next, area, column }: Pair): boolean {
	if (column || isSymmetric(last, area) || !isCentred(next, area) || !isUpper(next) || isUpper(last)) return false;
	return next.x0 - area.left > (area.right - area.left) * DEEP;
}

const DEEP = 0.25;

function isCentred(line: Line, area: Margins): boolean {
	if (!isSymmetric(line, area) || line.x0 - area.left <= Math.min(14, (area.right - area.left) * 0.06)) return false;
	return !area.indents.some((x) => Math.abs(x - line.x0) <= 1.2);
}

function isSymmetric(line: Line, area: Margins): boolean {
	const middle = (line.x0 + line.x1) / 2 - (area.left + area.right) / 2;
	return Math.abs(middle) <= Math.max(4, (area.right - area.left) * 0.012);
}

/** A centred line may fill its width; the full lines of a justified paragraph are none. */
function standCentred({ open, last, next, area, column }: Pair): boolean {
	if (!open.every((line) => isSymmetric(line, area)) || !isSymmetric(next, area)) return false;
	if (column && Math.abs(next.x0 - last.x0) > NEAR) return true;
	if (!isCentred(next, area) && (!isCentred(last, area) || next.x0 < area.left + 1.5)) return false;
	return open.length < 3 || open.some((line) => line.x0 > area.left + NEAR);
}

/** Centred lines stand each alone, unless the next word found no room on the line above and nothing else parts them. */
function breaksCentred(pair: Pair, { following, above, closeGap }: Surroundings): boolean {
	const { first, last, next, area } = pair;
	if (last.bold !== next.bold || Math.abs(last.size - next.size) > 0.4) return true;
	if (isUpper(last) !== isUpper(next) && !isUpper(next)) return true;
	// The true width of a column is not printed: only paragraphs set apart show that lines set close are one.
	const gap = next.base - last.base;
	if (pair.column && (closeGap === null || isLarger(gap, closeGap))) return true;
	const fartherAbove = above !== null && above.page === first.page && isLarger(first.base - above.base, gap);
	if (!pair.column && ((pair.gap === 'larger' && !fartherAbove) || closerBelow(last, next, following))) return true;
	return last.x1 - last.x0 + firstWordWidth(next) <= area.right - area.left;
}

/** The line behind the next stands nearer to it than this one does. */
function closerBelow(last: Line, next: Line, following: Line | null): boolean {
	if (following === null || following.page !== next.page || Math.abs(following.size - next.size) > 0.4) return false;
	const below = following.base - next.base;
	return below > 0.9 * next.size && isLarger(next.base - last.base, below);
}

/**
 * The line reaches as far as it can. In justified text every line but the last of a paragraph ends at the margin; elsewhere the first word of
 * the next line had no room behind it.
 */
function isFull({ open, last, next, area }: Pair): boolean {
	if (last.x1 >= area.right - AT_MARGIN) return true;
	const ends = endsItem(last) && startsUpper(next);
	if (area.justified && (open.length > 1 ? open.slice(0, -1).every((line) => line.x1 >= area.right - AT_MARGIN) : ends)) return false;
	return last.x1 + firstWordWidth(next) > area.right + (ends ? 1 : -SLACK * last.size);
}

/** Points. */
const AT_MARGIN = 2.6;
/** In em: the true margin lies a little outside the longest line of ragged text. */
const SLACK = 0.5;

/** A line broken by hand in the middle of a sentence: "giới thiệu 01 công chức kế toán" + "về nhận công tác tại xã". */
function goesOnAnyway(pair: Pair): boolean {
	const { last, next, gap, area } = pair;
	if (
		pair.column ||
		gap !== 'usual' ||
		last.bold !== next.bold ||
		endsItem(last) ||
		!/^\p{Ll}/u.test(next.words[0]?.text ?? '') ||
		isMarked(next)
	)
		return false;
	if (next.x0 > pair.first.x0 + NEAR) return hangs(pair);
	return Math.abs(next.x0 - continuation(pair)) <= NEAR && next.x0 <= area.left + NEAR;
}

function firstWordWidth(line: Line): number {
	const word = line.words[0];
	return word === undefined ? 0 : word.x1 - word.x0 + 0.22 * word.size;
}

// "- Sớm ban hành", "+ ", "1. ", "1.2. ", "a) ", "II. ", "(3) ", "• "
const MARKER = /^(?:[-+*•●○▪▫■□◦–—·⁃−]|\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)]|\(?[a-zđA-ZĐ][.)]|[IVXL]{1,6}[.)]|\d{1,2}(?:\.\d{1,2}){1,3})$/u;

export function isMarked(line: Line): boolean {
	return line.words.length > 1 && MARKER.test(line.words[0]?.text ?? '');
}

/** A line that opens like an item does begin one unless it stands where the paragraph's own lines go on. */
function markerStarts(pair: Pair): boolean {
	const { open, first, last, next, area } = pair;
	if (Math.abs(next.x0 - continuation(pair)) > NEAR) return true;
	if (open.length === 1 && first.x0 > next.x0 + NEAR && next.x0 > area.left + NEAR) return true;
	if (pair.gap === 'larger') return true;
	if (isMarked(first) && Math.abs(first.x0 - next.x0) <= NEAR) return endsItem(last) || !isDash(next);
	return endsSentence(last);
}

/** A line of dots to be filled in: "……………………". */
function isLeader(line: Line): boolean {
	return line.words.every((word) => /^[.…_]+$/u.test(word.text));
}

function isDash(line: Line): boolean {
	return /^[-–—+*]$/u.test(line.words[0]?.text ?? '');
}

/** Where further lines of the paragraph begin: as its second line does, or, after one line, at the margin or under its text. */
function continuation({ open, first, area, next }: Pair): number {
	const second = open.find((line, i) => i > 0 && line.page === next.page) ?? open[1];
	if (second !== undefined) return second.x0;
	const hanging = isMarked(first) ? first.words[1]?.x0 : undefined;
	if (hanging !== undefined && Math.abs(next.x0 - hanging) <= NEAR * 2) return hanging;
	return first.x0 > area.left + NEAR && next.x0 < first.x0 - NEAR ? next.x0 : Math.min(first.x0, Math.max(area.left, next.x0));
}

/** Indented as first lines are, against the margin or against the paragraph's own further lines. */
function startsIndented(pair: Pair): boolean {
	const { open, first, last, next, area } = pair;
	const goesOnAt = continuation(pair);
	if (open.length > 1) {
		if (next.x0 > goesOnAt + NEAR) return true;
		return next.x0 < goesOnAt - NEAR && pair.gap !== 'usual' && pair.gap !== 'unknown';
	}
	if (Math.abs(next.x0 - goesOnAt) <= NEAR && Math.abs(first.x0 - next.x0) > NEAR) return false;
	if (next.x0 > first.x0 + NEAR) return !hangs(pair);
	// Two lines indented alike: one paragraph set in from the margin, or two of one line each.
	const indented = next.x0 > area.left + NEAR * 2;
	return indented && Math.abs(first.x0 - next.x0) <= NEAR && (endsSentence(last) || startsUpper(next));
}

/** The further lines of an item may be set in from its marker by any usual amount. */
function hangs({ first, last, next }: Pair): boolean {
	if (!isMarked(first) || next.x0 - first.x0 > DEEPEST_HANG) return false;
	return !isMarked(next) && !(endsSentence(last) && startsUpper(next));
}

/** Points. */
const DEEPEST_HANG = 48;

function endsSentence(line: Line): boolean {
	return /[.:;!?…]["”»)]?$/u.test(line.words.at(-1)?.text ?? '');
}

function endsItem(line: Line): boolean {
	return /[.:;,!?…]["”»)]?$/u.test(line.words.at(-1)?.text ?? '');
}

function startsUpper(line: Line): boolean {
	return /^[\p{Lu}"“«]/u.test(line.words[0]?.text ?? '');
}

function startsBold(line: Line): boolean {
	const word = line.words[0];
	return word !== undefined && isBold(word);
}

function isUpper(line: Line): boolean {
	const text = lineText(line);
	return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);
}
