import type { Story } from './story.js';
import { closeCell, closeRow, closeTable, type OpenCell, type OpenRow, openCell, openRow, openTable } from './table.js';
import { readInteger, readOnOff } from './values.js';
import { type Attributes, type ElementReader, type ElementTable, SKIP } from './xml.js';

function onRow(set: (row: OpenRow, attributes: Attributes) => void): ElementReader<Story> {
	return {
		open({ table }, attributes) {
			if (table?.row != null && table.row.cell === null) set(table.row, attributes);
			return undefined;
		},
	};
}

function onCell(set: (cell: OpenCell, attributes: Attributes) => void): ElementReader<Story> {
	return {
		open({ table }, attributes) {
			if (table?.row?.cell != null) set(table.row.cell, attributes);
			return undefined;
		},
	};
}

function openBorders(story: Story): undefined {
	story.borders = {};
}

function closeBorders(story: Story): void {
	const { table, borders } = story;
	story.borders = null;
	if (table === null || borders === null) return;
	const owner = table.row?.cell ?? table.row ?? table;
	owner.borders = borders;
}

/** Source: ECMA-376-1, 17.4. */
export const TABLE_ELEMENTS: ElementTable<Story> = {
	'w:tbl': { open: (story) => void openTable(story), close: closeTable },
	'w:tr': { open: (story) => void openRow(story), close: closeRow },
	'w:tc': { open: (story) => void openCell(story), close: closeCell },
	'w:tblPr': {},
	'w:tblPrEx': {},
	'w:trPr': {},
	'w:tcPr': {},
	'w:tblBorders': { open: openBorders, close: closeBorders },
	'w:tcBorders': { open: openBorders, close: closeBorders },
	'w:tblStyle': {
		open({ table }, attributes) {
			if (table !== null) table.style = attributes['w:val'] ?? null;
			return undefined;
		},
	},
	'w:gridBefore': onRow((row, attributes) => {
		row.before = Math.max(0, readInteger(attributes['w:val']) ?? 0);
	}),
	'w:tblHeader': onRow((row, attributes) => {
		row.head = readOnOff(attributes);
	}),
	'w:hidden': onRow((row, attributes) => {
		if (readOnOff(attributes)) row.dropped = true;
	}),
	'w:gridSpan': onCell((cell, attributes) => {
		cell.span = readInteger(attributes['w:val']) ?? 1;
	}),
	'w:vMerge': onCell((cell, attributes) => {
		cell.continuesAbove = attributes['w:val'] !== 'restart';
	}),
	'w:hMerge': onCell((cell, attributes) => {
		cell.continuesLeft = attributes['w:val'] !== 'restart';
	}),
	'w:cellDel': onCell((cell) => {
		cell.dropped = true;
	}),
	'w:cellIns': { open: () => SKIP },
	'w:cellMerge': { open: () => SKIP },
};
