import type { ParsedDocument, Span } from '@rasoat/parser';
import type { Range } from '../regions.js';

/** The printed lines of a range of blocks: paragraphs parted at manual line ends, each cell of a table a line. */
export function readLines(document: ParsedDocument, range: Range): Span[] {
	const lines: Span[] = [];
	for (const block of document.blocks.slice(range.from, range.to)) {
		if (block.kind === 'table') lines.push(...block.rows.flatMap((row) => row.cells.map((cell) => cell.span)));
		else lines.push(...splitAtLineEnds(document.text, block.span));
	}
	return lines.filter((line) => line.end > line.start);
}

function splitAtLineEnds(text: string, span: Span): Span[] {
	const lines: Span[] = [];
	let start = span.start;
	while (start <= span.end) {
		const next = text.indexOf('\n', start);
		const end = next < 0 || next > span.end ? span.end : next;
		lines.push({ start, end });
		start = end + 1;
	}
	return lines;
}
