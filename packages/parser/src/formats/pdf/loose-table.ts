import { type Line, makeLine } from './line.js';
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
		parts.push({ kind: 'table', table: draft(page, block.columns, block.rows) });
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

interface Block {
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly Line[])[];
	readonly end: number;
}

function blockAt(rows: readonly (readonly Line[])[], start: number): Block | null {
	const first = rows[start];
	if (first === undefined || first.length < FEWEST) return null;
	let columns: Column[] = first.map((piece) => ({ from: piece.x0, to: piece.x1 }));
	const taken: Line[][] = [[...first]];
	let wrapped: Line[] = [];
	let [end, full] = [start + 1, 1];
	for (let at = start + 1; at < rows.length; at++) {
		const row = alongColumns(columns, rows[at] ?? []);
		const before = rows[at - 1]?.[0];
		const here = row[0];
		if (before === undefined || here === undefined || here.base - before.base > 3 * here.size) break;
		if (isWrapped(columns, row, before)) {
			wrapped.push(here);
			continue;
		}
		const wider = row.length < 2 ? null : widen(columns, row);
		if (wider === null) break;
		columns = wider;
		shareOut(wrapped, taken.at(-1) ?? [], row);
		wrapped = [];
		taken.push(row);
		end = at + 1;
		if (row.length >= FEWEST) full++;
	}
	return full >= FEWEST && taken.length >= FEWEST && columns.length >= FEWEST ? { columns, rows: taken, end } : null;
}

/** A lone piece right below, within the first column: a name that goes on, or begins, above or below its numbers. */
function isWrapped(columns: readonly Column[], row: readonly Line[], before: Line): boolean {
	const [piece] = row;
	const [label, next] = columns;
	if (piece === undefined || row.length > 1 || label === undefined || next === undefined) return false;
	return piece.x0 < label.to && piece.x1 <= next.from - GUTTER && piece.base - before.base <= CLOSE * piece.size;
}

/** In em: further lines of a cell stand closer than rows may. */
const CLOSE = 1.5;

/** Lines between two rows: the lower one's where its own name goes on in small letters, the upper one's where it begins, else that of the nearer. */
function shareOut(lines: readonly Line[], above: Line[], below: Line[]): void {
	const baseOf = (row: readonly Line[]) => row.reduce((sum, { base }) => sum + base, 0) / Math.max(1, row.length);
	const [upper, lower] = [baseOf(above), baseOf(below)];
	const name = below.find((piece) => /\p{L}/u.test(piece.words[0]?.text ?? ''))?.words[0]?.text ?? '';
	for (const line of lines) {
		const isUpper = name === '' ? line.base - upper < lower - line.base : !/^\p{Ll}/u.test(name);
		(isUpper ? above : below).push(line);
	}
}

/** A row with the pieces that run from one column into the next cut between them: a long name leaves little space before the first number. */
function alongColumns(columns: readonly Column[], row: readonly Line[]): Line[] {
	return row.flatMap((piece) => {
		const cuts = columns.slice(1).flatMap(({ from, to }) => {
			const at = piece.words.findIndex((word, i) => i > 0 && word.x0 < to && word.x1 > from);
			const gap = (piece.words[at]?.x0 ?? 0) - (piece.words[at - 1]?.x1 ?? 0);
			return at > 0 && gap > LEAST_CUT * piece.size && NUMBER.test(piece.words[at]?.text ?? '') ? [at] : [];
		});
		const ends = [...cuts.slice(1), piece.words.length];
		const first = piece.words.slice(0, cuts[0]);
		return cuts.length === 0
			? [piece]
			: [first, ...cuts.map((cut, i) => piece.words.slice(cut, ends[i]))].map((words) => makeLine(piece.page, words));
	});
}

/** In em; wider than a space. */
const LEAST_CUT = 0.45;
const NUMBER = /^[\d.,%-]+$/u;

/** The columns with the pieces of one more row in them; null where a piece stands across two columns or in none. */
function widen(columns: readonly Column[], row: readonly Line[]): Column[] | null {
	const next = [...columns];
	const used = new Set<number>();
	for (const piece of row) {
		const touching = columns.flatMap((column, i) => (piece.x0 < column.to && piece.x1 > column.from ? [i] : []));
		const at = touching[0] ?? freeColumn(columns, piece, row);
		const column = at === undefined ? undefined : next[at];
		if (at === undefined || column === undefined || touching.length > 1 || used.has(at)) return null;
		used.add(at);
		next[at] = { from: Math.min(column.from, piece.x0), to: Math.max(column.to, piece.x1) };
	}
	const parted = next.every((column, i) => i === 0 || column.from - (next[i - 1]?.to ?? 0) >= GUTTER);
	return parted ? next : null;
}

/** The column between whose neighbours a piece stands, where nothing else of its row does: a short head over words at the left edge. */
function freeColumn(columns: readonly Column[], piece: Line, row: readonly Line[]): number | undefined {
	const free = columns.flatMap((own, i) => {
		const isBetween = (columns[i - 1]?.to ?? -Infinity) < piece.x0 && (columns[i + 1]?.from ?? Infinity) > piece.x1;
		const isTaken = row.some((other) => other !== piece && other.x0 < own.to && other.x1 > own.from);
		return isBetween && !isTaken ? [i] : [];
	});
	return free.length === 1 ? free[0] : undefined;
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
				lines: row.filter((piece) => piece.x0 < column.to && piece.x1 > column.from).sort((a, b) => a.base - b.base),
			})),
		})),
		headRows: 0,
	};
}
