import type { Cell, TableBlock } from '@rasoat/parser';

/** A table with its head told apart: what each column is called, and the rows under it. */
export interface Grid {
	readonly table: TableBlock;
	/** Folded text of rows at the top that are one cell over the whole table ("Đơn vị tính: triệu đồng"); empty where there are none. */
	readonly caption: string;
	/** Folded text of all head cells over a column, top to bottom. */
	readonly heads: readonly string[];
	/** The lowest head cell alone: of "Cán bộ, công chức / Có mặt", "có mặt". */
	readonly leaves: readonly string[];
	readonly rows: readonly GridRow[];
}

export interface GridRow {
	/** The cell covering each column; null where none does. A cell over several rows stands in each of them. */
	readonly cells: readonly (Cell | null)[];
}

const NUMERIC = /^[\s\d.,%/()-]+$/u;
/** No number of a report is longer. */
const NUMBER_LENGTH = 60;
/** "(1) (2) (3)", "A B 1 2 3=1-2": a row that only numbers the columns. */
const COLUMN_MARK = /^\(?(?:[a-h]|\d{1,2})\)?(?:\s?=\s?[\d\s()+\-:/x*]+)?$/u;

/** Lays the cells out on their columns; head rows are those the format marks and those above the first row with numbers. */
export function readGrid(table: TableBlock, folded: string): Grid {
	const rows = expand(table);
	const text = (cell: Cell | null) => (cell ? folded.slice(cell.span.start, cell.span.end).trim() : '');
	const first = rows.findIndex(
		(row, index) => !table.rows[index]?.head && !isColumnMarks(row, text) && hasNumbers(row, text) && (index > 0 || !isDayHead(row, text)),
	);
	const above = rows.findIndex((row) => !isOneCell(row));
	const headEnd = first < 0 ? Math.min(Math.max(0, above) + 1, rows.length) : first;
	const headStart = Math.min(Math.max(0, above), headEnd);
	const caption = headOf(rows.slice(0, headStart), 0, text);
	const headRows = rows.slice(headStart, headEnd);
	const heads = Array.from({ length: table.columns }, (_, column) => headOf(headRows, column, text));
	const leaves = heads.map(
		(_, column) =>
			headRows
				.map((row) => text(row.cells[column] ?? null))
				.filter((part) => part !== '' && !COLUMN_MARK.test(part))
				.at(-1) ?? '',
	);
	const body = rows.slice(headEnd).filter((row, index) => !isColumnMarks(row, text) && !table.rows[headEnd + index]?.head);
	return { table, caption, heads, leaves, rows: body };
}

const FEWEST_COLUMNS = 3;

function isOneCell({ cells }: GridRow): boolean {
	return cells.length >= FEWEST_COLUMNS && cells[0] !== null && cells.every((cell) => cell === cells[0]);
}

function expand(table: TableBlock): GridRow[] {
	const grid: (Cell | null)[][] = table.rows.map(() => Array.from({ length: table.columns }, () => null));
	for (const [at, row] of table.rows.entries()) {
		for (const cell of row.cells) {
			for (let down = 0; down < cell.rowSpan; down++)
				for (let right = 0; right < cell.columnSpan; right++) place(grid, at + down, cell.column + right, cell);
		}
	}
	return grid.map((cells) => ({ cells }));
}

function place(grid: (Cell | null)[][], row: number, column: number, cell: Cell): void {
	const cells = grid[row];
	if (cells && column < cells.length) cells[column] = cells[column] ?? cell;
}

function headOf(rows: readonly GridRow[], column: number, text: (cell: Cell | null) => string): string {
	const cells = rows.map((row) => row.cells[column] ?? null);
	return [...new Set(cells)]
		.map(text)
		.filter((part) => part !== '' && !COLUMN_MARK.test(part))
		.join(' ');
}

/** A row that counts something: a number beside its running number. */
function hasNumbers(row: GridRow, text: (cell: Cell | null) => string): boolean {
	const cells = [...new Set(row.cells)];
	const numeric = cells.filter((cell, index) => isNumeric(text(cell)) && (index > 0 || cells.length === 1));
	return numeric.length > 0;
}

function isNumeric(text: string): boolean {
	if (/^(?:không|-|–)$/u.test(text)) return true;
	return text.length <= NUMBER_LENGTH && NUMERIC.test(text) && /\d/u.test(text);
}

// "Nội dung | 01/7/2025 | 10/10/2025"
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u;

/** A first row that names its columns by days. */
function isDayHead(row: GridRow, text: (cell: Cell | null) => string): boolean {
	const numeric = [...new Set(row.cells)].map(text).filter(isNumeric);
	return numeric.length > 1 && numeric.every((part) => DAY.test(part));
}

function isColumnMarks(row: GridRow, text: (cell: Cell | null) => string): boolean {
	const texts = [...new Set(row.cells)].map(text).filter(Boolean);
	const marks = texts.filter((part) => COLUMN_MARK.test(part));
	if (texts.length < 2 || marks.length !== texts.length) return false;
	const numbers = texts.flatMap((part) => (/^\(?\d+/u.test(part) ? [Number.parseInt(part.replace('(', ''), 10)] : []));
	return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}
