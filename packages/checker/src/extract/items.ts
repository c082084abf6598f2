import { locate, type ParsedDocument, type Span, type TableBlock, type TextualBlock } from '@rasoat/parser';
import type { Section } from '../facts.js';
import { findPhrase, findPhrases, hasPhrase } from '../profile/phrase.js';
import { opensGroup } from './item-group.js';
import { FIRST_BULLET, styleRank } from './item-rank.js';

/** One difficulty or proposal with the lead-in it stands under. */
export interface ListItem {
	readonly text: string;
	readonly addressee: string | null;
	readonly spans: readonly Span[];
}

export interface ItemWords {
	/** Opens a sentence that closes the report ("Trên đây là báo cáo …"). */
	readonly closing: readonly string[];
	/** What says that there is none ("Không có.", "Xã không có kiến nghị, đề xuất."). */
	readonly none: readonly string[];
	/** Heads of a table column that holds the items' text. */
	readonly columns: readonly string[];
	/** Wordings of this list's headings and of the other list's. */
	readonly own: readonly string[];
	readonly others: readonly string[];
	/** Wordings of the bodies that proposals are addressed to. */
	readonly bodies: readonly string[];
}

/** Whether the heading carries this list alone, or the other one too, and which it names first. */
export type Share = 'alone' | 'first' | 'second';

/** A line of a list section: one block, or what stands behind the label that opens the section. */
export interface ItemLine {
	readonly block: TextualBlock;
	readonly span: Span;
	/** As printed, spaces tidied. */
	readonly text: string;
	/** The same, folded. */
	readonly folded: string;
	/** Stands behind the section's label on its own line. */
	readonly isLabel: boolean;
	/** Lower is nearer to a heading; lines of one rank are siblings. */
	readonly rank: number;
}

/** "Không có." must be the whole paragraph; a longer phrase ("không có kiến nghị") may stand in a sentence. */
const NONE_ALONE = 14;
const BLANK = /^[\s.…_\-–—:;,/+*]*$/u;

/** The items of a list section: top bullets or numbers, table rows, or, where there is neither, paragraphs. */
export function extractItems(document: ParsedDocument, folded: string, section: Section, words: ItemWords, share: Share): ListItem[] {
	const lines = linesOf(document, folded, section, words);
	const part = share === 'alone' ? lines : ownPart(folded, lines, words, share);
	const items = itemsOf(folded, part, words);
	const first = part[0]?.block.index ?? section.blocks.from;
	const table =
		items.length === 0 ? tableItems(document, folded, { from: Math.min(first, section.blocks.from), to: section.blocks.to }, words) : [];
	return table.length > 0 ? table : items;
}

function linesOf(document: ParsedDocument, folded: string, section: Section, words: ItemWords): ItemLine[] {
	const lines: ItemLine[] = [];
	for (const block of document.blocks.slice(section.blocks.from, section.blocks.to)) {
		if (block.kind === 'table' || block.layer !== 'body' || block.span.end <= section.contentStart) continue;
		const first = block.index === section.blocks.from;
		if (first && section.contentStart >= block.span.end) continue;
		const span = { start: Math.max(block.content.start, first ? section.contentStart : 0), end: block.span.end };
		const text = tidy(document.text.slice(span.start, span.end));
		const last = block.index === section.blocks.to - 1;
		if (!block.marker && isClosing(words.closing, folded.slice(span.start, span.end), last)) break;
		if (!BLANK.test(text))
			lines.push({ block, span, text, folded: tidy(folded.slice(span.start, span.end)), isLabel: first, rank: styleRank(block) });
	}
	return byAppearance(lines);
}

function tidy(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}

/** Clerks differ in which bullet stands above which: the one met first is the higher. */
function byAppearance(lines: readonly ItemLine[]): ItemLine[] {
	const bullets = [...new Set(lines.filter((line) => line.rank >= FIRST_BULLET).map((line) => line.rank))];
	return lines.map((line) => (line.rank >= FIRST_BULLET ? { ...line, rank: FIRST_BULLET + bullets.indexOf(line.rank) } : line));
}

// "UBND xã Kẻ Sặt báo cáo UBND thành phố xem xét, chỉ đạo./."
const SIGNED_OFF = /^\s*(?:ubnd|uỷ ban nhân dân) (?:xã|phường|đặc khu)[^;:]{0,60}báo cáo[^;:]*\.\/\.\s*$/u;

// "UBND xã Kiến Thụy báo cáo và mong nhận được sự quan tâm của thành phố."
const REPORTS =
	/^\s*(?:(?:ubnd|uỷ ban nhân dân) )?(?:xã|phường|đặc khu)(?: (?!chế|tổng|trong|nhiều|phải|còn|gặp|chưa|làm|thực|nợ|lúng|các|và|về)\p{L}+){0,5}? báo cáo(?! (?:số liệu|định kỳ|chuyên đề))(?!\p{L})/u;
// "… báo cáo thành phố, đề nghị bố trí kinh phí"
const ASKS = /(?<!\p{L})(?:đề nghị|kiến nghị|bố trí|bổ sung|cấp (?:kinh phí|vốn|thêm)|hỗ trợ|hướng dẫn|cho phép)(?!\p{L})/u;

/** The sentence that ends a report; one that ends in a colon leads items in, however polite. */
function isClosing(phrases: readonly string[], text: string, last: boolean): boolean {
	if (/:\s*$/u.test(text)) return false;
	return hasPhrase(phrases, text.slice(0, 60)) || SIGNED_OFF.test(text) || (last && REPORTS.test(text) && !ASKS.test(text));
}

/** Under a heading shared with the other list, the items between this list's lead-in and the other's. */
function ownPart(folded: string, lines: readonly ItemLine[], words: ItemWords, share: Share): ItemLine[] {
	const text = (line: ItemLine) => folded.slice(line.span.start, line.span.end);
	const last = (line: ItemLine, phrases: readonly string[]) => findPhrases(phrases, text(line).slice(0, 200)).at(-1)?.index ?? -1;
	const isTurn = (line: ItemLine) =>
		line.block.kind === 'heading' || /:\s*$/u.test(text(line)) || (line.block.marker === null && /^[^:.;]{3,80}:\s/u.test(text(line)));
	const own = lines.findIndex((line) => isTurn(line) && last(line, words.own) > last(line, words.others));
	const other = lines.findIndex((line) => isTurn(line) && last(line, words.others) > last(line, words.own));
	if (own < 0) return other > 0 ? lines.slice(0, other) : byWords(folded, lines, words, share);
	return behindTurn(lines.slice(own, other > own ? other : lines.length));
}

/** A turn with its content on the same line ("Kiến nghị: …") keeps what stands behind the colon. */
function behindTurn(lines: readonly ItemLine[]): ItemLine[] {
	const [turn, ...rest] = lines;
	if (!turn) return [];
	const colon = turn.text.indexOf(':');
	const content = colon < 0 ? '' : turn.text.slice(colon + 1).trim();
	if (content === '') return rest;
	const start = turn.span.end - content.length;
	return [
		{
			...turn,
			text: content,
			folded: turn.folded.slice(turn.folded.indexOf(':') + 1).trim(),
			span: { start, end: turn.span.end },
			isLabel: true,
		},
		...rest,
	];
}

/**
 * No lead-ins: an item goes by the word of either list that stands first in it ("Đề nghị tháo gỡ khó khăn …" is a proposal); one with
 * neither goes with the item before it, the first ones with the list that the heading names first.
 */
function byWords(folded: string, lines: readonly ItemLine[], words: ItemWords, share: Share): ItemLine[] {
	let isOwn = share === 'first';
	return lines.filter((line) => {
		const text = folded.slice(line.span.start, line.span.end);
		const at = (phrases: readonly string[]) => findPhrase(phrases, text)?.index ?? text.length;
		const [own, other] = [at(words.own), at(words.others)];
		if (own !== other) isOwn = own < other;
		return isOwn;
	});
}

interface OpenItem {
	text: string;
	readonly addressee: string | null;
	readonly spans: Span[];
	readonly rank: number;
}

function itemsOf(folded: string, lines: readonly ItemLine[], words: ItemWords): ListItem[] {
	const items: OpenItem[] = [];
	let addressee: string | null = null;
	let open: OpenItem | null = null;
	/** The lines a lead-in opens are bullets or numbers: a paragraph among them is then no item. */
	let bulleted = false;
	for (const [index, line] of lines.entries()) {
		if (isNone(folded, line, words)) continue;
		const group = opensGroup(line, lines.slice(index + 1, index + 2), words.bodies);
		if (group) {
			addressee = line.text.replace(/\s*:\s*$/u, '');
			open = null;
			bulleted = lines.slice(index + 1, index + 2).some((next) => next.block.marker !== null);
		} else if (open && line.block.marker !== null && line.rank > open.rank) {
			open.text += `\n${line.text}`;
			open.spans.push(line.span);
		} else if (line.block.marker !== null || !bulleted) {
			open = { text: line.text, addressee, spans: [line.span], rank: line.rank };
			items.push(open);
		}
	}
	return items.map(({ text, addressee: to, spans }) => ({ text, addressee: to, spans }));
}

function isNone(folded: string, line: ItemLine, words: ItemWords): boolean {
	const text = folded
		.slice(line.span.start, line.span.end)
		.replace(/[\s.;,/]+$/u, '')
		.trim();
	if (text.length > 160 || /(?<!\p{L})(?:nhưng|tuy nhiên|song)(?!\p{L})/u.test(text)) return false;
	return words.none.some((phrase) =>
		findPhrases([phrase], text).some((found) => found.index < 60 && (found[0].length > NONE_ALONE || found[0].length === text.length)),
	);
}

/** One row of a proposals table is one item; its text is the content cell. */
function tableItems(document: ParsedDocument, folded: string, range: { from: number; to: number }, words: ItemWords): ListItem[] {
	const tables = document.blocks.slice(range.from, range.to).filter((block): block is TableBlock => block.kind === 'table');
	return tables.flatMap((table) => {
		const head = table.rows[0]?.cells.find((cell) => hasPhrase(words.columns, folded.slice(cell.span.start, cell.span.end)));
		if (!head) return [];
		return table.rows.slice(1).flatMap((row) => {
			const cell = row.cells.find((candidate) => candidate.column <= head.column && candidate.column + candidate.columnSpan > head.column);
			const text = cell ? document.text.slice(cell.span.start, cell.span.end).replace(/\s+/gu, ' ').trim() : '';
			return cell && text.split(' ').length > 2 ? [{ text, addressee: null, spans: [cell.span] }] : [];
		});
	});
}

export function itemEvidence(document: ParsedDocument, item: ListItem): ReturnType<typeof locate>[] {
	return item.spans.map((span) => locate(document, span));
}
