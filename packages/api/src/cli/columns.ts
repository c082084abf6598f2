import { cleanLine } from '../render/clean-text.js';
import { displayWidth, padToWidth } from '../render/display-width.js';

/** Rows of words in columns for a terminal, none of them able to write anywhere else on it. */
export function columns(rows: readonly (readonly string[])[]): string {
	const cells = rows.map((row) => row.map((cell) => cleanLine(cell)));
	const widths = (cells[0] ?? []).map((_, index) => Math.max(...cells.map((row) => displayWidth(row[index] ?? ''))));
	const lines = cells.map((row) =>
		row
			.map((cell, index) => padToWidth(cell, widths[index] ?? 0))
			.join('  ')
			.trimEnd(),
	);
	return lines.map((line) => `${line}\n`).join('');
}
