import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Cell as SheetCell, Workbook } from 'exceljs';
import { CITY_AHEAD_MS } from '../city-time.js';
import { EXPORT_LIMITS } from '../limits/export-limits.js';
import { lineOf } from './line-of.js';

/** A cell's value by its type: text is never taken for a formula, whatever it begins with. */
export type Cell = Plain | MarkedCell;
type Plain = string | number | boolean | MomentCell | DayCell | null;
interface MomentCell {
	/** ISO instant. */
	readonly moment: string;
}
interface DayCell {
	/** ISO date. */
	readonly day: string;
}
/** One that people should look at twice: in a colour, with a word that says why. */
interface MarkedCell {
	readonly marked: Plain;
	readonly mark: Mark;
}

export const MARKS = {
	doubtful: { colour: 'FFFFF2CC', told: 'Đọc ở chỗ khó đọc, cần xem lại' },
	corrected: { colour: 'FFDDEBF7', told: 'Cán bộ đã sửa' },
} as const;
export type Mark = keyof typeof MARKS;

export interface Column {
	readonly head: string;
	/** In characters. */
	readonly width: number;
}

/**
 * Rows under heads; the last line says how many more there are than these, where `left` does. A row is given away as soon as it is written, and
 * whatever else the thread has to do gets its turn between rows.
 */
export async function addSheet(
	book: Workbook,
	name: string,
	columns: readonly Column[],
	rows: Iterable<readonly Cell[]>,
	left = 0,
): Promise<void> {
	const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
	sheet.columns = columns.map(({ width }) => ({ width }));
	sheet.getRow(1).font = { bold: true };
	let number = 0;
	const write = (cells: readonly Cell[]) => {
		const row = sheet.getRow(++number);
		for (const [column, cell] of cells.entries()) put(row.getCell(column + 1), cell);
		row.commit();
	};
	write(columns.map(({ head }) => head));
	let since = performance.now();
	for (const cells of rows) {
		write(cells);
		if (performance.now() - since < EXPORT_LIMITS.turnMs) continue;
		await nextTurn();
		since = performance.now();
	}
	if (left > 0) write([`Còn ${left} dòng không liệt kê ở đây`]);
	sheet.commit();
}

const TEXT_FORMAT = '@';
/** "1.234": the reader's own spreadsheet says with which sign. */
const NUMBER_FORMAT = '#,##0';

function put(cell: SheetCell, value: Cell): void {
	if (value === null) return;
	if (typeof value === 'number') {
		cell.numFmt = NUMBER_FORMAT;
		cell.value = value;
	} else if (typeof value === 'boolean') cell.value = value;
	else if (typeof value === 'string') {
		// Excel keeps what stands in a cell of this format as text, also when somebody edits it.
		cell.numFmt = TEXT_FORMAT;
		cell.value = lineOf(value);
	} else if ('marked' in value) {
		put(cell, value.marked);
		const { colour, told } = MARKS[value.mark];
		cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: colour } };
		cell.note = told;
	} else if ('moment' in value) {
		cell.numFmt = 'dd/mm/yyyy hh:mm';
		// A workbook knows no zones: its dates are the clock's on the wall.
		cell.value = new Date(Date.parse(value.moment) + CITY_AHEAD_MS);
	} else {
		cell.numFmt = 'dd/mm/yyyy';
		cell.value = new Date(`${value.day}T00:00:00Z`);
	}
}
