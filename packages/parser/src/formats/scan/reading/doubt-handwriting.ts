import type { RecognisedWord } from '../recogniser.js';
import { type Glyph, glyphsOf, type Print } from './glyphs-of.js';
import { DOUBT } from './vote.js';

/**
 * Makes figures doubtful that look written by hand: numbers and days of documents are often filled in with a pen, and the engine is as sure of
 * those as of print. Told from digits that are taller than the letters and digits beside them, or hang below their line, and from
 * the gap before the symbol of a document. What is written as small and as level as print passes elsewhere.
 */
export function doubtHandwriting(print: Print, words: readonly RecognisedWord[]): RecognisedWord[] {
	const lines = new Map<number, RecognisedWord[]>();
	for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
	const figured = [...lines.values()].filter((line) => line.some(({ text }) => /\d/u.test(text)));
	const measured = figured.map((line) => glyphsOf(print, line));
	const digits = measured.flat().filter(({ isDigit }) => isDigit);
	const usual = digits.length < ENOUGH ? null : median(digits.map(({ height }) => height));
	const reach = (print.image.dpi / 72) * TYPE * REACH;
	const written = new Set<RecognisedWord>(figured.flatMap(filledIn));
	for (const glyphs of measured)
		for (const glyph of glyphs) if (glyph.isDigit && isWritten(glyph, glyphs, reach, usual)) written.add(glyph.word);
	return words.map((word) => (written.has(word) ? { ...word, confidence: Math.min(word.confidence, DOUBT) } : word));
}

/** “Số: 21 /2026/TT-BCT”: print leaves no space before the stroke, so the number was filled in later. */
function filledIn(line: readonly RecognisedWord[]): RecognisedWord[] {
	const ordered = [...line].sort((a, b) => a.box[0] - b.box[0]);
	return ordered.filter(({ text }, at) => /^\d{1,5}[.,]?$/u.test(text) && CODE.test(ordered[at + 1]?.text ?? ''));
}

const CODE = /^\/(?:\d{4}\/)?\p{Lu}{2}/u;

/** Points of usual type, and ems to either side in which print is looked for to hold a digit against. */
const [TYPE, REACH] = [13, 12];
/** So many of its letters and digits, and at least so many; digits of a page that tell how high they usually are. */
const [NEAREST, FEWEST, ENOUGH] = [9, 3, 12];
/** Of the height of printed digits, by how much written ones are taller or hang lower: printed ones by up to 0.08, written ones from 0.15 on. */
const BEYOND = 0.12;
/** The same where only digits of other lines tell, which may be of another size. */
const FAR_BEYOND = 0.2;
/** Pixels that a scanner adds or takes. */
const ROUGH = 2;
/** What hangs lower than this part of its height stands on another line. */
const ELSEWHERE = 0.6;

function isWritten(digit: Glyph, glyphs: readonly Glyph[], reach: number, usual: number | null): boolean {
	const away = (glyph: Glyph) => Math.abs(glyph.middle - digit.middle);
	const others = glyphs.filter((glyph) => glyph.word !== digit.word || !glyph.isDigit).sort((a, b) => away(a) - away(b));
	const near = others.filter((glyph) => away(glyph) <= reach).slice(0, NEAREST);
	if (near.length < FEWEST) {
		const height = others.length < FEWEST ? usual : median(others.slice(0, NEAREST).map((glyph) => glyph.height));
		return height !== null && digit.height - height > Math.max(FAR_BEYOND * height, ROUGH);
	}
	const height = median(near.map((glyph) => glyph.height));
	const hangs = digit.foot - median(near.map((glyph) => glyph.foot));
	if (hangs > ELSEWHERE * height) return false;
	return Math.max(digit.height - height, hangs) > Math.max(BEYOND * height, ROUGH);
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
