import type { Box, Evidence, ParsedDocument, Span, Word } from './model.js';

const LINE_OVERLAP = 0.5;

/**
 * The place and quote of a span: the only maker of evidence. Where the span runs over a page break, the part is taken that holds
 * `core` (by default the span's start); its quote is that part's text. Throws on a span that holds no text: there is no such place.
 */
export function locate(document: ParsedDocument, cut: Span, role: string | null = null, core: Span = cut): Evidence {
	const span = document.words.length > 0 ? wholeWords(document, cut) : cut;
	const block = blockAt(document, span.start);
	const words = wordsIn(document.words, span);
	if (words.length === 0) return { page: null, block, quote: quoteOf(document.text, span), boxes: [], role };
	const page = pageOf(words, core);
	const onPage = words.filter((word) => word.page === page);
	const part = clip(span, onPage, words);
	return { page, block, quote: quoteOf(document.text, part), boxes: boxesOf(onPage, part), role };
}

/** A mark covers printed words: where the span cuts one ("40" of "40,có"), it is widened to the word, end punctuation left off. */
function wholeWords(document: ParsedDocument, span: Span): Span {
	const { text } = document;
	let { start, end } = span;
	while (start > 0 && /[^\s]/.test(text.charAt(start - 1)) && /[^\s]/.test(text.charAt(start))) start--;
	while (end < text.length && end > 0 && /[^\s]/.test(text.charAt(end)) && /[^\s]/.test(text.charAt(end - 1))) end++;
	while (end > span.end && /[.;:,/]/.test(text.charAt(end - 1))) end--;
	return { start, end };
}

function quoteOf(text: string, span: Span): string {
	const quote = text.slice(span.start, span.end).trim();
	if (quote === '') throw new RangeError(`no text at ${span.start}–${span.end}: evidence must quote something`);
	return quote;
}

function blockAt(document: ParsedDocument, offset: number): number {
	const { blocks } = document;
	let low = 0;
	let high = blocks.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

function wordsIn(words: readonly Word[], span: Span): readonly Word[] {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (end < words.length && (words[end]?.span.start ?? 0) < span.end) end++;
	return words.slice(low, end);
}

function pageOf(words: readonly Word[], core: Span): number {
	const first = words.find((word) => word.span.end > core.start) ?? words[0];
	return first?.page ?? 1;
}

/** The span without what is printed on other pages. */
function clip(span: Span, onPage: readonly Word[], all: readonly Word[]): Span {
	if (onPage.length === all.length) return span;
	const first = onPage[0];
	const last = onPage.at(-1);
	return { start: Math.max(span.start, first?.span.start ?? span.start), end: Math.min(span.end, last?.span.end ?? span.end) };
}

function boxesOf(words: readonly Word[], span: Span): Box[] {
	const boxes: Box[] = [];
	for (const word of words) {
		const box = partOf(word, span);
		const last = boxes.at(-1);
		if (last && onOneLine(last, box)) boxes[boxes.length - 1] = union(last, box);
		else boxes.push(box);
	}
	return boxes.map(([left, top, right, bottom]) => [round(left), round(top), round(right), round(bottom)]);
}

/** A word that the span cuts gives the share of its box that the cut letters take. */
function partOf(word: Word, span: Span): Box {
	const length = word.span.end - word.span.start;
	const [left, top, right, bottom] = word.box;
	const from = Math.max(0, span.start - word.span.start) / length;
	const to = Math.min(length, span.end - word.span.start) / length;
	return [left + (right - left) * from, top, left + (right - left) * to, bottom];
}

function onOneLine(a: Box, b: Box): boolean {
	const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
	return b[0] >= a[0] && shared > LINE_OVERLAP * Math.min(a[3] - a[1], b[3] - b[1]);
}

function union(a: Box, b: Box): Box {
	return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
