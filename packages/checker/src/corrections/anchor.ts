import { type Evidence, fold, locate, type ParsedDocument, type Span } from '@rasoat/parser';
import type { Facts } from '../facts.js';
import type { How } from '../result.js';
import type { Anchor, Place, Quoted } from './correction.js';

/** Letters before and behind a quote that belong to what was looked at: "34" alone stands in any report. */
const AROUND = 20;

/** What rests on these places, or on there being none. */
export function anchorOn({ document }: Facts, evidence: readonly Evidence[], how: How): Anchor {
	const quotes = evidence.flatMap((place) => quotedAt(document, place) ?? []);
	return quotes.length > 0 ? { quotes } : { absent: how };
}

/** Whether every quote still stands as it did, whatever its spaces, case and tone placement. */
export function standsIn({ folded }: Facts, quotes: readonly Quoted[]): boolean {
	const text = packed(folded);
	return quotes.every(({ before, quote, after }) => text.includes(packed(fold(before + quote + after))));
}

/** The span of words that somebody points at; null where the block does not hold them. */
export function spanOf({ blocks, text }: ParsedDocument, { block, quote }: Place): Span | null {
	const span = blocks[block]?.span;
	if (!span) return null;
	const whole = text.slice(span.start, span.end);
	const wanted = quote ?? whole.trim();
	const at = wanted.trim() === '' ? -1 : whole.indexOf(wanted);
	return at < 0 ? null : { start: span.start + at, end: span.start + at + wanted.length };
}

/** The places of quotes as this reading has them; those whose letters changed in form are left out. */
export function placesOf({ document }: Facts, quotes: readonly Quoted[]): readonly Evidence[] {
	return quotes.flatMap(({ before, quote, after }) => {
		const around = document.text.indexOf(before + quote + after);
		const start = around < 0 ? document.text.indexOf(quote) : around + before.length;
		return start < 0 ? [] : [locate(document, { start, end: start + quote.length })];
	});
}

function quotedAt(document: ParsedDocument, { block, quote }: Evidence): Quoted | null {
	const own = block === null ? undefined : document.blocks[block]?.span;
	if (!own) return null;
	const start = document.text.indexOf(quote, own.start);
	if (start < 0) return null;
	const end = start + quote.length;
	const before = document.text.slice(Math.max(own.start, start - AROUND), start);
	return { before, quote, after: document.text.slice(end, Math.max(end, Math.min(own.end, end + AROUND))) };
}

function packed(text: string): string {
	return text.replace(/\s+/gu, '');
}
