import type { Line } from './line.js';

/** A stretch of a page: full-width lines, or two columns side by side, each top to bottom. */
export type Band =
	| { readonly kind: 'full'; readonly lines: readonly Line[] }
	| { readonly kind: 'columns'; readonly left: readonly Line[]; readonly right: readonly Line[] };

/**
 * Finds where a page runs in two columns (the head with the issuing body left and the national title right, the block of recipients and
 * signer, a page set in columns): a gutter that no piece of text crosses, with text on both sides. `pieces` are lines cut at wide gaps.
 */
export function columnBands(pieces: readonly Line[]): Band[] {
	const sorted = [...pieces].sort((a, b) => a.base - b.base || a.x0 - b.x0);
	const bands: Band[] = [];
	let full: Line[] = [];
	for (let i = 0; i < sorted.length; ) {
		const seed = seedAt(sorted, i);
		const grown = seed === null ? null : grow(sorted, i, seed);
		if (grown === null) {
			const piece = sorted[i];
			if (piece !== undefined) full.push(piece);
			i++;
			continue;
		}
		const right = [...grown.right];
		while (full.length > 0 && belongsAbove(full, grown, right)) {
			const piece = full.pop();
			if (piece !== undefined) right.unshift(piece);
		}
		if (full.length > 0) bands.push({ kind: 'full', lines: full });
		full = [];
		bands.push({ kind: 'columns', left: grown.left, right });
		i = grown.next;
	}
	if (full.length > 0) bands.push({ kind: 'full', lines: full });
	return bands;
}

interface Gutter {
	readonly from: number;
	readonly to: number;
}

interface Grown {
	readonly left: readonly Line[];
	readonly right: readonly Line[];
	readonly gutter: Gutter;
	readonly next: number;
}

/** Points. */
const NARROWEST = 9;
const FARTHEST_DOWN = 180;

/** A gutter beside piece `i`: another piece stands next to it at about the same height. */
function seedAt(sorted: readonly Line[], i: number): Gutter | null {
	const piece = sorted[i];
	if (piece === undefined) return null;
	for (let j = i + 1; j < Math.min(sorted.length, i + 4); j++) {
		const other = sorted[j];
		if (other === undefined || other.base - piece.base > 0.75 * Math.max(piece.size, other.size)) break;
		const [left, right] = piece.x0 <= other.x0 ? [piece, other] : [other, piece];
		if (right.x0 - left.x1 >= NARROWEST && !isMarker(left)) return { from: left.x1, to: right.x0 };
	}
	return null;
}

function grow(sorted: readonly Line[], start: number, seed: Gutter): Grown | null {
	const left: Line[] = [];
	const right: Line[] = [];
	let gutter = seed;
	let next = start;
	let [leftRows, bottom] = [0, sorted[start]?.bottom ?? 0];
	for (; next < sorted.length; next++) {
		const piece = sorted[next];
		if (piece === undefined || piece.top - bottom > FARTHEST_DOWN) break;
		const side = sideOf(piece, gutter);
		if (side === null) break;
		gutter =
			side === 'left' ? { from: Math.max(gutter.from, piece.x1), to: gutter.to } : { from: gutter.from, to: Math.min(gutter.to, piece.x0) };
		(side === 'left' ? left : right).push(piece);
		if (side === 'left') leftRows++;
		bottom = Math.max(bottom, piece.bottom);
	}
	if (leftRows === 0 || right.length === 0) return null;
	next -= trimTail(left, right, MOST_LINES_APART);
	next -= trimTail(right, left, Infinity);
	if (isList(left, right)) return null;
	return left.length + right.length >= 3 || gutter.to - gutter.from > WIDE_GUTTER ? { left, right, gutter, next } : null;
}

/** Labels with their values ("Được giao:  43") are read row by row. */
function isList(left: readonly Line[], right: readonly Line[]): boolean {
	if (left.length !== right.length) return false;
	return left.every((label, i) => {
		const value = right[i];
		if (value === undefined || Math.abs(value.base - label.base) > 2) return false;
		return /:$/u.test(label.words.at(-1)?.text ?? '') || /^(?::|[\d.,%/-]+$)/u.test(value.words[0]?.text ?? '');
	});
}

/** One line on each side only counts as two columns with this much between them. */
const WIDE_GUTTER = 40;

function sideOf(piece: Line, gutter: Gutter): 'left' | 'right' | null {
	if (piece.x1 <= gutter.to - NARROWEST && piece.x0 < gutter.from) return 'left';
	if (piece.x0 >= gutter.from + NARROWEST && piece.x1 > gutter.to) return 'right';
	return null;
}

/** In em; the signer's name may stand far below the title. */
const MOST_LINES_APART = 2.2;

/** Short lines of the text below a block may stand on one side of its gutter by chance; only those that carry the column on stay. */
function trimTail(column: Line[], other: readonly Line[], apart: number): number {
	const lastOther = Math.max(...other.map((line) => line.bottom));
	let cut = column.length;
	for (let k = 1; k < column.length; k++) {
		const line = column[k];
		const before = column[k - 1];
		if (line === undefined || before === undefined || line.top < lastOther - 2 || line.base - before.base <= 2) continue;
		if (!carriesOn(column.slice(0, k), line, apart)) {
			cut = k;
			break;
		}
	}
	const removed = column.length - cut;
	column.length = cut;
	return removed;
}

function carriesOn(column: readonly Line[], line: Line, apart: number): boolean {
	const before = column.at(-1);
	if (before === undefined || line.base - before.base > apart * Math.max(line.size, before.size) || line.size > before.size * 1.25)
		return false;
	const centre = (l: Line) => (l.x0 + l.x1) / 2;
	return column.some((other) => Math.abs(other.x0 - line.x0) <= 4 || Math.abs(centre(other) - centre(line)) <= 8);
}

/** A line right of the gutter just above the block is the top of its right column. */
function belongsAbove(full: readonly Line[], grown: Grown, right: readonly Line[]): boolean {
	const piece = full.at(-1);
	const below = right[0];
	if (piece === undefined || below === undefined || piece.x0 < grown.gutter.from + NARROWEST) return false;
	return below.base - piece.base <= 2.2 * piece.size && !full.slice(0, -1).some((other) => Math.abs(other.base - piece.base) < 2);
}

// "-", "+", "1.", "II.", "a)", "(1)"
const MARKER = /^(?:[-+*•●○▪–—·]|\(?[\p{L}\p{N}]{1,4}[.)])$/u;

function isMarker(line: Line): boolean {
	return line.words.length === 1 && MARKER.test(line.words[0]?.text ?? '');
}
