import type { GlyphFrame } from './glyph.js';
import { type Line, makeLine, type PrintedWord } from './line.js';
import { rowsOfGlyphs } from './rows-of-glyphs.js';
import { wordsOf } from './words.js';

/** The words of one frame, row by row from top to bottom. */
export function wordRows(frame: GlyphFrame): PrintedWord[][] {
	return rowsOfGlyphs(frame.glyphs)
		.map((row) => wordsOf(row, frame.direction))
		.filter((words) => words.length > 0);
}

/** Cuts a row at gaps that are too wide for a space of its text. */
export function cutRow(page: number, words: readonly PrintedWord[]): Line[] {
	const widest = widestSpace(words);
	const pieces: Line[] = [];
	let piece: PrintedWord[] = [];
	for (const word of words) {
		const before = piece.at(-1);
		if (before !== undefined && word.x0 - before.x1 > widest) {
			pieces.push(makeLine(page, piece));
			piece = [];
		}
		piece.push(word);
	}
	if (piece.length > 0) pieces.push(makeLine(page, piece));
	return pieces;
}

/** Joins pieces that stand in one row again. */
export function joinPieces(pieces: readonly Line[]): Line[] {
	const lines: Line[] = [];
	for (const piece of [...pieces].sort((a, b) => a.base - b.base || a.x0 - b.x0)) {
		const last = lines.at(-1);
		if (last !== undefined && piece.base - last.base <= 0.22 * Math.min(last.size, piece.size)) {
			lines[lines.length - 1] = makeLine(
				last.page,
				[...last.words, ...piece.words].sort((a, b) => a.x0 - b.x0),
			);
		} else lines.push(piece);
	}
	return lines;
}

/** In em; justified lines stretch their spaces, but all alike. */
const NARROW_SPACE = 0.7;
const WIDE_SPACE = 1.4;
const STRETCHED = 2.2;

function widestSpace(words: readonly PrintedWord[]): number {
	const size = Math.max(...words.map((word) => word.size));
	const gaps = words.slice(1).map((word, i) => word.x0 - (words[i]?.x1 ?? 0));
	gaps.sort((a, b) => a - b);
	const [narrowest = 0, middle = 0] = [gaps[0], gaps[Math.floor(gaps.length / 2)]];
	// A row of a table has narrow spaces beside wide ones.
	const usual = gaps.length < 3 ? 0 : narrowest < NARROW_SPACE * size ? narrowest : middle;
	return Math.max(WIDE_SPACE * size, STRETCHED * usual);
}
