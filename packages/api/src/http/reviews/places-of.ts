import { type Evidence, locate, type ParsedDocument, type Span } from '@rasoat/parser';
import { REVIEW_LIMITS } from '../../limits/review-limits.js';

/** Where a correction may be pointed at. */
export interface ReportPlace {
	readonly block: number;
	/** A row of a table; null for the whole block. */
	readonly quote: string | null;
	readonly evidence: Evidence;
}

/** Every block of a reading that holds text, tables row by row, in reading order; `left` are those behind the bound. */
export function placesOf(document: ParsedDocument): { readonly items: readonly ReportPlace[]; readonly left: number } {
	const spans = document.blocks.flatMap((block) => {
		if (block.kind !== 'table') return [{ block: block.index, span: block.span, isRow: false }];
		return block.rows.flatMap(({ cells }) => {
			const [first, last] = [cells[0], cells.at(-1)];
			return first && last ? [{ block: block.index, span: { start: first.span.start, end: last.span.end }, isRow: true }] : [];
		});
	});
	const filled = spans.filter(({ span }) => textOf(document, span) !== '');
	const told = filled.slice(0, REVIEW_LIMITS.places);
	const items = told.map(({ block, span, isRow }) => ({
		block,
		quote: isRow ? textOf(document, span) : null,
		evidence: locate(document, span),
	}));
	return { items, left: filled.length - told.length };
}

function textOf({ text }: ParsedDocument, { start, end }: Span): string {
	return text.slice(start, end).trim();
}
