import type { Cell, TableBlock } from '@rasoat/parser';
import { findPhrase, hasPhrase } from '../../profile/phrase.js';
import type { Profile } from '../../profile/profile.js';
import { readCell } from './cell-value.js';
import { readGrid } from './grid.js';
import { isUnitName, STAFF_COLUMNS, type StaffColumn, type UnitRow, type UnitTable } from './unit-table.js';

const LEAST_UNITS = 3;

/** A break-down laid on its side: units as column heads, "giao" and "có mặt" as row labels. Null where it is none. */
export function readTransposedUnits(table: TableBlock, folded: string, profile: Profile): UnitTable | null {
	const heads = table.rows[0]?.cells.filter((cell) => cell.columnSpan === 1) ?? [];
	const textOf = (cell: Cell) => folded.slice(cell.span.start, cell.span.end).trim();
	if (heads.filter((cell) => isUnitName(textOf(cell), profile)).length < LEAST_UNITS) return null;
	const grid = readGrid(table, folded);
	const lines = grid.rows.flatMap((row) => {
		const label = row.cells[0];
		const figure = label ? figureOf(profile, textOf(label)) : undefined;
		return figure ? [{ figure, row }] : [];
	});
	if (lines.length === 0) return null;
	const rows = heads.flatMap((name): UnitRow[] => {
		const cells = lines.flatMap(({ figure, row }) => {
			const cell = row.cells[name.column];
			return cell && cell !== row.cells[0] ? [[figure, readCell(cell, folded)] as const] : [];
		});
		return cells.length > 0 && name.column > 0 ? [{ name, row: { cells: [name] }, values: Object.fromEntries(cells) }] : [];
	});
	const isTotal = (row: UnitRow) => findPhrase(profile.vocabulary.totals, textOf(row.name))?.index === 0;
	const columns = Object.fromEntries(lines.map(({ figure }) => [figure, 0])) as UnitTable['columns'];
	return { grid, columns, rows: rows.filter((row) => isUnitName(textOf(row.name), profile)), total: rows.find(isTotal) ?? null };
}

function figureOf(profile: Profile, label: string): StaffColumn | undefined {
	return STAFF_COLUMNS.find((id) => hasPhrase(profile.figures.find((figure) => figure.id === id)?.columns ?? [], label));
}
