import { type Line, lineText } from './line.js';
import type { CellDraft, RowDraft, TableDraft } from './table.js';

/** The two as one table if the second carries the first on over a page break (same outer edges, matching columns); else null. */
export function joinTables(first: TableDraft, second: TableDraft): TableDraft | null {
	const xs = commonEdges(first.xs, second.xs);
	if (xs === null) return null;
	const above = first.rows.map((row) => onEdges(row, first.xs, xs));
	const below = second.rows.map((row) => onEdges(row, second.xs, xs));
	const headRows = repeatedRows(above, below);
	const fresh = below.slice(headRows);
	const last = above.at(-1);
	const next = fresh[0];
	if (last !== undefined && next !== undefined && carriesOn(last, next)) {
		above[above.length - 1] = mergeRows(last, next);
		fresh.shift();
	}
	return { ...first, xs, rows: [...above, ...fresh], headRows: Math.max(first.headRows, headRows) };
}

const SAME_EDGE = 3.5;
const MOST_HEAD_ROWS = 4;

function commonEdges(a: readonly number[], b: readonly number[]): readonly number[] | null {
	const near = (x: number, y: number | undefined) => y !== undefined && Math.abs(x - y) <= SAME_EDGE;
	if (!near(a[0] ?? 0, b[0]) || !near(a.at(-1) ?? 0, b.at(-1))) return null;
	const [many, few] = a.length >= b.length ? [a, b] : [b, a];
	return few.every((x) => many.some((y) => near(x, y))) ? many : null;
}

function onEdges(row: RowDraft, own: readonly number[], xs: readonly number[]): RowDraft {
	if (own === xs) return row;
	const place = (edge: number) => {
		const x = own[edge] ?? 0;
		let best = 0;
		for (const [i, y] of xs.entries()) if (Math.abs(y - x) < Math.abs((xs[best] ?? 0) - x)) best = i;
		return best;
	};
	return {
		cells: row.cells.map((cell) => {
			const column = place(cell.column);
			return { ...cell, column, columnSpan: Math.max(1, place(cell.column + cell.columnSpan) - column) };
		}),
	};
}

function cellText(cell: CellDraft): string {
	return cell.lines.map(lineText).join(' ');
}

function rowText(row: RowDraft): string {
	return row.cells.map((cell) => `${cell.column}:${cellText(cell)}`).join('\t');
}

function repeatedRows(above: readonly RowDraft[], below: readonly RowDraft[]): number {
	let count = 0;
	while (count < Math.min(MOST_HEAD_ROWS, above.length - 1, below.length)) {
		const [a, b] = [above[count], below[count]];
		if (a === undefined || b === undefined || rowText(a) !== rowText(b) || a.cells.every((cell) => cell.lines.length === 0)) break;
		count++;
	}
	return count;
}

/**
 * A row cut by the page break: its first cell (the running number) is empty below, and some cell goes on in the middle of a sentence.
 * A row of another shape (merged cells) is a row of its own, and so is one with a number under a number: the break cuts no number in two.
 */
function carriesOn(last: RowDraft, next: RowDraft): boolean {
	if (last.cells.length !== next.cells.length || next.cells[0]?.lines.length !== 0 || last.cells[0]?.lines.length === 0) return false;
	const isCount = (cell: CellDraft | undefined) => cell !== undefined && /^[\d.,/%]+$/u.test(cellText(cell).trim());
	if (next.cells.some((cell, i) => isCount(cell) && isCount(last.cells[i]))) return false;
	return next.cells.some((cell, i) => {
		const before = last.cells[i];
		if (before === undefined || before.column !== cell.column || cell.lines.length === 0 || before.lines.length === 0) return false;
		return /^[\p{Ll},;)]/u.test(cellText(cell)) || !/[.;:!?]$/u.test(cellText(before));
	});
}

function mergeRows(last: RowDraft, next: RowDraft): RowDraft {
	return {
		cells: last.cells.map((cell, i): CellDraft => {
			const more: readonly Line[] = next.cells[i]?.lines ?? [];
			return { ...cell, lines: [...cell.lines, ...more], rowSpan: cell.rowSpan + (next.cells[i]?.rowSpan ?? 1) - 1 };
		}),
	};
}
