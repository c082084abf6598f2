import type { Span } from '../model.js';
import type { RawParagraph } from '../raw.js';
import { readMarker } from './marker.js';

/**
 * A clerk who types Shift+Enter makes one paragraph of several: each line that opens with a marker, or that follows one, stands alone.
 * Lines without markers stay one paragraph.
 */
export function splitLines(raw: RawParagraph): readonly RawParagraph[] {
	if (!raw.text.includes('\n')) return [raw];
	const starts = lineStarts(raw);
	if (starts.length < 2) return [raw];
	return starts.map((start, index) => cut(raw, { start, end: starts[index + 1] ?? raw.text.length }));
}

/** Centred lines (titles, the letterhead) are broken on purpose: each is its own paragraph. */
function lineStarts(raw: RawParagraph): number[] {
	const lines = raw.text.split('\n');
	const starts = [0];
	let at = 0;
	for (const [index, line] of lines.entries()) {
		if (index > 0 && (raw.align === 'center' || readMarker(line.normalize('NFC').trim()))) starts.push(at);
		at += line.length + 1;
	}
	return starts;
}

function cut(raw: RawParagraph, part: Span): RawParagraph {
	const inside = <T extends { readonly span: Span }>(items: readonly T[]): T[] =>
		items
			.filter(({ span }) => span.start >= part.start && span.end <= part.end)
			.map((item) => ({ ...item, span: back(item.span, part.start) }));
	const bold = raw.bold
		.map((span) => ({ start: Math.max(span.start, part.start), end: Math.min(span.end, part.end) }))
		.filter((span) => span.end > span.start)
		.map((span) => back(span, part.start));
	return {
		...raw,
		text: raw.text.slice(part.start, part.end),
		bold,
		words: inside(raw.words),
		autoMarkerLength: part.start === 0 ? raw.autoMarkerLength : 0,
		headingLevel: part.start === 0 ? raw.headingLevel : null,
	};
}

function back(span: Span, by: number): Span {
	return { start: span.start - by, end: span.end - by };
}
