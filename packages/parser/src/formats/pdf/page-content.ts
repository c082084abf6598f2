import { type Direction, type GlyphFrame, toFrame, UPRIGHT } from './glyph.js';
import { readGrids } from './grid.js';
import { type Line, lineText, makeLine, type PrintedWord } from './line.js';
import { mergeRulings } from './merge-rulings.js';
import type { PageInk } from './page-ink.js';
import { wordRows } from './page-lines.js';
import type { Ruling } from './ruling.js';
import { centreOf, fillTables, type TableDraft } from './table.js';

/** One page taken apart: tables, rows of upright words around them, text printed in other directions, horizontal rulings. */
export interface PageContent {
	readonly page: number;
	readonly width: number;
	readonly height: number;
	readonly rows: readonly PrintedWord[][];
	readonly tables: readonly TableDraft[];
	/** Lines turned against the page (a note along the margin, a watermark). */
	readonly turned: readonly Line[];
	readonly horizontals: readonly Ruling[];
}

/** Takes the ink of one page apart. */
export function readPageContent(page: number, ink: PageInk): PageContent {
	const main = mainFrame(ink.frames);
	const view = readingView(main?.direction ?? UPRIGHT, ink.width, ink.height);
	const rulings = mergeRulings(ink.rulings.map(view.ruling));
	// Turned words may stand in head cells, so they take part in the tables before the upright ones are read as text.
	const turnedRows = ink.frames.filter((frame) => frame !== main).flatMap(wordRows);
	const rows = main === undefined ? [] : wordRows(main).map((row) => row.map(view.word));
	const filled = fillTables(page, [...rows, ...turnedRows], readGrids(rulings), (word) => view.point(...centreOf(word)));
	const turnedWords = new Set(turnedRows.flat());
	const isTurned = (row: readonly PrintedWord[]) => row[0] !== undefined && turnedWords.has(row[0]);
	return {
		page,
		width: view.width,
		height: view.height,
		rows: filled.rest.filter((row) => !isTurned(row)),
		tables: filled.tables,
		turned: filled.rest.filter(isTurned).map((row) => makeLine(page, row)),
		horizontals: rulings.filter((r) => r.horizontal),
	};
}

/** The page as its reader holds it: a page whose text all runs sideways is turned; word boxes stay those of the page. */
function readingView(direction: Direction, width: number, height: number) {
	const corners = [toFrame(direction, 0, 0), toFrame(direction, width, height)];
	const left = Math.min(...corners.map(([x]) => x));
	const top = Math.min(...corners.map(([, y]) => y));
	const sideways = direction.dx === 0;
	const point = (x: number, y: number): [number, number] => {
		const [along, across] = toFrame(direction, x, y);
		return [along - left, across - top];
	};
	const word = (w: PrintedWord): PrintedWord =>
		left === 0 && top === 0 ? w : { ...w, x0: w.x0 - left, x1: w.x1 - left, base: w.base - top };
	const ruling = (r: Ruling): Ruling => {
		if (direction === UPRIGHT) return r;
		const [ax, ay] = r.horizontal ? point(r.from, r.at) : point(r.at, r.from);
		const [bx, by] = r.horizontal ? point(r.to, r.at) : point(r.at, r.to);
		const horizontal = r.horizontal !== sideways;
		return horizontal
			? { horizontal, at: ay, from: Math.min(ax, bx), to: Math.max(ax, bx) }
			: { horizontal, at: ax, from: Math.min(ay, by), to: Math.max(ay, by) };
	};
	return { width: sideways ? height : width, height: sideways ? width : height, point, word, ruling };
}

/** The frame that is read as the page's text: the upright one, unless most signs run another way along the edges. */
function mainFrame(frames: readonly GlyphFrame[]): GlyphFrame | undefined {
	const straight = frames
		.filter(({ direction }) => direction.dx === 0 || direction.dy === 0)
		.sort((a, b) => b.glyphs.length - a.glyphs.length);
	const upright = frames.find(({ direction }) => direction === UPRIGHT);
	return upright !== undefined && upright.glyphs.length * 2 >= (straight[0]?.glyphs.length ?? 0) ? upright : straight[0];
}

/** All words of a page as one string, for looking at what kind of page it is. */
export function pageText(content: PageContent): string {
	const lines = [
		...content.rows.map((row) => row.map((word) => word.text).join(' ')),
		...content.tables.flatMap((table) => table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines.map(lineText)))),
		...content.turned.map(lineText),
	];
	return lines.join('\n');
}
