import { type Evidence, locate, type ParsedDocument, type Span } from '@rasoat/parser';
import type { How, Stated } from '../../result.js';

const SURE_OF_ABSENCE = 0.9;

/** A value with the place it was read at; where several spans are given, the first is the value's own. */
export function statedAt<T>(
	document: ParsedDocument,
	value: T | null,
	spans: readonly Span[],
	confidence: number,
	how: How = 'stated',
): Stated<T> {
	const evidence = spans.map((span) => locate(document, span));
	return { value, how, doubtful: standsDoubtful(document, evidence), confidence, evidence };
}

/** Nothing said in what was read. */
export const NOT_STATED: Stated<never> = { value: null, how: 'not-stated', doubtful: false, confidence: SURE_OF_ABSENCE, evidence: [] };

/** True when a quote stands on a page that was read but is not to be trusted. */
export function standsDoubtful(document: ParsedDocument, evidence: readonly Evidence[]): boolean {
	return evidence.some(({ page }) => document.pages.some((other) => other.page === (page ?? 1) && other.grade === 'doubtful'));
}
