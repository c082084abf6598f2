import type { Block, ParsedDocument, Span, TextualBlock } from '@rasoat/parser';
import { withLabelStops } from './label-stops.js';
import type { Range } from './regions.js';

/** A line that may open a section: a heading, or a label at the start of an item or paragraph. */
export interface OutlineEntry {
	readonly block: TextualBlock;
	/** The words of the heading or label, marker and colon off. */
	readonly label: Span;
	/** Where its content begins: behind the label, or at the next block. */
	readonly contentStart: number;
	/** Depth from 0 by the styles met on the way ("I." above "1." above "a)" above "-"). */
	readonly depth: number;
	/** A label in running text rather than a line of its own. */
	readonly inline: boolean;
	/** Has a number or stands out by its type face: not a mere bullet. */
	readonly strong: boolean;
}

const PLAIN = 'plain';
const BULLETS = new Set(['-', '+', '*', '•', '○', '●', '▪']);
const LABEL_WORDS = 22;
const LINE_WORDS = 32;
/** "Về chi trả chế độ: …"; the colon of a time or a ratio is none. */
const LABEL = /^([^:;.!?]{3,160}?)\s*:(?!\d)/u;
/** "3. Tập huấn. Xã đã cử …", "2. Về biên chế - Xã được giao …" */
const SHORT_LABEL = /^(\p{Lu}[^:;.!?\d]{2,70}?)\s*(?:\.(?=\s+\p{Lu})|\s[-–](?=\s+\p{Lu}))/u;

/** Every possible heading of the body, with its depth in the document's own outline. `bare`: lines by themselves are headings, as bold ones are. */
export function readOutline(document: ParsedDocument, range: Range, bare = false): OutlineEntry[] {
	const entries: OutlineEntry[] = [];
	const text = withLabelStops(document, (block) => (isNumbered(block) ? markerShape(block.marker ?? '') : null));
	const isPicture = document.pages.some(({ source }) => source === 'ocr');
	let open: string[] = [];
	for (const block of document.blocks.slice(range.from, range.to)) {
		if (block.kind === 'table' || block.layer !== 'body') continue;
		const seen = isPicture ? withoutStray(text, block) : block;
		const lone = bare ? loneLine(text, seen) : null;
		const found = lone ?? labelOf(text, seen);
		const style = lone === null ? styleOf(text, block, found) : 'bold';
		if (style === PLAIN && !found) continue;
		open = opened(open, style, block.kind === 'heading');
		const depth = style === PLAIN ? open.length : open.length - 1;
		if (found)
			entries.push({
				...found,
				block,
				depth,
				strong: lone !== null || block.kind === 'heading' || isNumbered(block) || isBold(block, found.label),
			});
	}
	return entries;
}

/** A style met before closes what is below it; running text only closes lists, and a heading stands under no bullet. */
function opened(open: readonly string[], style: string, isHeading: boolean): string[] {
	if (style === PLAIN) return open.filter((other) => !BULLETS.has(other));
	const known = open.indexOf(style);
	if (known >= 0) return open.slice(0, known + 1);
	return isHeading || style === 'upper' || style === 'bold' ? [...open.filter((other) => !BULLETS.has(other)), style] : [...open, style];
}

// ".. Về khó khăn, vướng mắc: …": dirt before a line's first word
const STRAY = /^[^\p{L}\p{N}\s("“[]{1,3}\s+(?=\p{Lu})/u;

function withoutStray(text: string, block: TextualBlock): TextualBlock {
	const { start, end } = block.content;
	const stray = block.marker === null ? (STRAY.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
	return stray === 0 ? block : { ...block, content: { start: start + stray, end } };
}

/** Words of a heading that stands alone on its line; more are the beginning of a sentence. */
const LONE_WORDS = 14;

/** "Cơ sở vật chất, phương tiện, điều kiện làm việc": a line by itself that no stop ends. */
function loneLine(text: string, block: TextualBlock): Pick<OutlineEntry, 'label' | 'contentStart' | 'inline'> | null {
	const line = text.slice(block.content.start, block.content.end);
	if (block.kind !== 'paragraph' || block.marker !== null || words(line) > LONE_WORDS || !/^\p{Lu}[^:;.!?\d]*[\p{L})]$/u.test(line))
		return null;
	return { label: trimmed(text, block.content), contentStart: block.span.end, inline: false };
}

function labelOf(text: string, block: TextualBlock): Pick<OutlineEntry, 'label' | 'contentStart' | 'inline'> | null {
	const content = text.slice(block.content.start, block.content.end);
	const whole = { label: trimmed(text, block.content), contentStart: block.span.end, inline: false };
	if (block.kind === 'heading' && !/:\s+\S/u.test(content)) return words(content) <= LINE_WORDS ? whole : null;
	const bold = block.bold.find((span) => span.start <= block.content.start + 1 && span.end < block.content.end);
	if (bold && words(text.slice(bold.start, bold.end)) <= LABEL_WORDS && bold.end - block.content.start > 4)
		return inline(text, block, bold.end);
	const match = LABEL.exec(content) ?? (isNumbered(block) || block.marker === '*' ? SHORT_LABEL.exec(content) : null);
	if (match?.[1] && words(match[1]) <= LABEL_WORDS) {
		const end = block.content.start + match[1].length;
		return /^\s*[:.–-]?\s*$/u.test(content.slice(match[0].length))
			? { ...whole, label: { start: block.content.start, end } }
			: inline(text, block, end);
	}
	return isNumbered(block) && words(content) <= 16 && !/[;,]$/u.test(content) ? whole : null;
}

function inline(text: string, block: Block & { content: Span }, end: number): Pick<OutlineEntry, 'label' | 'contentStart' | 'inline'> {
	const rest = /^[\s:.–-]*/u.exec(text.slice(end, block.span.end))?.[0].length ?? 0;
	return { label: trimmed(text, { start: block.content.start, end }), contentStart: end + rest, inline: true };
}

/** Blocks of one style stand at one depth: the marker's shape, else the type face, else nothing. */
function styleOf(text: string, block: TextualBlock, found: Pick<OutlineEntry, 'label'> | null): string {
	if (block.marker) return markerShape(block.marker);
	if (block.kind === 'heading') return isUpper(text.slice(block.content.start, block.content.end)) ? 'upper' : 'bold';
	return found && isBold(block, found.label) ? 'bold' : PLAIN;
}

function markerShape(marker: string): string {
	const shape = marker
		.normalize('NFC')
		.replace(/\d+/g, '1')
		.replace(/^(\(?)[IVX]+/u, '$1I')
		.replace(/^(\(?)[A-HĐ](?=[.)/])/u, '$1A')
		.replace(/^(\(?)[a-zđ](?=[.)/])/u, '$1a')
		.replace(/[–—−‐‑]/gu, '-');
	if (/^mục(?!\p{L})/iu.test(shape)) return 'mục';
	return /^\p{L}{3}/u.test(shape) ? 'part' : shape.replace(/\s/g, '');
}

export function isNumbered(block: TextualBlock): boolean {
	return block.marker !== null && /[\p{L}\d]/u.test(block.marker);
}

function isBold(block: TextualBlock, label: Span): boolean {
	return block.bold.some((span) => span.start <= label.start && span.end >= label.end - 1);
}

function isUpper(text: string): boolean {
	return text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

function trimmed(text: string, span: Span): Span {
	const end = span.start + text.slice(span.start, span.end).replace(/[\s:.…–-]+$/u, '').length;
	return { start: span.start, end: Math.max(end, span.start + 1) };
}

function words(text: string): number {
	return text.split(/\s+/u).filter(Boolean).length;
}
