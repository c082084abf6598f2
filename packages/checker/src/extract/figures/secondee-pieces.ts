import type { Span } from '@rasoat/parser';
import type { Quantity } from '../readers/quantity.js';
import type { Line } from '../reading.js';

/** "biệt phái", "tăng cường về xã", "cử 02 viên chức về giúp xã": who is lent for a time. */
export const KEY =
	/biệt phái|tăng cường(?! (?:công tác|quản lý|năng lực|chỉ đạo|kiểm tra|tuyên truyền|kỷ|trách nhiệm|cơ sở|ứng dụng|phối hợp|đầu tư|thêm|quản|giám sát|kỷ luật|trang))|(?:cử|điều)(?: về)? [^,;.]{0,60}(?:về hỗ trợ|về giúp|hỗ trợ dài hạn|giúp xã|giúp phường|về công tác)|nhận về(?<=(?:biệt phái|tăng cường)[^.;]{0,60}(?:,\s|và\s)(?:tiếp )?nhận về)/gu;

export interface Piece {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** A sentence cut so that each piece tells of one group: at the last break between two keys. */
export function piecesOf(line: Line): Piece[] {
	const keys = [...line.text.matchAll(KEY)];
	if (keys.length === 0) return isUnderKey(line) ? [{ text: line.text, start: line.span.start, end: line.span.end }] : [];
	const cuts = [ownStart(line, keys[0]?.index ?? 0)];
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

/** "05 đoàn viên tình nguyện hỗ trợ tại Trung tâm; không có công chức biệt phái đến xã": a denial begins behind the last semicolon. */
function ownStart(line: Line, key: number): number {
	const at = line.text.lastIndexOf(';', key) + 1;
	return /(?<!\p{L})(?:không|chưa|chẳng)(?!\p{L})/u.test(line.text.slice(at, key)) ? at : 0;
}

/** "biệt phái: đến 02; đi 01": behind the break only the way is told again. */
export const BOTH_WAYS = /^[\s,]*(?:và\s+)?(?:tiếp )?(?:nhận )?(đến|về|đi|ra|sang)\s*:?\s*(?:\d|không|chưa)/u;

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
	/;(?!\s*(?:cộng|tổng|như vậy|tất cả|riêng (?:xã|phường|đặc khu)))|[,.]\s*(?=(?:ngoài ra|bên cạnh|đồng thời|ngược lại|số người|còn (?!lại)|hợp đồng|phường đang|xã đang ký))/gu;

/** "(Sở A: 01; Sở B: 01)", "ba đồng chí: một công chức …; một giáo viên …": the semicolon only parts the parts. */
function isInList(before: string, last: boolean): boolean {
	if (last && /^:\s+(?:\d|một|hai|ba)/u.test(before)) return true;
	return (
		before.lastIndexOf('(') > before.lastIndexOf(')') || /\d[^:;.]*\p{L}[^:;.]*:\s[^:;.]*\d|\p{L}:\s+(?:\d|một|hai|ba)\s/u.test(before)
	);
}

/** Where a new group begins; behind the last key only at a mark that turns to another subject. */
function breakIn(between: string, last: boolean): number | null {
	const turn = [...between.matchAll(TURN)].find(
		(match) => match[0] !== ';' || !isInList(between.slice(0, match.index), last) || BOTH_WAYS.test(between.slice(match.index + 1)),
	);
	if (turn) return turn.index + 1;
	if (last) return null;
	const marks = [
		...between.matchAll(
			/,(?! ?(?:viên chức|công chức|người lao động))|[.;]|\s(?:hay|hoặc|nhưng|song)\s|\svà\s(?=(?:cũng|không|chưa|đã|đang|có|cử|phường|xã|\d))/gu,
		),
	];
	const mark = marks.at(-1);
	return mark ? mark.index + 1 : null;
}

export function keySpan(piece: Piece, quantity: Quantity): Span {
	const keys = [...piece.text.matchAll(KEY)].map((match) => ({
		start: piece.start + match.index,
		end: piece.start + match.index + match[0].length,
	}));
	const distance = (span: Span) => Math.min(Math.abs(span.start - quantity.end), Math.abs(quantity.span.start - span.end));
	return keys.sort((a, b) => distance(a) - distance(b))[0] ?? quantity.span;
}
