import type { ParsedDocument, Span } from '@rasoat/parser';
import type { Stated } from '../../result.js';
import type { Regions } from '../regions.js';
import { readLines } from './lines.js';
import { NOT_STATED, statedAt } from './stated.js';

/** OCR loses the tone of "Số" before it loses its letters. */
const SO = '(?<!\\p{L})s[ốôóo]\\s*[:.]?';
const BLANK = '[\\s.…_]*';
const SYMBOL = '[a-zđ]{1,8}(?:\\s?[-/.&]\\s?[a-zđ]{1,10}){0,3}';

interface Form {
	readonly pattern: RegExp;
	readonly how: 'stated' | 'blank';
	readonly confidence: number;
}

/** The surer form first. */
const FORMS: readonly Form[] = [
	// "Số: 165 /BC-UBND", "Số 12/BC – UBND", "Số: 45-BC/UBND", "Số: …165…/BC-UBND", "Số: 165/2025/BC-UBND"
	{
		pattern: new RegExp(
			`${SO}${BLANK}(\\d{1,5}[a-zđ]?${BLANK}[/-]\\s*(?:20\\d\\d\\s*/\\s*)?bc(?!\\p{L})(?:\\s?[-/.&]\\s?[a-zđ]{1,10}){0,3})(?![\\p{L}\\d])`,
			'u',
		),
		how: 'stated',
		confidence: 0.99,
	},
	// "Số:      /BC-UBND", "Số: ……/BC-UBND", "Số:     BC-UBND"
	{ pattern: new RegExp(`(${SO}${BLANK}[/-]?\\s*bc\\s?[-/.]\\s?[a-zđ]{2,10})(?!\\p{L})`, 'u'), how: 'blank', confidence: 0.97 },
	// "165/BC-UBND" with "Số" lost, or all of it but its end: "ố175/BC-UBND"
	{ pattern: /(?<![\p{L}\d/.-])[ốôóo]?(\d{1,5}\s?\/\s?bc\s?-\s?[a-zđ]{2,10})(?![\p{L}\d])/u, how: 'stated', confidence: 0.9 },
	// "Số: 88/UBND-VP": a report numbered as a letter; "195-KL/TW" is what it reports on
	{
		pattern: new RegExp(`(?<!đến\\s)${SO}${BLANK}(\\d{1,5}[a-zđ]?${BLANK}[/-]\\s*(?!kl(?!\\p{L}))${SYMBOL})(?![\\p{L}\\d])`, 'u'),
		how: 'stated',
		confidence: 0.85,
	},
	// "Số:      /UBND-VP"
	{ pattern: new RegExp(`(${SO}${BLANK}/\\s*${SYMBOL})(?!\\p{L})`, 'u'), how: 'blank', confidence: 0.9 },
];
// "Số:" and nothing behind it, "Số: ........"
const EMPTY = /^\s*s[ốôóo]\s*:[\s.…_/-]*$/u;
// "Số: 165": the symbol was not typed
const BARE = /^\s*s[ốôóo]\s*:?\s*(\d{1,5})\s*$/u;

/** The report's own number, from its head; the arrival stamp's and those of cited documents are not it. */
export function readNumber(document: ParsedDocument, folded: string, regions: Regions): Stated<string> {
	const head = spanOf(document, regions);
	if (head) {
		const found = inForms(document, folded, head) ?? inLines(document, folded, readLines(document, regions.head));
		if (found) return found;
	}
	return inStrayLine(document, folded, regions) ?? NOT_STATED;
}

function spanOf(document: ParsedDocument, { head }: Regions): Span | null {
	const first = document.blocks[head.from];
	const last = document.blocks[head.to - 1];
	return first && last && head.to > head.from ? { start: first.span.start, end: last.span.end } : null;
}

function inForms(document: ParsedDocument, folded: string, zone: Span): Stated<string> | null {
	const text = folded.slice(zone.start, zone.end);
	for (const { pattern, how, confidence } of FORMS) {
		const match = pattern.exec(text);
		const part = match?.[1];
		if (!match || part === undefined) continue;
		const start = zone.start + match.index + match[0].indexOf(part);
		const span = { start, end: start + part.length };
		return statedAt(document, how === 'blank' ? null : tidyNumber(document.text.slice(span.start, span.end)), [span], confidence, how);
	}
	return null;
}

function inLines(document: ParsedDocument, folded: string, lines: readonly Span[]): Stated<string> | null {
	for (const [index, line] of lines.entries()) {
		const text = folded.slice(line.start, line.end);
		if (EMPTY.test(text)) return statedAt<string>(document, null, [line], 0.9, 'blank');
		const stamped = /(?<!\p{L})đến(?!\p{L})/u.test(folded.slice(lines[index - 1]?.start ?? line.start, line.end));
		const bare = stamped ? null : BARE.exec(text)?.[1];
		if (bare) return statedAt(document, bare, [line], 0.6);
	}
	return null;
}

/** A reader of columns may set the head's left half behind the title: a short line of its own that opens with "Số". */
function inStrayLine(document: ParsedDocument, folded: string, regions: Regions): Stated<string> | null {
	for (const line of readLines(document, { from: regions.head.to, to: Math.min(regions.head.to + 12, document.blocks.length) })) {
		if (line.end - line.start > 40 || !/^\s*s[ốôó]\s*[:.]?/u.test(folded.slice(line.start, line.end))) continue;
		const found = inForms(document, folded, line);
		if (found) return found;
	}
	return null;
}

/** "165 /BC – UBND" → "165/BC-UBND". */
export function tidyNumber(written: string): string {
	return written
		.replace(/[\s.…_]*([/&])[\s.…_]*/gu, '$1')
		.replace(/\s*[-\u2010-\u2015\u2212]\s*/gu, '-')
		.replace(/\s+/gu, ' ')
		.trim();
}
