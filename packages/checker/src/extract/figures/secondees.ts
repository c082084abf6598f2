import type { Span, TableBlock } from '@rasoat/parser';
import type { Mention } from '../../facts.js';
import { cover } from '../mention.js';
import type { Quantity } from '../readers/quantity.js';
import { joinedLines, type Line, nounClasses, type Reading } from '../reading.js';
import { readCell } from '../tables/cell-value.js';
import { readGrid } from '../tables/grid.js';
import { isTotalRow } from '../tables/unit-table.js';
import { directionOf, IN, OUT } from './direction.js';
import { slice } from './label.js';

const SURE = 0.96;
/** "biệt phái", "tăng cường về xã", "cử 02 viên chức về giúp xã": who is lent for a time. */
const KEY =
	/biệt phái|tăng cường(?! (?:công tác|quản lý|năng lực|chỉ đạo|kiểm tra|tuyên truyền|kỷ|trách nhiệm|cơ sở|ứng dụng|phối hợp|đầu tư|thêm|quản|giám sát|kỷ luật|trang))|(?:cử|điều)(?: về)? [^,;.]{0,60}(?:về hỗ trợ|về giúp|hỗ trợ dài hạn|giúp xã|giúp phường|về công tác)|(?<=(?:biệt phái|tăng cường)[^.;]{0,60})(?<=,\s|và\s)(?:tiếp )?nhận về/gu;
/** A sentence that asks, plans or praises tells no number of today. */
const ASKED =
	/(?:đề nghị|kiến nghị|đề xuất|xem xét|mong|tiếp tục (?:biệt phái|cử|tăng cường)|cho phép|kéo dài|gia hạn|bổ sung|sẽ|dự kiến)/u;
const TODAY =
	/(?:đang (?:tăng cường|biệt phái|giúp|công tác|làm việc)|hiện (?:đang|có)|đối với (?:\d|một|hai|ba|bốn|năm|sáu)|thời (?:hạn|gian) (?:biệt phái|tăng cường))/u;
const NONE = /(?<!\p{L})(?:không|chưa|chẳng)(?!\p{L})/u;
const NOT_NONE = /(?:không|chưa) (?:đủ|nhiều|tính|kể|gồm|bao gồm|đáp ứng|chỉ|lâu|quen|thuộc|nằm)|không phải/u;

interface OpenList {
	readonly figure: string;
	readonly block: number;
	/** Led in by a colon; else the total stands there and only senders below it are its parts. */
	readonly leads: boolean;
}

/** Secondees in and out: totals ("biệt phái về phường 05 người") and the parts told behind them or sender by sender. */
export function secondeeMentions(reading: Reading): Mention[] {
	const found: Mention[] = [];
	let open: OpenList | null = null as OpenList | null;
	let last = -1;
	for (const line of joinedLines(reading)) {
		const pieces = piecesOf(line);
		if (pieces.length > 0) {
			const own = isAsked(line)
				? []
				: bySender(
						line,
						pieces.flatMap((piece) => pieceMentions(reading, line, piece)),
					);
			found.push(...own);
			const figure = own.at(-1)?.figure ?? directionOf(reading, line, `${line.context} ${line.text}`);
			const listed = !isAsked(line) && !line.sections.includes('proposals');
			const leads = /:\s*$/u.test(line.text);
			open = listed && (leads || /\d\s*\p{L}*[.;]?\s*$/u.test(line.text)) ? { figure, block: line.sentence.block, leads } : null;
			if (open && leads) found.push(...tableParts(reading, open.block, figure));
		} else if (open && last === open.block && isPartItem(reading, line, open.leads)) {
			found.push(...itemParts(reading, line, open.figure));
			open = { ...open, block: line.sentence.block };
		} else if (last === line.sentence.block && found.length > 0 && RETURN.test(line.text)) {
			found.push(...returning(reading, line, found.at(-1)?.figure ?? IN));
		} else if (open && line.sentence.block > open.block) open = null;
		last = line.sentence.block;
	}
	return found;
}

/** "Chiều đi thì chưa phát sinh", "Ngược lại, 01 người": told of the other direction than the sentence before it. */
const RETURN = /^(?:ở |theo )?(?:chiều (?:đi|ra|ngược lại)|ngược lại)/u;
/** "Sở Xây dựng – 02" under "Biệt phái đến: 03". */
const SENDER_ITEM =
	/^(?:sở|ban|chi cục|trường|trung tâm|phòng|bảo hiểm|kho bạc|bệnh viện|công ty|thanh tra|văn phòng|thành phố)\s[^:;.()\d]*[\s:–(-]+\d/u;

function isPartItem(reading: Reading, line: Line, leads: boolean): boolean {
	return reading.document.blocks[line.sentence.block]?.kind === 'item' && (leads || SENDER_ITEM.test(line.text));
}

function returning(reading: Reading, line: Line, before: string): Mention[] {
	const figure = before === IN ? OUT : IN;
	const people = line.quantities.find((quantity) => isPerson(reading, quantity) && !isTerm(line, quantity));
	const piece = { text: line.text, start: line.span.start, end: line.span.end };
	if (people) return [mention(line, figure, people, people.span, false)];
	return NONE.test(line.text) && !NOT_NONE.test(line.text) ? zeroMentions(line, piece, figure) : [];
}

const SENDER = /(?:sở|ban|chi cục|trường(?! hợp)|trung tâm|phòng|bảo hiểm|kho bạc|bệnh viện|công ty|thành phố)\s[^,;:.()]*$/u;

/** Two or more senders, each with its own number, in one sentence: all of them parts, and no total told. */
function bySender(line: Line, mentions: readonly Mention[]): Mention[] {
	const figure = mentions.find((mention) => !mention.part)?.figure;
	const before = (mention: Mention) => line.text.slice(0, mention.valueSpan.start - line.span.start);
	const totals = mentions.filter((mention) => mention.figure === figure && !mention.part && mention.value !== 0);
	const closing = totals.find((mention) => mention !== totals[0] && CLOSING.test(before(mention)));
	const sent = totals.filter((mention) => SENDER.test(before(mention)));
	const parts = closing ? totals.filter((mention) => mention !== closing) : sent.length >= 2 && sent.length === totals.length ? sent : [];
	return mentions.map((mention) => (parts.includes(mention) ? { ...mention, part: true } : mention));
}

/** "như vậy số người biệt phái là 02", "cộng 02 người": the total stands behind its parts. */
const CLOSING = /(?:như vậy|tổng cộng|tổng số|(?<!công )cộng(?! đồng)|tất cả|cả thảy)[^;.\d]{0,60}$/u;

interface Piece {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** A sentence cut so that each piece tells of one group: at the last break between two keys. */
function piecesOf(line: Line): Piece[] {
	const keys = [...line.text.matchAll(KEY)];
	if (keys.length === 0) return isUnderKey(line) ? [{ text: line.text, start: line.span.start, end: line.span.end }] : [];
	const cuts = [0];
	for (const [index, key] of keys.entries()) {
		const next = keys[index + 1];
		const from = key.index + key[0].length;
		const between = line.text.slice(from, next?.index ?? line.text.length);
		const at = breakIn(between, next === undefined);
		const cut = line.span.start + from + (at ?? 0);
		if (at !== null && !line.quantities.some((quantity) => quantity.span.start < cut && cut < quantity.end)) cuts.push(from + at);
	}
	return cuts.flatMap((start, index) => {
		const end = cuts[index + 1] ?? line.text.length;
		const text = line.text.slice(start, end);
		return text.search(KEY) >= 0 || BOTH_WAYS.test(text) ? [{ text, start: line.span.start + start, end: line.span.start + end }] : [];
	});
}

/** "biệt phái: đến 02; đi 01": behind the break only the way is told again. */
const BOTH_WAYS = /^[\s,]*(?:và\s+)?(?:tiếp )?(?:nhận )?(đến|về|đi|ra|sang)\s*:?\s*(?:\d|không|chưa)/u;

/** "1.4. Người biệt phái" over "Từ nơi khác về xã có 02 người": the heading tells the subject. */
function isUnderKey(line: Line): boolean {
	return (
		line.context.search(KEY) >= 0 &&
		!/hợp đồng|không chuyên trách|tình nguyện/u.test(line.text) &&
		line.quantities.length > 0 &&
		line.sections.includes('staffing')
	);
}

const TURN =
	/;(?!\s*(?:cộng|tổng|như vậy|tất cả))|[,.]\s*(?=(?:ngoài ra|bên cạnh|đồng thời|ngược lại|số người|còn (?!lại)|hợp đồng|phường đang|xã đang ký))/gu;

/** "(Sở A: 01; Sở B: 01)", "ba đồng chí: một công chức …; một giáo viên …": the semicolon only parts the parts. */
function isInList(before: string): boolean {
	return (
		before.lastIndexOf('(') > before.lastIndexOf(')') || /\d[^:;.]*\p{L}[^:;.]*:\s[^:;.]*\d|\p{L}:\s+(?:\d|một|hai|ba)\s/u.test(before)
	);
}

/** Where a new group begins; behind the last key only at a mark that turns to another subject. */
function breakIn(between: string, last: boolean): number | null {
	const turn = [...between.matchAll(TURN)].find((match) => match[0] !== ';' || !isInList(between.slice(0, match.index)));
	if (turn) return turn.index + 1;
	if (last) return null;
	const marks = [...between.matchAll(/[,.]|\s(?:hay|hoặc|nhưng|song)\s|\svà\s(?=(?:cũng|không|chưa|đã|đang|có|cử|phường|xã))/gu)];
	const mark = marks.at(-1);
	return mark ? mark.index + 1 : null;
}

function isAsked(line: Line): boolean {
	const listed = line.sections.some((id) => id === 'proposals' || id === 'plan') && !line.sections.includes('difficulties');
	const asks = listed || (!line.sections.includes('staffing') && ASKED.test(headClause(line.text)));
	return asks && !TODAY.test(line.text);
}

/** Up to the first break behind the word itself: "03 viên chức biệt phái có thời hạn ngắn, … sẽ hẫng hụt" asks for nobody. */
function headClause(text: string): string {
	const key = text.search(KEY);
	const end = key < 0 ? -1 : text.slice(key).search(/[,;]/u);
	return text.slice(0, end < 0 ? 70 : Math.min(70, key + end));
}

function itemParts(reading: Reading, line: Line, figure: string): Mention[] {
	const first = line.quantities.find((quantity) => isPerson(reading, quantity) && !isTerm(line, quantity));
	return first ? [mention(line, figure, first, first.span, true)] : [];
}

/** A list in a table right behind the total: its column of persons, else one a row. */
function tableParts(reading: Reading, block: number, figure: string): Mention[] {
	const table = reading.document.blocks[block + 1];
	if (table?.kind !== 'table') return [];
	const grid = readGrid(table as TableBlock, reading.folded);
	const column = grid.heads.findIndex((head) => /số (?:người|lượng)|^người$/u.test(head));
	return grid.rows
		.filter((row) => !isTotalRow(row, reading.folded, reading.profile))
		.flatMap((row) => {
			const cell = row.cells[column < 0 ? 1 : column] ?? row.cells[0];
			if (!cell) return [];
			const value = column < 0 ? 1 : readCell(cell, reading.folded).value;
			return [
				{
					figure,
					value,
					how: 'stated' as const,
					span: cell.span,
					valueSpan: cell.span,
					section: 'staffing',
					confidence: SURE,
					past: false,
					part: true,
				},
			];
		});
}

function pieceMentions(reading: Reading, line: Line, piece: Piece): Mention[] {
	const people = line.quantities.filter(
		(quantity) =>
			quantity.span.start >= piece.start &&
			quantity.span.end <= piece.end &&
			(isPerson(reading, quantity) || isSharedOut(line, quantity)) &&
			!isTerm(line, quantity) &&
			!isRequested(piece, quantity) &&
			!/mỗi (?:\p{L}+ ){1,3}$/u.test(piece.text.slice(0, quantity.span.start - piece.start)),
	);
	const way = BOTH_WAYS.exec(piece.text)?.[1];
	const figure = way
		? directionOf(reading, line, `biệt phái ${way === 'ra' ? 'đi' : way}`)
		: directionOf(reading, line, piece.text.search(KEY) < 0 ? `${line.context} ${piece.text}` : piece.text);
	if (people.length === 0 || isDenied(piece, people)) return isNone(line, piece) ? zeroMentions(line, piece, figure) : [];
	const total = people.slice(1).find((quantity) => isClosingTotal(line, people[0] as Quantity, quantity));
	const head = total ? people[0] : nearest(piece, people);
	if (!head || (!line.sections.includes('staffing') && isApart(piece, head))) return [];
	const rest = people.filter((quantity) => quantity !== head && quantity !== total && quantity.span.start > head.span.start);
	const lead = people.filter(
		(quantity) => quantity.span.start < head.span.start && quantity !== total && isSent(piece, quantity) && isSent(piece, head),
	);
	const isPart = total !== undefined || lead.length > 0 || isSenderItem(piece, head, rest);
	const main = mention(line, figure, head, keySpan(piece, head), isPart);
	const parts = [...lead, ...rest.filter((quantity) => isListed(piece, head, quantity))].map((quantity) =>
		mention(line, figure, quantity, quantity.span, true),
	);
	return total ? [main, ...parts, mention(line, figure, total, total.span, false)] : [main, ...parts];
}

/** A sender stands right before the number: "Sở Xây dựng cử một công chức". */
function isSent(piece: Piece, quantity: Quantity): boolean {
	return SENDER.test(piece.text.slice(0, quantity.span.start - piece.start));
}

/** The number nearest to the key is the count; before a bracket or "trong đó", never inside one. */
function nearest(piece: Piece, people: readonly Quantity[]): Quantity | undefined {
	const outside = people.filter((quantity) => !/(?:\(|trong đó|gồm)[^)]*$/u.test(piece.text.slice(0, quantity.span.start - piece.start)));
	const pool = outside.length > 0 ? outside : people;
	if (piece.text.search(KEY) < 0) return pool[0];
	const distance = (quantity: Quantity) => {
		const key = keySpan(piece, quantity);
		return key.end <= quantity.span.start ? quantity.span.start - key.end : key.start - quantity.end;
	};
	return [...pool].sort((a, b) => distance(a) - distance(b) || a.span.start - b.span.start)[0];
}

/** Away from its section a number counts secondees only where nothing parts it from the word. */
function isApart(piece: Piece, quantity: Quantity): boolean {
	const key = keySpan(piece, quantity);
	const between = piece.text.slice(Math.min(key.end, quantity.end) - piece.start, Math.max(key.start, quantity.span.start) - piece.start);
	return /[,;.:]/u.test(between);
}

/** "đề nghị biệt phái 04 người": asked for, not here. */
function isRequested(piece: Piece, quantity: Quantity): boolean {
	return /(?:(?<!theo )đề nghị|xin|kiến nghị|đề xuất)(?:(?!nhưng|song|mới được|đã được)[^,;.])*$/u.test(
		piece.text.slice(0, quantity.span.start - piece.start),
	);
}

/** "không ai biệt phái đến, … còn 13 người hoạt động không chuyên trách": the number belongs to another group. */
function isDenied(piece: Piece, people: readonly Quantity[]): boolean {
	const none = NONE.exec(piece.text);
	const first = people[0];
	if (!none || !first || none.index + piece.start > first.span.start || NOT_NONE.test(piece.text)) return false;
	const between = piece.text.slice(none.index, first.span.start - piece.start);
	return /biệt phái|tăng cường/u.test(between) && /[,;]/u.test(between);
}

/** No number, and told that there is none: "Biệt phái đi: không", "chưa cử ai đi biệt phái". */
function isNone(line: Line, piece: Piece): boolean {
	if (/(?:biệt phái|tăng cường)[^.;]{0,40}:?\s*(?:không|không có|chưa có|00|0)\s*[.;,]?\s*$/u.test(piece.text)) return true;
	const none = NONE.exec(piece.text);
	if (!none || NOT_NONE.test(piece.text))
		return /(?<!\p{L})(?:hay|hoặc)\s/u.test(piece.text.slice(0, 6)) && NONE.test(line.text.slice(0, piece.start - line.span.start));
	const key = piece.text.search(KEY);
	return none.index < key || /^[^,;]{0,30}(?:không|chưa)/u.test(piece.text.slice(key + 9));
}

function zeroMentions(line: Line, piece: Piece, figure: string): Mention[] {
	const text = piece.text;
	const lead = text.length - text.trimStart().length;
	const span: Span = { start: piece.start + lead, end: piece.start + text.trimEnd().replace(/[.;,]+$/u, '').length };
	const base = {
		value: 0,
		how: 'stated-none' as const,
		span,
		valueSpan: span,
		section: line.sections.at(-1) ?? null,
		confidence: SURE,
		past: false,
	};
	const both =
		/(?:điều động|đến|đi)(?:,| và| hay| hoặc) biệt phái$|biệt phái (?:đi|đến)(?:,| và| hay| hoặc|\/) ?(?:biệt phái )?(?:đi|đến)|(?:đến|đi) (?:và|hay|hoặc) (?:đến|đi)|điều động, biệt phái(?!\s*(?:đi|đến|về|công chức nào ra|ra))/u.test(
			text.trim(),
		);
	return both
		? [
				{ ...base, figure: IN },
				{ ...base, figure: OUT },
			]
		: [{ ...base, figure }];
}

/** "Sở A cử 01 chuyên viên, Sở B cử 02 viên chức": told sender by sender, the first number is a part too. */
function isSenderItem(piece: Piece, first: Quantity, rest: readonly Quantity[]): boolean {
	const [next] = rest;
	if (!next) return false;
	const before = piece.text.slice(0, first.span.start - piece.start);
	const between = piece.text.slice(first.end - piece.start, next.span.start - piece.start);
	return SENDER.test(before) && SENDER.test(between) && !/(?:trong đó|gồm|\()/u.test(between);
}

/** "…, như vậy số người biệt phái là 02", "cộng 03 người": the total stands behind its parts. */
function isClosingTotal(line: Line, first: Quantity, quantity: Quantity): boolean {
	const between = line.text.slice(first.end - line.span.start, quantity.span.start - line.span.start);
	return /(?:như vậy|tổng cộng|tổng số|cộng|tất cả|cả thảy)[^,;]*$/u.test(between);
}

/** Parts of the total: in a bracket, after "trong đó" or a colon, or further senders. */
function isListed(piece: Piece, first: Quantity, quantity: Quantity): boolean {
	const between = piece.text.slice(first.end - piece.start, quantity.span.start - piece.start);
	return /(?:trong đó|gồm|\(|:|,|và)/u.test(between) && !/(?:bên cạnh|ngoài ra|hợp đồng|không chuyên trách|còn (?!lại))/u.test(between);
}

/** "thời hạn 06 tháng", "02 vị trí này", "02 ngày/tuần" count no persons. */
function isTerm(line: Line, quantity: Quantity): boolean {
	const before = line.text.slice(0, quantity.span.start - line.span.start);
	const after = line.text.slice(quantity.span.end - line.span.start);
	return /(?:thời hạn|thời gian|trong|thêm|(?<!tổng )số|mục)\s*$/u.test(before) || NO_PERSON.test(after);
}

const NO_PERSON =
	/^\s*(?:tháng|năm(?! người)|ngày|tuần|vị trí|lĩnh vực|phòng|xã|phường|đợt|lần|lượt|bộ|máy|cơ quan|đơn vị|nơi|trụ sở|thôn|tổ|buổi|giờ|%)/u;

function keySpan(piece: Piece, quantity: Quantity): Span {
	const keys = [...piece.text.matchAll(KEY)].map((match) => ({
		start: piece.start + match.index,
		end: piece.start + match.index + match[0].length,
	}));
	const distance = (span: Span) => Math.min(Math.abs(span.start - quantity.end), Math.abs(quantity.span.start - span.end));
	return keys.sort((a, b) => distance(a) - distance(b))[0] ?? quantity.span;
}

function mention(line: Line, figure: string, quantity: Quantity, label: Span, part: boolean): Mention {
	return {
		figure,
		value: quantity.bound ? null : quantity.value,
		how: quantity.bound ? 'not-stated' : 'stated',
		span: cover(label, { start: quantity.span.start, end: quantity.end }),
		valueSpan: quantity.span,
		section: line.sections.at(-1) ?? null,
		confidence: SURE,
		past: false,
		part,
	};
}

/** "02/40 biên chế đang biệt phái": how many of the posts. */
function isSharedOut(line: Line, quantity: Quantity): boolean {
	return (
		quantity.kind === 'fraction' &&
		/^\s*(?:(?:hiện|đang|được|đã|đi|cử)\s+){0,3}(?:biệt phái|tăng cường)/u.test(slice(line, { start: quantity.end, end: line.span.end }))
	);
}

function isPerson(reading: Reading, quantity: Quantity): boolean {
	if (quantity.kind !== 'count' && quantity.kind !== 'fraction') return false;
	const classes = nounClasses(reading.profile, quantity.noun);
	return quantity.noun === '' || ['persons', 'public', 'mixed', 'none'].some((name) => classes.includes(name));
}
