import { overLimit } from '../../limits.js';
import type { Borders } from './borders.js';
import { buildTable } from './build-table.js';
import { endParagraphs } from './paragraph.js';
import { createFlow, type Flow, type Story } from './story.js';

/** A table being read. */
export interface OpenTable {
	readonly outer: OpenTable | null;
	/** The flow the table stands in. */
	readonly flow: Flow;
	style: string | null;
	borders: Borders;
	readonly rows: OpenRow[];
	row: OpenRow | null;
}

export interface OpenRow {
	/** Grid columns left free before the first cell. */
	before: number;
	head: boolean;
	/** Deleted by a tracked change, or hidden. */
	dropped: boolean;
	/** The row's exceptions from the table's borders. */
	borders: Borders;
	readonly cells: OpenCell[];
	cell: OpenCell | null;
}

export interface OpenCell {
	readonly flow: Flow;
	span: number;
	/** Goes on with the cell above (17.4.84), or with the cell to the left (17.4.22). */
	continuesAbove: boolean;
	continuesLeft: boolean;
	dropped: boolean;
	borders: Borders;
}

export function openTable(story: Story): void {
	endParagraphs(story);
	story.table = { outer: story.table, flow: story.flow, style: null, borders: {}, rows: [], row: null };
}

export function closeTable(story: Story): void {
	const table = story.table;
	if (table === null) return;
	story.table = table.outer;
	story.flow = table.flow;
	const style = story.context.styles.other(table.style);
	for (const block of buildTable(table, style?.borders ?? {}, story.layer)) table.flow.blocks.push(block);
}

export function openRow(story: Story): void {
	spendCell(story);
	if (story.table !== null) story.table.row = { before: 0, head: false, dropped: false, borders: {}, cells: [], cell: null };
}

export function closeRow(story: Story): void {
	const table = story.table;
	if (table?.row == null) return;
	if (!table.row.dropped) table.rows.push(table.row);
	table.row = null;
}

export function openCell(story: Story): void {
	const row = story.table?.row;
	if (row == null) return;
	if (row.cells.length > 0) spendCell(story);
	const flow = createFlow();
	row.cell = { flow, span: 1, continuesAbove: false, continuesLeft: false, dropped: false, borders: {} };
	story.flow = flow;
}

export function closeCell(story: Story): void {
	const table = story.table;
	const row = table?.row;
	if (table === null || row == null || row.cell === null) return;
	endParagraphs(story);
	if (!row.cell.dropped) row.cells.push(row.cell);
	row.cell = null;
	story.flow = table.flow;
}

/** A row without cells costs as much as one cell. */
function spendCell({ context }: Story): void {
	if (++context.spent.tableCells > context.limits.tableCells) throw overLimit('tableCells', context.limits);
}
