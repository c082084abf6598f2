import { locate, type ParsedDocument, type Span } from '@rasoat/parser';
import type { Figure, Mention } from '../facts.js';
import type { FigureValue, How } from '../result.js';

const ABSENT_CONFIDENCE = 0.9;

/** A figure nobody states. */
export function absent(how: How = 'not-stated'): Figure {
	return { value: null, how, doubtful: false, confidence: how === 'unreadable' ? 0 : ABSENT_CONFIDENCE, evidence: [], mentions: [] };
}

/** A place that states a figure of which nobody can tell the value; any other place that states it is believed first. */
export function untold(mention: Mention): Mention {
	return { ...mention, value: null, how: 'unreadable', confidence: 0 };
}

/** A figure from the mention taken, with the others behind it. */
export function figureOf(
	document: ParsedDocument,
	taken: Mention,
	all: readonly Mention[],
	evidence: readonly Mention[] = [taken],
): Figure {
	const others = all.filter((mention) => mention !== taken);
	return {
		value: taken.value as FigureValue | null,
		how: taken.how,
		doubtful: false,
		confidence: taken.confidence,
		evidence: evidence.map((mention) => locate(document, mention.span, null, mention.valueSpan)),
		mentions: [taken, ...others],
	};
}

/** A line that says in words that there is none. */
export function noneMention(figure: string, line: { readonly sections: readonly string[] }, span: Span, confidence: number): Mention {
	const section = line.sections.at(-1) ?? null;
	return { figure, value: 0, how: 'stated-none', span, valueSpan: span, section, confidence, past: false };
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
	return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
