import type { TableBlock } from '@rasoat/parser';
import type { Mention } from '../../facts.js';
import type { Reading } from '../reading.js';
import { entitlementColumns } from './entitlement-columns.js';
import { entitlementRows } from './entitlement-rows.js';
import { type Grid, readGrid } from './grid.js';
import { labelRows } from './label-rows.js';
import { secondeeTable } from './secondee-table.js';
import { staffKinds } from './staff-kinds.js';

/** The ways a table other than the break-down states figures; the first that fits is taken. */
const READERS: readonly ((reading: Reading, grid: Grid) => Mention[])[] = [
	entitlementRows,
	entitlementColumns,
	staffKinds,
	secondeeTable,
	labelRows,
];

/** Figures stated by a table other than the break-down. */
export function tableFigureMentions(reading: Reading, table: TableBlock): Mention[] {
	const grid = readGrid(table, reading.folded);
	for (const read of READERS) {
		const found = read(reading, grid);
		if (found.length > 0) return found;
	}
	return [];
}
