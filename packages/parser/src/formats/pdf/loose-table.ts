import type { Line } from './line.js';
import type { TableDraft } from './table.js';

export type Part = { readonly kind: 'text'; readonly pieces: readonly Line[] } | { readonly kind: 'table'; readonly table: TableDraft };

/**
 * Tables without rulings: at least three rows one below the other, each of at least three short pieces, standing in the same columns.
 * Anything less clear stays text.
 */
export function looseTables(page: number, pieces: readonly Line[]): Part[] {
	const rows = rowsOf(pieces);
	const parts: Part[] = [];
	let text: Line[] = [];
	for (let i = 0; i < rows.length; ) {
		const block = blockAt(rows, i);
		if (block === null) {
			text.push(...(rows[i] ?? []));
			i++;
			continue;
		}
		if (text.length > 0) parts.push({ kind: 'text', pieces: text });
		text = [];
		parts.push({ kind: 'table', table: draft(page, block.columns, rows.slice(i, block.end)) });
		i = block.end;
	}
	if (text.length > 0) parts.push({ kind: 'text', pieces: text });
	return parts;
}

const FEWEST = 3;
/** Points between columns. */
const GUTTER = 10;

interface Column {
	readonly from: number;
	readonly to: number;
}

function rowsOf(pieces: readonly Line[]): Line[][] {
	const rows: Line[][] = [];
	for (const piece of [...pieces].sort((a, b) => a.base - b.base || a.x0 - b.x0)) {
		const row = rows.at(-1);
		const first = row?.[0];
		if (row !== undefined && first !== undefined && piece.base - first.base <= 0.22 * piece.size) row.push(piece);
		else rows.push([piece]);
	}
	for (const row of rows) row.sort((a, b) => a.x0 - b.x0);
	return rows;
}

function blockAt(rows: readonly (readonly Line[])[], start: number): { columns: Column[]; end: number } | null {
	const first = rows[start];
	if (first === undefined || first.length < FEWEST) return null;
	let columns: Column[] = first.map((piece) => ({ from: piece.x0, to: piece.x1 }));
	let [end, full] = [start + 1, 1];
	for (; end < rows.length; end++) {
		const row = rows[end] ?? [];
		const before = rows[end - 1]?.[0];
		const here = row[0];
		if (row.length < 2 || before === undefined || here === undefined || here.base - before.base > 3 * here.size) break;
		const wider = widen(columns, row);
		if (wider === null) break;
		columns = wider;
		if (row.length >= FEWEST) full++;
	}
	return full >= FEWEST && end - start >= FEWEST && columns.length >= FEWEST ? { columns, end } : null;
}

/** The columns with the pieces of one more row in them; null where a piece stands across two columns or in none. */
function widen(columns: readonly Column[], row: readonly Line[]): Column[] | null {
	const next = [...columns];
	const used = new Set<number>();
	for (const piece of row) {
		const touching = columns.flatMap((column, i) => (piece.x0 < column.to && piece.x1 > column.from ? [i] : []));
		const at = touching[0];
		const column = at === undefined ? undefined : next[at];
		if (at === undefined || column === undefined || touching.length > 1 || used.has(at)) return null;
		used.add(at);
		next[at] = { from: Math.min(column.from, piece.x0), to: Math.max(column.to, piece.x1) };
	}
	const parted = next.every((column, i) => i === 0 || column.from - (next[i - 1]?.to ?? 0) >= GUTTER);
	return parted ? next : null;
}

function draft(page: number, columns: readonly Column[], rows: readonly (readonly Line[])[]): TableDraft {
	const lines = rows.flat();
	return {
		page,
		top: Math.min(...lines.map((line) => line.top)),
		bottom: Math.max(...lines.map((line) => line.bottom)),
		xs: [...columns.map((column) => column.from), columns.at(-1)?.to ?? 0],
		rows: rows.map((row) => ({
			cells: columns.map((column, i) => ({
				column: i,
				columnSpan: 1,
				rowSpan: 1,
				lines: row.filter((piece) => piece.x0 < column.to && piece.x1 > column.from),
			})),
		})),
		headRows: 0,
	};
}
