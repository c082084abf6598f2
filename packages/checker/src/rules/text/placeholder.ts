import { locate, type ParsedDocument, type Span } from '@rasoat/parser';
import { readBlanks } from '../../extract/readers/blanks.js';
import { type Regions, readRegions } from '../../extract/regions.js';
import type { Facts } from '../../facts.js';
import { fired, type Rule } from '../rule.js';

/** Blanks left in the body; those of the head and of the signature have rules of their own. */
export const placeholder: Rule = ({ facts }) => {
	const { document } = facts;
	const hits = partsOfBody(facts).flatMap((part) => {
		const text = document.text.slice(part.start, part.end);
		return readBlanks(text).map(({ start, end }) => {
			const evidence = [locate(document, { start: part.start + start, end: part.start + end })];
			return { target: null, expected: null, actual: text.slice(start, end), evidence };
		});
	});
	return fired(hits);
};

function partsOfBody({ document, folded, identity }: Facts): Span[] {
	const regions = readRegions(document, folded);
	const isRuleOfTitle = (span: Span) => span.end <= titleEnd(document, regions) && /^[\s_*-]*$/u.test(folded.slice(span.start, span.end));
	const own = new Set([...identity.number.evidence, ...identity.date.evidence].map(({ block }) => block));
	return document.blocks
		.filter(({ index, layer }) => layer === 'body' && isBody(index, regions) && !own.has(index))
		.flatMap((block) => (block.kind === 'table' ? cellsOf(block) : [block.content]))
		.filter((part) => !isRuleOfTitle(part));
}

function titleEnd({ blocks }: ParsedDocument, { title }: Regions): number {
	return title.to > title.from ? (blocks[title.to - 1]?.span.end ?? 0) : 0;
}

function isBody(index: number, { head, tail, annex }: Regions): boolean {
	return index >= head.to && !(index >= tail.from && index < tail.to && index < annex.from);
}

function cellsOf(table: Extract<ParsedDocument['blocks'][number], { kind: 'table' }>): Span[] {
	return table.rows.flatMap((row) => row.cells.map(({ span }) => span));
}
