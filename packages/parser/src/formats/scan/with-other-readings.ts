import { type Line, makeLine, type PrintedWord } from '../pdf/line.js';
import type { PageContent } from '../pdf/page-content.js';

/** All words of a page that stand upright or in tables, line by line. */
export function linesOfWords({ rows, tables }: PageContent): (readonly PrintedWord[])[] {
	const inCells = tables.flatMap((table) =>
		table.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(({ words }) => words))),
	);
	return [...rows, ...inCells];
}

/** Below what is taken for sure of any word. */
const DISPUTED = 0.4;

/** The page with what another reading has in place of some of its words; they are as doubtful as a bad reading. */
export function withOtherReadings(content: PageContent, others: ReadonlyMap<PrintedWord, string>): PageContent {
	if (others.size === 0) return content;
	const word = (printed: PrintedWord): PrintedWord => {
		const otherReading = others.get(printed);
		return otherReading === undefined ? printed : { ...printed, confidence: Math.min(printed.confidence ?? 1, DISPUTED), otherReading };
	};
	const line = (of: Line): Line => (of.words.some((each) => others.has(each)) ? makeLine(of.page, of.words.map(word)) : of);
	const tables = content.tables.map((table) => ({
		...table,
		rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(line) })) })),
	}));
	return { ...content, rows: content.rows.map((row) => row.map(word)), tables };
}
