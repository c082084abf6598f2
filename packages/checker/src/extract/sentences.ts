import type { ParsedDocument, Span } from '@rasoat/parser';
import type { Sentence } from '../facts.js';

/** End of a sentence: a stop before a space and a capital, a digit or a bullet; ";" always. Abbreviations and numbers keep their stops. */
const END = /(?:[.!?…]+(?:["”»)]*)(?=\s+(?:["“«(]?\p{Lu}|\d|[-+*•]))|;)(?!\S)/gu;
/** "TP. Hải Phòng", "V.v", "đ/c. Nguyễn", "ThS. Lan" */
const ABBREVIATION = /(?:^|[\s(])(?:TP|Tp|tp|P|Q|TT|KT|TM|TL|Q|ThS|TS|đ\/c|Đ\/c|v\.v|[A-ZĐ])\.$/u;

/** Letters of the longest sentence: readers look at a number with all that stands before it, and text without stops must not hang them. */
const LONGEST = 3000;

/** Body text cut into sentences, in order; each cell of a table is at least one. */
export function readSentences(document: ParsedDocument): Sentence[] {
	const sentences: Sentence[] = [];
	for (const block of document.blocks) {
		if (block.layer !== 'body') continue;
		const parts = block.kind === 'table' ? block.rows.flatMap((row) => row.cells.map((cell) => cell.span)) : [block.content];
		for (const part of parts) for (const span of cut(document.text, part)) sentences.push({ span, block: block.index });
	}
	return sentences;
}

function cut(text: string, part: Span): Span[] {
	const source = text.slice(part.start, part.end);
	const spans: Span[] = [];
	let start = 0;
	for (const match of source.matchAll(END)) {
		const end = match.index + match[0].length;
		if (ABBREVIATION.test(source.slice(Math.max(0, end - 8), end))) continue;
		push(spans, source, start, end, part.start);
		start = end;
	}
	push(spans, source, start, source.length, part.start);
	return spans;
}

function push(spans: Span[], source: string, from: number, to: number, base: number): void {
	let start = from;
	while (start < to && /\s/.test(source.charAt(start))) start++;
	while (to - start > LONGEST) {
		const end = source.lastIndexOf(' ', start + LONGEST);
		const cutAt = end > start ? end : start + LONGEST;
		spans.push({ start: base + start, end: base + cutAt });
		start = cutAt + (end > start ? 1 : 0);
	}
	if (to > start) spans.push({ start: base + start, end: base + to });
}
