import type { Layer, Span } from '../../model.js';
import type { RawBlock, RawCell, RawRow, RawTable, RawText } from '../../raw.js';
import type { Borders } from './borders.js';
import { layoutBlocks } from './layout-blocks.js';
import { isLayout } from './layout-table.js';
import type { OpenCell, OpenRow, OpenTable } from './table.js';

/** A cell on the table's grid. */
export interface GridCell {
	readonly column: number;
	span: number;
	rowSpan: number;
	readonly borders: Borders;
	readonly blocks: readonly RawBlock[];
}

export interface GridRow {
	readonly cells: readonly GridCell[];
	readonly head: boolean;
	readonly borders: Borders;
}

/** Word's tables have at most 63 columns; other writers a few more. */
const MOST_COLUMNS = 255;

/** What a table reads as: itself, or the blocks of its cells when it only lays text out side by side. */
export function buildTable(table: OpenTable, styleBorders: Borders, layer: Layer): readonly RawBlock[] {
	const rows = placeOnGrid(table.rows);
	if (rows.length === 0) return [];
	if (isLayout(rows, { ...styleBorders, ...table.borders })) return layoutBlocks(rows);
	return [dataTable(rows, layer), ...rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.filter(isOwnTable)))];
}

// "Được giao | Có mặt" over "40 | 34"
const NUMBERS = /^[\s\d.,%/()-]{0,20}\d[\s\d.,%/()-]{0,20}$/u;

/** A table in a cell that has a head of its own over numbers is read by itself; without one it is a list of the cell's. */
function isOwnTable(block: RawBlock): boolean {
	if (block.kind !== 'table' || block.rows.length < 2) return false;
	const [head, ...rows] = block.rows.map(({ cells }) => cells.map(({ text }) => text));
	const named = head?.filter((text) => /\p{L}{2}/u.test(text)) ?? [];
	return named.length >= 2 && named.length === head?.length && rows.some((row) => row.some((text) => NUMBERS.test(text)));
}

/** Gives each cell its grid column and joins the cells that are merged down or to the side. */
function placeOnGrid(rows: readonly OpenRow[]): readonly GridRow[] {
	let above = new Map<number, GridCell>();
	return rows.map((row) => {
		const reached = new Map<number, GridCell>();
		const cells: GridCell[] = [];
		let column = Math.min(MOST_COLUMNS, row.before);
		for (const cell of row.cells) {
			const span = Math.min(MOST_COLUMNS, Math.max(1, cell.span));
			const owner = cell.continuesAbove ? above.get(column) : undefined;
			const left = cells.at(-1);
			if (owner !== undefined) owner.rowSpan++;
			else if (cell.continuesLeft && left !== undefined) left.span += span;
			else cells.push(gridCell(cell, column, span));
			const placed = owner ?? cells.at(-1);
			if (placed !== undefined) reached.set(column, placed);
			column += span;
		}
		above = reached;
		return { cells, head: row.head, borders: row.borders };
	});
}

function gridCell(cell: OpenCell, column: number, span: number): GridCell {
	return { column, span, rowSpan: 1, borders: cell.borders, blocks: cell.flow.blocks };
}

function dataTable(rows: readonly GridRow[], layer: Layer): RawTable {
	const raw = rows.map((row): RawRow => ({ head: row.head, cells: row.cells.map(rawCell) }));
	return { kind: 'table', layer, page: null, rows: raw };
}

function rawCell({ column, span, rowSpan, blocks }: GridCell): RawCell {
	return { ...joinTexts(blocks.flatMap(linesOf), '\n'), column, columnSpan: span, rowSpan };
}

/** A table inside a cell gives a line for each of its rows, unless it stands for itself. */
function linesOf(block: RawBlock): readonly RawText[] {
	if (isOwnTable(block)) return [];
	return block.kind === 'paragraph' ? [block] : block.rows.map((row) => joinTexts(row.cells, ' '));
}

function joinTexts(texts: readonly RawText[], gap: string): RawText {
	const bold: Span[] = [];
	let length = 0;
	for (const part of texts) {
		for (const { start, end } of part.bold) bold.push({ start: start + length, end: end + length });
		length += part.text.length + gap.length;
	}
	return { text: texts.map(({ text }) => text).join(gap), bold, words: [] };
}
