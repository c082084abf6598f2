import type { RawBlock, RawCell, RawParagraph, RawTable } from '../../raw.js';
import { partOf } from './column-lines.js';

const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;
const LONGEST_CELL = 80;
// "12", "8.250", "06", "100%", "-", "Không"
const VALUE = /^(?:[\d.,%()/ -]{1,20}|không)$/iu;

/**
 * Tables typed with tabs: at least three paragraphs below each other, cut by their tabs into as many pieces each, with numbers behind the first
 * piece of every row but the head. Misses rows that leave a column empty; errs to text.
 */
export function typedTables(blocks: readonly RawBlock[]): readonly RawBlock[] {
	const out: RawBlock[] = [];
	for (let at = 0; at < blocks.length; ) {
		const rows = rowsAt(blocks, at);
		const block = blocks[at];
		if (rows.length === 0 && block !== undefined) out.push(block);
		else out.push(tableOf(rows));
		at += Math.max(1, rows.length);
	}
	return out;
}

interface Piece {
	readonly start: number;
	readonly end: number;
}

interface TypedRow {
	readonly paragraph: RawParagraph;
	readonly pieces: readonly Piece[];
}

/** The rows of the table that begins here; empty where none does. */
function rowsAt(blocks: readonly RawBlock[], start: number): readonly TypedRow[] {
	const head = rowOf(blocks[start]);
	const rows: TypedRow[] = head === null ? [] : [head];
	for (let at = start + 1; head !== null && at < blocks.length; at++) {
		const row = rowOf(blocks[at]);
		if (row === null || row.pieces.length !== head.pieces.length || !hasValues(row)) break;
		rows.push(row);
	}
	return rows.length >= FEWEST_ROWS ? rows : [];
}

function rowOf(block: RawBlock | undefined): TypedRow | null {
	if (block?.kind !== 'paragraph' || !block.text.includes('\t') || block.text.includes('\n')) return null;
	const pieces = [...block.text.matchAll(/[^\t]+/g)]
		.filter(([text]) => text.trim() !== '')
		.map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
	const isTable = pieces.length >= FEWEST_COLUMNS && pieces.every(({ start, end }) => end - start <= LONGEST_CELL);
	return isTable ? { paragraph: block, pieces } : null;
}

function hasValues({ paragraph, pieces }: TypedRow): boolean {
	const values = pieces.slice(1).map(({ start, end }) => paragraph.text.slice(start, end).normalize('NFC').trim());
	const numbers = values.filter((value) => VALUE.test(value));
	return numbers.length >= 2 && numbers.length * 2 >= values.length;
}

function tableOf(rows: readonly TypedRow[]): RawTable {
	const cellOf = (paragraph: RawParagraph, { start, end }: Piece, column: number): RawCell => {
		const { text, bold } = partOf(paragraph, start, end) ?? { text: '', bold: [] };
		return { text, bold, words: [], column, columnSpan: 1, rowSpan: 1 };
	};
	return {
		kind: 'table',
		layer: rows[0]?.paragraph.layer ?? 'body',
		page: null,
		rows: rows.map(({ paragraph, pieces }) => ({
			head: false,
			cells: pieces.map((piece, column) => cellOf(paragraph, piece, column)),
		})),
	};
}
