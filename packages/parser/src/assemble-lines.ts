import { assemble } from './assemble.js';
import { DEFAULT_LIMITS } from './limits.js';
import type { ParsedDocument, Span } from './model.js';
import type { RawBlock, RawCell, RawParagraph, RawTable, RawText } from './raw.js';

/**
 * A document typed by hand, for examples of a profile and for tests: a line a paragraph, `**…**` bold, neighbouring lines of `| a | b |`
 * cells a table. Has no pages.
 */
export function assembleLines(lines: readonly string[]): ParsedDocument {
	const blocks: RawBlock[] = [];
	let rows: string[] = [];
	const flush = () => {
		if (rows.length > 0) blocks.push(table(rows));
		rows = [];
	};
	for (const line of lines) {
		if (/^\s*\|.*\|\s*$/.test(line)) rows.push(line);
		else {
			flush();
			blocks.push(paragraph(line));
		}
	}
	flush();
	const page = { page: 1, width: null, height: null, source: 'docx', grade: 'trusted', reason: null } as const;
	return assemble({ format: 'docx', mediaType: 'text/plain', pageCount: null, blocks, pages: [page], warnings: [] }, DEFAULT_LIMITS);
}

function paragraph(line: string): RawParagraph {
	return {
		kind: 'paragraph',
		layer: 'body',
		page: null,
		align: null,
		headingLevel: null,
		autoMarkerLength: 0,
		listLevel: null,
		indent: null,
		...rich(line),
	};
}

function table(lines: readonly string[]): RawTable {
	const rows = lines.map((line, index) => ({ head: index === 0, cells: cells(line) }));
	return { kind: 'table', layer: 'body', page: null, rows };
}

function cells(line: string): RawCell[] {
	return line
		.trim()
		.slice(1, -1)
		.split('|')
		.map((cell, column) => ({ ...rich(cell.trim()), column, columnSpan: 1, rowSpan: 1 }));
}

function rich(source: string): RawText {
	const bold: Span[] = [];
	let text = '';
	for (const [index, part] of source.split('**').entries()) {
		if (index % 2 === 1) bold.push({ start: text.length, end: text.length + part.length });
		text += part;
	}
	return { text, bold, words: [] };
}
