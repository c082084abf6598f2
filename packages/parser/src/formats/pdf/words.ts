import type { Span } from '../../model.js';
import { type Direction, type Glyph, toPageBox } from './glyph.js';
import type { PrintedWord } from './line.js';
import type { GlyphRow } from './rows-of-glyphs.js';

/** Cuts a row into words where a space was printed or a gap as wide as a space stands. */
export function wordsOf(row: GlyphRow, direction: Direction): PrintedWord[] {
	const spaced = runsWithSpaces(row.glyphs);
	const loose = looseness(row.glyphs);
	const words: PrintedWord[] = [];
	let current: Glyph[] = [];
	let mark = '';
	for (const glyph of row.glyphs) {
		const before = current.at(-1);
		if (before !== undefined && (isGap(before, glyph, spaced, loose) || endsLeadingMark(current, glyph, row))) {
			words.push(makeWord(current, mark, direction));
			[current, mark] = [[], ''];
		}
		if (isNoteMark(glyph, row, current)) mark += glyph.text;
		else if (mark !== '' && current.length > 0) {
			words.push(makeWord(current, mark, direction));
			[current, mark] = [[glyph], ''];
		} else current.push(glyph);
	}
	if (current.length > 0) words.push(makeWord(current, mark, direction));
	return words;
}

/** In em. */
const SPACE_GAP = 0.12;
/** Where the text prints its spaces, a gap without one must be wider to count. */
const BARE_GAP = 0.25;
const PRINTED_SPACE_GAP = 0.02;

function isGap(before: Glyph, glyph: Glyph, spaced: ReadonlySet<number>, loose: number): boolean {
	const size = Math.max(Math.min(before.size, glyph.size), 1);
	const gap = (glyph.x0 - before.x1 - before.tracking) / size - loose;
	if (glyph.afterSpace && gap > PRINTED_SPACE_GAP) return true;
	const sameRun = before.run === glyph.run && spaced.has(glyph.run);
	return gap > (sameRun && !glyph.afterSpace ? BARE_GAP : SPACE_GAP);
}

function runsWithSpaces(glyphs: readonly Glyph[]): Set<number> {
	const runs = new Set<number>();
	for (const glyph of glyphs) if (glyph.afterSpace) runs.add(glyph.run);
	return runs;
}

/** The usual gap in em between letters that are set apart ("C Ộ N G"); 0 for ordinary text. */
function looseness(glyphs: readonly Glyph[]): number {
	const gaps: number[] = [];
	for (let i = 1; i < glyphs.length; i++) {
		const [before, glyph] = [glyphs[i - 1], glyphs[i]];
		if (before === undefined || glyph === undefined || glyph.afterSpace) continue;
		gaps.push((glyph.x0 - before.x1 - before.tracking) / Math.max(glyph.size, 1));
	}
	if (gaps.length < 8) return 0;
	const wide = gaps.filter((gap) => gap > SPACE_GAP).length;
	if (wide * 2 < gaps.length) return 0;
	gaps.sort((a, b) => a - b);
	const usual = gaps[Math.floor(gaps.length / 4)] ?? 0;
	return usual > SPACE_GAP && usual < 0.8 ? usual : 0;
}

// "34¹", "Nghị quyết⁽²⁾", "kế hoạch*"
const NOTE_MARK = /^[\d()*†‡⁰¹²³⁴-⁹]+$/u;
// "240 m²", "12 km²", "m³"
const UNIT = /(?:^|[^\p{L}])[kcdmh]?m$/iu;

function isRaised(glyph: Glyph, row: GlyphRow): boolean {
	return glyph.size <= 0.82 * row.size && row.base - glyph.base >= 0.15 * row.size;
}

/** The raised number that a footnote begins with stands apart from its text. */
function endsLeadingMark(word: readonly Glyph[], glyph: Glyph, row: GlyphRow): boolean {
	return !isRaised(glyph, row) && word.every((other) => isRaised(other, row) && NOTE_MARK.test(other.text));
}

function isNoteMark(glyph: Glyph, row: GlyphRow, word: readonly Glyph[]): boolean {
	const host = word.at(-1);
	if (host === undefined || !NOTE_MARK.test(glyph.text)) return false;
	if (!isRaised(glyph, row) || word.every((other) => isRaised(other, row))) return false;
	return !UNIT.test(
		word
			.slice(-4)
			.map((g) => g.text)
			.join(''),
	);
}

function makeWord(glyphs: readonly Glyph[], mark: string, direction: Direction): PrintedWord {
	let text = '';
	const bold: Span[] = [];
	let [x0, x1, top, bottom, size] = [Infinity, -Infinity, Infinity, -Infinity, 0];
	for (const glyph of glyphs) {
		const start = text.length;
		text += glyph.text;
		if (glyph.bold) extend(bold, start, text.length);
		x0 = Math.min(x0, glyph.x0);
		x1 = Math.max(x1, glyph.x1);
		top = Math.min(top, glyph.top);
		bottom = Math.max(bottom, glyph.bottom);
		size = Math.max(size, glyph.size);
	}
	// Some producers print every hyphen as U+00AD; inside a line it cannot be a soft one.
	text = text === '\u00ad' ? '-' : text.replace(/\u00ad(?!$)/gu, '-');
	const base = glyphs[0]?.base ?? 0;
	const box = toPageBox(direction, x0, top, x1, bottom);
	return {
		text,
		x0,
		x1,
		base,
		size,
		bold,
		box: [round(box[0]), round(box[1]), round(box[2]), round(box[3])],
		noteMark: mark === '' ? null : mark,
		confidence: null,
	};
}

function extend(spans: Span[], start: number, end: number): void {
	const last = spans.at(-1);
	if (last !== undefined && last.end === start) spans[spans.length - 1] = { start: last.start, end };
	else spans.push({ start, end });
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
