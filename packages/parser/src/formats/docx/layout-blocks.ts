import type { RawBlock } from '../../raw.js';
import type { GridRow } from './build-table.js';

/** The blocks of a layout table's cells, column by column; a row of a single cell ends the columns above it. */
export function layoutBlocks(rows: readonly GridRow[]): readonly RawBlock[] {
	const blocks: RawBlock[] = [];
	let columns = new Map<number, RawBlock[]>();
	const flush = () => {
		const inOrder = [...columns].sort(([left], [right]) => left - right);
		for (const [, column] of inOrder) for (const block of column) blocks.push(block);
		columns = new Map();
	};
	for (const { cells } of rows) {
		const alone = cells.length === 1;
		if (alone) flush();
		for (const cell of cells) {
			const column = columns.get(cell.column) ?? [];
			columns.set(cell.column, column);
			for (const block of cell.blocks) column.push(block);
		}
		if (alone) flush();
	}
	flush();
	return blocks;
}
