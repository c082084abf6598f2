import type { Grid } from './grid.js';
import { type Line, makeLine, type PrintedWord } from './line.js';

/** A table as printed on one page or, once joined, on several. */
export interface TableDraft {
	readonly page: number;
	readonly top: number;
	readonly bottom: number;
	/** Column edges. */
	readonly xs: readonly number[];
	readonly rows: readonly RowDraft[];
	/** Rows at the start that were printed again on a later page. */
	readonly headRows: number;
}

export interface RowDraft {
	readonly cells: readonly CellDraft[];
}

export interface CellDraft {
	readonly column: number;
	readonly columnSpan: number;
	readonly rowSpan: number;
	readonly lines: readonly Line[];
}

export interface Filled {
	readonly tables: TableDraft[];
	/** The rows of words with those inside tables taken out. */
	readonly rest: PrintedWord[][];
}

/** Puts the words of a page into the cells of its grids. A grid with text in fewer than two cells is no table. */
export function fillTables(page: number, rows: readonly PrintedWord[][], grids: readonly Grid[], place: Place = centreOf): Filled {
	let rest = rows.filter((row) => row.length > 0);
	const tables: TableDraft[] = [];
	for (const grid of grids) {
		const filled = fill(page, rest, grid, place);
		if (filled === null) continue;
		tables.push(filled.table);
		rest = filled.rest;
	}
	return { tables, rest };
}

function fill(page: number, rows: readonly PrintedWord[][], grid: Grid, place: Place): { table: TableDraft; rest: PrintedWord[][] } | null {
	const owner = ownerOf(grid);
	const lines = new Map<number, Line[]>();
	const rest: PrintedWord[][] = [];
	for (const row of rows) {
		const outside: PrintedWord[] = [];
		const inside = new Map<number, PrintedWord[]>();
		for (const word of row) {
			const cell = owner(place(word));
			if (cell === null) outside.push(word);
			else inside.set(cell, [...(inside.get(cell) ?? []), word]);
		}
		for (const [cell, words] of inside) lines.set(cell, [...(lines.get(cell) ?? []), makeLine(page, words)]);
		if (outside.length > 0) rest.push(outside);
	}
	if (lines.size < 2) return null;
	return { table: draft(page, grid, lines), rest };
}

/** The centre of a word, in the coordinates of the grids. */
export type Place = (word: PrintedWord) => readonly [x: number, y: number];

export function centreOf({ box }: PrintedWord): [number, number] {
	return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

function ownerOf(grid: Grid): (at: readonly [number, number]) => number | null {
	const { xs, ys } = grid;
	const columns = xs.length - 1;
	const owner = new Int32Array(columns * (ys.length - 1)).fill(-1);
	for (const [i, cell] of grid.cells.entries()) {
		for (let r = cell.row; r < cell.row + cell.rowSpan; r++)
			owner.fill(i, r * columns + cell.column, r * columns + cell.column + cell.columnSpan);
	}
	return ([x, y]) => {
		const column = intervalOf(xs, x);
		const row = intervalOf(ys, y);
		return column === null || row === null ? null : (owner[row * columns + column] ?? null);
	};
}

function intervalOf(edges: readonly number[], at: number): number | null {
	if (at < (edges[0] ?? 0) || at > (edges.at(-1) ?? 0)) return null;
	let i = 0;
	while (i < edges.length - 2 && at > (edges[i + 1] ?? 0)) i++;
	return i;
}

function draft(page: number, grid: Grid, lines: ReadonlyMap<number, readonly Line[]>): TableDraft {
	const rows: CellDraft[][] = Array.from({ length: grid.ys.length - 1 }, () => []);
	for (const [i, { row, column, columnSpan, rowSpan }] of grid.cells.entries()) {
		rows[row]?.push({ column, columnSpan, rowSpan, lines: lines.get(i) ?? [] });
	}
	return {
		page,
		top: grid.ys[0] ?? 0,
		bottom: grid.ys.at(-1) ?? 0,
		xs: grid.xs,
		rows: rows.map((cells) => ({ cells: cells.sort((a, b) => a.column - b.column) })),
		headRows: 0,
	};
}
