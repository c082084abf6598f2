import { locate, type ParsedDocument, type Span, type TableBlock, type TextualBlock } from '@rasoat/parser';
import type { Section } from '../facts.js';
import { findPhrases, hasPhrase } from '../profile/phrase.js';
import { isNumbered } from './outline.js';

/** One difficulty or proposal with the lead-in it stands under. */
export interface ListItem {
	readonly text: string;
	readonly addressee: string | null;
	readonly spans: readonly Span[];
}

export interface ItemWords {
	/** Opens a sentence that closes the report ("Trên đây là báo cáo …"). */
	readonly closing: readonly string[];
	/** The whole of a paragraph that says there is none ("Không có.", "Xã không có kiến nghị, đề xuất."). */
	readonly none: readonly string[];
	/** Heads of a table column that holds the items' text. */
	readonly columns: readonly string[];
	/** Lead-ins that end this section's items inside a heading shared with the other list. */
	readonly others: readonly string[];
	readonly own: readonly string[];
}

/** "Không có." must be the whole paragraph; a longer phrase ("không có kiến nghị") may stand in a sentence. */
const NONE_ALONE = 14;

interface Line {
	readonly block: TextualBlock;
	readonly span: Span;
	readonly style: string;
}

/** The items of a list section: top bullets or numbers, table rows, or, where there is neither, paragraphs. */
export function extractItems(
	document: ParsedDocument,
	folded: string,
	sections: readonly Section[],
	words: ItemWords,
	shared: boolean,
): ListItem[] {
	return sections.flatMap((section) => {
		const lines = linesOf(document, folded, section, words);
		const part = shared ? ownPart(folded, lines, words) : lines;
		const table = part.length === 0 || part.every((line) => isLeadIn(document, line)) ? tableItems(document, folded, section, words) : [];
		return table.length > 0 ? table : itemsOf(document, folded, part, words);
	});
}

function linesOf(document: ParsedDocument, folded: string, section: Section, words: ItemWords): Line[] {
	const lines: Line[] = [];
	for (const block of document.blocks.slice(section.blocks.from, section.blocks.to)) {
		if (block.kind === 'table' || block.layer !== 'body' || block.span.end <= section.contentStart) continue;
		const first = block.index === section.blocks.from;
		if (first && section.contentStart >= block.span.end) continue;
		const span = { start: Math.max(block.content.start, first ? section.contentStart : 0), end: block.span.end };
		if (!block.marker && isClosing(words.closing, folded.slice(span.start, span.end))) break;
		lines.push({ block, span, style: first ? 'label' : styleOf(block) });
	}
	return lines;
}

/** The sentence that ends a report; one that ends in a colon leads items in, however polite. */
function isClosing(phrases: readonly string[], text: string): boolean {
	return !/:\s*$/u.test(text) && hasPhrase(phrases, text.slice(0, 60));
}

function styleOf(block: TextualBlock): string {
	if (!block.marker) return block.kind === 'heading' ? 'heading' : 'paragraph';
	return block.marker
		.replace(/\d+/g, '1')
		.replace(/\p{L}+/u, 'a')
		.replace(/[–—−‐‑]/gu, '-')
		.replace(/\s/g, '');
}

/** Under a heading shared with the other list, the items between this list's lead-in and the other's. */
function ownPart(folded: string, lines: readonly Line[], words: ItemWords): Line[] {
	const text = (line: Line) => folded.slice(line.span.start, line.span.end);
	const last = (line: Line, phrases: readonly string[]) => findPhrases(phrases, text(line).slice(0, 200)).at(-1)?.index ?? -1;
	const isTurn = (line: Line) => line.block.kind === 'heading' || /:\s*$/u.test(text(line)) || (isBare(line) && isLabel(text(line)));
	const own = lines.findIndex((line) => isTurn(line) && last(line, words.own) > last(line, words.others));
	const other = lines.findIndex((line) => isTurn(line) && last(line, words.others) > last(line, words.own));
	if (own < 0 && other < 0) return byWords(folded, lines, words);
	if (own < 0) return other > 0 ? lines.slice(0, other) : byWords(folded, lines, words);
	const end = other > own ? other : lines.length;
	return other < 0 || other > own ? lines.slice(own, end) : lines.slice(own);
}

// "Về khó khăn: …", "Kiến nghị: …"
function isLabel(text: string): boolean {
	return /^[^:.;]{3,80}:\s/u.test(text);
}

function isBare(line: Line): boolean {
	return line.block.marker === null;
}

/** No lead-ins: an item goes by its own opening words. */
function byWords(folded: string, lines: readonly Line[], words: ItemWords): Line[] {
	return lines.filter(
		(line) =>
			hasPhrase(words.own, folded.slice(line.span.start, line.span.end)) &&
			!hasPhrase(words.others, folded.slice(line.span.start, line.span.start + 60)),
	);
}

function itemsOf(document: ParsedDocument, folded: string, lines: readonly Line[], words: ItemWords): ListItem[] {
	const marked = lines.filter((line) => line.block.marker !== null && !isLeadIn(document, line));
	const items: { text: string; addressee: string | null; spans: Span[]; style: string }[] = [];
	let addressee: string | null = null;
	for (const [index, line] of lines.entries()) {
		const text = tidy(document.text.slice(line.span.start, line.span.end));
		if (text === '' || isNone(folded, line, words)) continue;
		const next = lines[index + 1];
		const current = items.at(-1);
		if (opensGroup(document, line, next, lines)) addressee = text.replace(/\s*:\s*$/u, '');
		else if (current && isSub(line, current.style, lines)) {
			current.text += `\n${text}`;
			current.spans.push(line.span);
		} else if (line.block.marker !== null || marked.length === 0) items.push({ text, addressee, spans: [line.span], style: line.style });
	}
	return items.map(({ text, addressee: to, spans }) => ({ text, addressee: to, spans }));
}

/** Ends in a colon, or is a numbered or bold line that only names a subject: it leads the lines below it in. */
function opensGroup(document: ParsedDocument, line: Line, next: Line | undefined, lines: readonly Line[]): boolean {
	if (!next || next.style === line.style) return isLeadIn(document, line) && (line.block.marker === null || line.style === 'label');
	if (!isLeadIn(document, line)) return false;
	if (line.block.marker === null || line.style === 'label') return true;
	return !isRequest(document.text.slice(line.span.start, line.span.end)) && rank(next) > rank(line) && lines.length > 1;
}

function isLeadIn(document: ParsedDocument, line: Line): boolean {
	const text = document.text.slice(line.span.start, line.span.end).trim();
	if (/:$/u.test(text)) return true;
	if (line.style === 'label' || line.block.kind !== 'heading') return false;
	return !/[.;]$/u.test(text) && text.split(/\s+/u).length <= 14;
}

// "Đối với UBND thành phố", "Về biên chế", "Với Sở Nội vụ", "Nguyên nhân", "Kiến nghị với Trung ương"
const SUBJECT =
	/^(?:đối với|về|với|nguyên nhân|kiến nghị (?:với|đối với)|đề nghị (?:với|đối với)|đề xuất (?:với|đối với)|khó khăn|hạn chế|tồn tại|vướng mắc|công tác|lĩnh vực|thành phố|ubnd|ủy ban|uỷ ban|trung ương|các sở|sở|bộ|hđnd|chính phủ|nội dung|nhóm)(?!\p{L})/iu;
const REQUEST =
	/(?<!\p{L})(?:xem xét|quan tâm|bố trí|bổ sung|ban hành|hướng dẫn|chỉ đạo|cấp|cho phép|hỗ trợ|tổ chức|sớm|tiếp tục|giải quyết|thẩm định|tháo gỡ|đầu tư|nâng cấp|rà soát|tăng|giao|điều chỉnh|kéo dài|cử|mở|trang bị|phân cấp|sửa đổi|tạo điều kiện|thu hút)(?!\p{L})/iu;

function isRequest(text: string): boolean {
	const first = text.trim();
	if (/^(?:đối với|với|nguyên nhân|về)(?!\p{L})/iu.test(first) && first.split(/\s+/u).length <= 14) return false;
	return REQUEST.test(first) || !SUBJECT.test(first);
}

function rank(line: Line): number {
	if (line.style === 'heading' || line.style === 'label') return 0;
	if (line.style === 'paragraph') return 5;
	if (isNumbered(line.block)) return /^\(/.test(line.style) ? 2 : 1;
	return { '-': 3, '*': 3, '•': 3, '+': 4 }[line.style] ?? 3;
}

/** A bullet of a lower kind than the open item's, or a paragraph between sub-bullets. */
function isSub(line: Line, style: string, lines: readonly Line[]): boolean {
	if (line.style === style || line.block.marker === null) return false;
	const order = lines.map((other) => other.style);
	const own = rank(line);
	const open = rank({ ...line, style, block: line.block } as Line);
	if (own !== open) return own > open;
	return order.indexOf(line.style) > order.indexOf(style);
}

function isNone(folded: string, line: Line, words: ItemWords): boolean {
	const text = folded
		.slice(line.span.start, line.span.end)
		.replace(/[\s.;,/]+$/u, '')
		.trim();
	if (text.length > 160 || /(?<!\p{L})(?:nhưng|tuy nhiên|song)(?!\p{L})/u.test(text)) return false;
	const match = findPhrases(words.none, text).find((found) => found[0].length > NONE_ALONE || found[0].length === text.length);
	return match !== undefined && match.index < 60;
}

/** One row of a proposals table is one item; its text is the content cell. */
function tableItems(document: ParsedDocument, folded: string, section: Section, words: ItemWords): ListItem[] {
	const tables = document.blocks
		.slice(section.blocks.from, section.blocks.to)
		.filter((block): block is TableBlock => block.kind === 'table');
	return tables.flatMap((table) => {
		const head = table.rows[0]?.cells.find((cell) => hasPhrase(words.columns, folded.slice(cell.span.start, cell.span.end)));
		if (!head) return [];
		return table.rows.slice(1).flatMap((row) => {
			const cell = row.cells.find((candidate) => candidate.column <= head.column && candidate.column + candidate.columnSpan > head.column);
			const text = cell ? tidy(document.text.slice(cell.span.start, cell.span.end)) : '';
			return cell && words.columns.length > 0 && text.split(' ').length > 2 ? [{ text, addressee: null, spans: [cell.span] }] : [];
		});
	});
}

function tidy(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}

export function itemEvidence(document: ParsedDocument, item: ListItem): ReturnType<typeof locate>[] {
	return item.spans.map((span) => locate(document, span));
}
