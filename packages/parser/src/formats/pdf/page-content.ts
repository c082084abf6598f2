import { type GlyphFrame, UPRIGHT } from './glyph.js';
import { readGrids } from './grid.js';
import { type Line, lineText, makeLine, type PrintedWord } from './line.js';
import { mergeRulings } from './merge-rulings.js';
import type { PageInk } from './page-ink.js';
import { wordRows } from './page-lines.js';
import type { Ruling } from './ruling.js';
import { fillTables, type TableDraft } from './table.js';

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
	const rulings = mergeRulings(ink.rulings);
	const grids = readGrids(rulings);
	const upright = ink.frames.filter((frame) => frame.direction === UPRIGHT);
	const others = ink.frames.filter((frame) => frame.direction !== UPRIGHT);
	const main = mainFrame(upright, others);
	const rest = [...upright, ...others].filter((frame) => frame !== main);
	// Turned words may stand in head cells, so they take part in the tables before the upright ones are read as text.
	const turnedRows = rest.flatMap(wordRows);
	const rows = main === undefined ? [] : wordRows(main);
	const filled = fillTables(page, [...rows, ...turnedRows], grids);
	const turnedWords = new Set(turnedRows.flat());
	const isTurned = (row: readonly PrintedWord[]) => row[0] !== undefined && turnedWords.has(row[0]);
	return {
		page,
		width: ink.width,
		height: ink.height,
		rows: filled.rest.filter((row) => !isTurned(row)),
		tables: filled.tables,
		turned: filled.rest.filter(isTurned).map((row) => makeLine(page, row)),
		horizontals: rulings.filter((r) => r.horizontal),
	};
}

/** A page whose text all runs sideways is read in its own direction. */
function mainFrame(upright: readonly GlyphFrame[], others: readonly GlyphFrame[]): GlyphFrame | undefined {
	const all = [...upright, ...others].sort((a, b) => b.glyphs.length - a.glyphs.length);
	const first = upright[0];
	return first !== undefined && first.glyphs.length * 2 >= (all[0]?.glyphs.length ?? 0) ? first : all[0];
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
