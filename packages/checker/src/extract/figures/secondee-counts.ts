import type { Span } from '@rasoat/parser';
import type { Mention } from '../../facts.js';
import { cover, noneMention } from '../mention.js';
import type { Quantity } from '../readers/quantity.js';
import { type Line, nounClasses, type Reading } from '../reading.js';
import { directionOf, IN, OUT } from './direction.js';
import { LEAVES_OUT, slice } from './label.js';
import { BOTH_WAYS, KEY, keySpan, type Piece } from './secondee-pieces.js';

export const SURE = 0.96;
export const NONE = /(?<!\p{L})(?:không|chưa|chẳng)(?!\p{L})/u;
export const NOT_NONE =
	/(?:không|chưa) (?:đủ|nhiều|tính|kể|gồm|bao gồm|đáp ứng|chỉ|lâu|quen|thuộc|nằm)|không phải(?! (?:cử|điều|biệt phái|tăng cường))|(?:không|chưa)(?: có)? (?:hướng dẫn|quy định|chế độ|chính sách|kinh phí|văn bản|nguồn|chỗ ở|nhà|cơ chế|định mức|kinh nghiệm|thống nhất|ổn định|yên tâm|nắm|rõ|kịp|thạo|am hiểu|được (?:hưởng|chi|thanh toán|hỗ trợ|cấp))/u;

export const SENDER = /(?:sở|ban|chi cục|trường(?! hợp)|trung tâm|phòng|bảo hiểm|kho bạc|bệnh viện|công ty|thành phố)\s[^,;:.()]*$/u;

export function pieceMentions(reading: Reading, line: Line, piece: Piece): Mention[] {
	const own = ownStart(piece);
	const people = line.quantities.filter(
		(quantity) =>
			quantity.span.start >= own &&
			quantity.span.end <= piece.end &&
			(isPerson(reading, quantity) || isSharedOut(line, quantity)) &&
			!isTerm(line, quantity) &&
			!isRequested(piece, quantity) &&
			!leavesOut(piece, quantity) &&
			!isToldApart(piece, quantity) &&
			!/mỗi (?:\p{L}+ ){1,3}$/u.test(piece.text.slice(0, quantity.span.start - piece.start)),
	);
	const way = BOTH_WAYS.exec(piece.text)?.[1];
	const figure = way
		? directionOf(reading, line, `biệt phái ${way === 'ra' ? 'đi' : way}`)
		: directionOf(reading, line, piece.text.search(KEY) < 0 ? `${line.context} ${piece.text}` : piece.text);
	if (hasNotCome(piece)) return zeroMentions(line, piece, figure);
	if (isGone(piece)) return [];
	if (people.length === 0 || isDenied(piece, people)) return isNone(line, piece) ? zeroMentions(line, piece, figure) : [];
	const total = people
		.slice(1)
		.find((quantity) => isClosingTotal(line, people[0] as Quantity, quantity) && !isSumOfBoth(reading, line, piece, quantity));
	const head = total ? people[0] : nearest(piece, people);
	const bothWays = head ? inAndOut(line, piece, head) : [];
	if (bothWays.length > 0) return bothWays;
	if (!head || (!line.sections.includes('staffing') && isApart(piece, head))) return [];
	const rest = people.filter((quantity) => quantity !== head && quantity !== total && quantity.span.start > head.span.start);
	const lead = people.filter(
		(quantity) => quantity.span.start < head.span.start && quantity !== total && isSent(piece, quantity) && isSent(piece, head),
	);
	const listed = rest.filter((quantity) => isListed(piece, head, quantity));
	// "Thành phố tăng cường 03 công chức: Sở Tài chính 02 người, Sở Nội vụ 01 người": the first is all of them.
	const isWhole = listed.length > 1 && sumOf(listed) === head.value;
	const isPart = total !== undefined || lead.length > 0 || (isSenderItem(piece, head, rest) && !isWhole);
	const main = mention(line, figure, head, own > piece.start ? { start: own, end: head.end } : keySpan(piece, head), isPart);
	const parts = [...lead, ...listed].map((quantity) => mention(line, figure, quantity, quantity.span, true));
	return total ? [main, ...parts, mention(line, figure, total, total.span, false)] : [main, ...parts];
}

/** "Có mặt 36 công chức, không có ai phải cử đi biệt phái", "… (có 02 công chức biệt phái)": the number before the break is not theirs. */
function isToldApart(piece: Piece, quantity: Quantity): boolean {
	const key = piece.text.slice(quantity.end - piece.start).search(KEY);
	const between = key < 0 ? '' : piece.text.slice(quantity.end - piece.start, quantity.end - piece.start + key);
	return /,[^,]*(?<!\p{L})(?:không|chưa)(?!\p{L})|\([^)]*\d/u.test(between);
}

/** "biệt phái về 03 người; biệt phái đi 02 người, tổng cộng 05": of both ways. */
function isSumOfBoth(reading: Reading, line: Line, piece: Piece, total: Quantity): boolean {
	const before = line.quantities.filter(
		(quantity) => quantity.end <= total.span.start && isPerson(reading, quantity) && !isTerm(line, quantity),
	);
	return before.some(({ span }) => span.start < piece.start) && sumOf(before) === total.value;
}

/** "Toàn thành phố đã biệt phái 335 công chức về cấp xã; riêng xã được tiếp nhận 02 người": what stands before is not of this commune. */
function ownStart(piece: Piece): number {
	const all =
		/(?:(?:toàn|cả|trên địa bàn) thành phố[^;]*?(?:biệt phái|tăng cường)|thành phố[^;]*?(?:biệt phái|tăng cường)[^;]*? (?:cấp xã|các xã|các phường|cơ sở))/u.exec(
			piece.text,
		);
	if (!all) return piece.start;
	const own = /(?:riêng|trong đó|về) (?:xã|phường|đặc khu)/u.exec(piece.text.slice(all.index + all[0].length));
	return own ? piece.start + all.index + all[0].length + own.index : piece.end;
}

/** "02 công chức biệt phái (01 từ Sở Nội vụ về, 01 đi UBND phường Lê Chân)": the bracket parts them by their way. */
function inAndOut(line: Line, piece: Piece, head: Quantity): Mention[] {
	const parts = line.quantities.filter(
		(quantity) =>
			quantity.kind === 'count' &&
			quantity.span.start > head.end &&
			quantity.end <= piece.end &&
			/\([^)]*$/u.test(piece.text.slice(0, quantity.span.start - piece.start)),
	);
	const isOut = (quantity: Quantity) => /^[^,;()\d]{0,30}?\s(?:đi|sang|ra)\s/u.test(piece.text.slice(quantity.span.end - piece.start));
	const out = parts.filter(isOut);
	const isIn = (quantity: Quantity) => /^[^,;()\d]{0,40}?\s(?:từ|về|đến)\s?/u.test(piece.text.slice(quantity.span.end - piece.start));
	if (out.length === 0 || !parts.every((part) => isOut(part) || isIn(part)) || out.length === parts.length || sumOf(parts) !== head.value)
		return [];
	return parts.map((part) => mention(line, isOut(part) ? OUT : IN, part, part.span, false));
}

function sumOf(quantities: readonly Quantity[]): number {
	return quantities.reduce((sum, { value }) => sum + value, 0);
}

/** "đề nghị được tiếp nhận 03 công chức theo diện biệt phái nhưng đến nay chưa có công chức nào được biệt phái về" */
function hasNotCome({ text }: Piece): boolean {
	return /(?:nhưng|song|tuy nhiên)[^.;]*chưa có (?:đồng chí|người|ai|trường hợp|cán bộ|công chức|viên chức)(?: nào)?(?: \p{L}+){0,3}? (?:về|biệt phái|đến nhận|nhận nhiệm vụ)(?!\p{L})/u.test(
		text,
	);
}

/** Gone again, or moved within the commune. */
function isGone({ text }: Piece): boolean {
	return (
		/(?:trước đây|trước kia)[^.;]*(?:nay|hiện)[^.;]*(?:hết|đã về|kết thúc|không còn)/u.test(text) ||
		/(?:trả|rút) (?:lại )?\d+[^,;.]{0,30}(?:biệt phái|tăng cường) (?:về|cho)/u.test(text) ||
		(/tăng cường[^,;.]{0,40}(?:về|cho|xuống) (?:các )?(?:thôn|tổ dân phố|trung tâm|phòng|bộ phận)/u.test(text) &&
			!/(?<!\p{L})(?:sở|thành phố|trường|bệnh viện|chi cục|cấp trên)(?!\p{L})|(?:về|cho) (?:xã|phường|đặc khu)/u.test(text))
	);
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

// "đề nghị kéo dài thời hạn đối với 02 công chức đang biệt phái tại xã"
const STILL_HERE = /^[^,;.\d]{0,24}(?<!\p{L})đang (?:được )?(?:biệt phái|tăng cường)(?!\p{L})/u;

/** "đề nghị biệt phái 04 người": asked for, not here. */
function isRequested(piece: Piece, quantity: Quantity): boolean {
	if (STILL_HERE.test(piece.text.slice(quantity.span.end - piece.start))) return false;
	return /(?:(?<!theo )đề nghị|xin|kiến nghị|đề xuất)(?:(?!nhưng|song|mới được|đã được)[^,;.])*$/u.test(
		piece.text.slice(0, quantity.span.start - piece.start),
	);
}

/** "37 công chức chưa tính viên chức biệt phái": the number is of the others. */
function leavesOut(piece: Piece, quantity: Quantity): boolean {
	const behind = piece.text.slice(quantity.end - piece.start);
	const key = behind.search(KEY);
	return key >= 0 && LEAVES_OUT.test(/^[^;.\d]*$/u.exec(behind.slice(0, key))?.[0] ?? '');
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

export function zeroMentions(line: Line, piece: Piece, figure: string): Mention[] {
	const text = piece.text;
	const lead = text.length - text.trimStart().length;
	const span: Span = { start: piece.start + lead, end: piece.start + text.trimEnd().replace(/[.;,]+$/u, '').length };
	const both =
		/(?:điều động|đến|đi)(?:,| và| hay| hoặc) biệt phái$|biệt phái (?:đi|đến)(?:,| và| hay| hoặc|\/) ?(?:biệt phái )?(?:đi|đến)|(?:đến|đi) (?:và|hay|hoặc) (?:đến|đi)|điều động, biệt phái(?!\s*(?:đi|đến|về|công chức nào ra|ra))/u.test(
			text.trim(),
		);
	return (both ? [IN, OUT] : [figure]).map((id) => noneMention(id, line, span, SURE));
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
export function isTerm(line: Line, quantity: Quantity): boolean {
	const before = line.text.slice(0, quantity.span.start - line.span.start);
	const after = line.text.slice(quantity.span.end - line.span.start);
	return /(?:thời hạn|thời gian|trong|thêm|(?<!tổng )số|mục)\s*$/u.test(before) || NO_PERSON.test(after);
}

const NO_PERSON =
	/^\s*(?:tháng|năm(?! người)|ngày|tuần|vị trí|lĩnh vực|phòng|xã|phường|đợt|lần|lượt|bộ|máy|cơ quan|đơn vị|nơi|trụ sở|thôn|tổ|buổi|giờ|%)/u;

export function mention(line: Line, figure: string, quantity: Quantity, label: Span, part: boolean): Mention {
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

export function isPerson(reading: Reading, quantity: Quantity): boolean {
	if (quantity.kind !== 'count' && quantity.kind !== 'fraction') return false;
	const classes = nounClasses(reading.profile, quantity.noun);
	return quantity.noun === '' || ['persons', 'public', 'mixed', 'none'].some((name) => classes.includes(name));
}
