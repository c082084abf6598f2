import { type Borders, type Edge, overBorders } from './borders.js';
import type { GridCell, GridRow } from './build-table.js';

const MOST_LAYOUT_COLUMNS = 3;
const MOST_LAYOUT_ROWS = 3;
/** A letterhead or signature block may give each line its own row. */
const MOST_FORM_ROWS = 15;
// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" heads the right column of a letterhead; both tone placements occur
const NATIONAL_TITLE = /C[ỘO]NG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA/iu;
// "Nơi nhận:" opens the left column of a signature block
const RECIPIENTS = /^[ \t]{0,20}Nơi\s+nhận/imu;
// "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "TL. CHỦ TỊCH" open its right column
const SIGNING_FORM = /^[ \t]{0,20}(?:TM|KT|TL|TUQ|Q)\.[ \t]{0,3}\p{Lu}/mu;
// "04", "35", "100%", "1.234,5", "-"
const NUMBER_CELL = /^[\s\d.,%/()+-]{1,20}$/u;

/**
 * Whether the table only lays text out: a letterhead or signature block by its words, a frame of one cell, or a small table without any
 * seen border. Misses a layout of many rows without such words; errs to a table.
 */
export function isLayout(rows: readonly GridRow[], borders: Borders): boolean {
	const columns = Math.max(...rows.map(({ cells }) => cells.length));
	if (columns <= 1 && rows.length === 1) return true;
	if (columns > MOST_LAYOUT_COLUMNS) return false;
	const isForm = rows.length <= MOST_FORM_ROWS;
	if (isForm && someCell(rows, (text) => NATIONAL_TITLE.test(text) || RECIPIENTS.test(text))) return true;
	if (hasSeenBorder(rows, borders)) return false;
	if (columns <= 1 || (isForm && someCell(rows, (text) => SIGNING_FORM.test(text)))) return true;
	return rows.length <= MOST_LAYOUT_ROWS && !isMostlyNumbers(rows);
}

function someCell(rows: readonly GridRow[], test: (text: string) => boolean): boolean {
	return rows.some(({ cells }) => cells.some((cell) => test(textOf(cell))));
}

function textOf({ blocks }: GridCell): string {
	const texts = blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
	return texts.join('\n').normalize('NFC');
}

/** Figures beside each other are data, lines or no lines. */
function isMostlyNumbers(rows: readonly GridRow[]): boolean {
	const texts = rows.flatMap(({ cells }) => cells.map(textOf)).filter((text) => text.trim() !== '');
	const numbers = texts.filter((text) => NUMBER_CELL.test(text));
	return rows.length > 1 && numbers.length * 3 >= texts.length;
}

/** Source: ECMA-376-1, 17.4.66: a cell's own edge goes before the row's, the table's and the style's. */
function hasSeenBorder(rows: readonly GridRow[], borders: Borders): boolean {
	return rows.some((row, rowIndex) => {
		const around = overBorders(row.borders, borders);
		return row.cells.some((cell, cellIndex) => {
			const seen = (own: Edge, outside: boolean, inside: Edge) => cell.borders[own] ?? around[outside ? own : inside] ?? false;
			return (
				seen('top', rowIndex === 0, 'insideH') ||
				seen('bottom', rowIndex === rows.length - 1, 'insideH') ||
				seen('left', cellIndex === 0, 'insideV') ||
				seen('right', cellIndex === row.cells.length - 1, 'insideV')
			);
		});
	});
}
