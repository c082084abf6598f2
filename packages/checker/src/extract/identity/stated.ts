import { locate, type ParsedDocument, type Span } from '@rasoat/parser';
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
	return { value, how, doubtful: false, confidence, evidence };
}

/** Nothing said in what was read. */
export const NOT_STATED: Stated<never> = { value: null, how: 'not-stated', doubtful: false, confidence: SURE_OF_ABSENCE, evidence: [] };
