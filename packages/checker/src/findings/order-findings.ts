import type { ParsedDocument } from '@rasoat/parser';
import type { Finding, Severity } from '../result.js';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gravest first, then as the document is read; what has no place stands before what has one, and equals keep the profile's order. */
export function orderFindings(findings: readonly Finding[], document: ParsedDocument): Finding[] {
	const keyed = findings.map((finding) => ({ finding, offset: offsetOf(finding, document) }));
	keyed.sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] || a.offset - b.offset);
	return keyed.map(({ finding }) => finding);
}

function offsetOf({ evidence: [first] }: Finding, { blocks, text }: ParsedDocument): number {
	const start = first?.block == null ? undefined : blocks[first.block]?.span.start;
	if (!first || start === undefined) return -1;
	return Math.max(start, text.indexOf(first.quote, start));
}
