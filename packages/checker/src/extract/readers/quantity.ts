import type { Span } from '@rasoat/parser';
import { AMOUNT_SOURCE, readAmount } from './amount.js';
import { readDates } from './date.js';
import { readMoney } from './money.js';
import { readWordNumbers } from './number-words.js';

export type QuantityKind = 'count' | 'fraction' | 'percent' | 'money' | 'measure';

/** A number that tells how many or how much. Numbers that name something (dates, decrees, clauses, hours) are not here. */
export interface Quantity {
	readonly kind: QuantityKind;
	readonly span: Span;
	readonly value: number;
	/** The lower number of a fraction ("34/40" → 40); null otherwise. */
	readonly of: number | null;
	/** Told as about, over, under or a range: no figure. */
	readonly bound: boolean;
	/** What is counted, folded ("người", "biên chế", "lượt người"); null when no noun follows, "" for a noun that is not in the list. */
	readonly noun: string | null;
	/** Where the noun ends; the number's own end when there is none. */
	readonly end: number;
}

export interface QuantityWords {
	/** Words that may follow a number as what is counted, longest first. */
	readonly nouns: readonly string[];
}

// "178/2024/NĐ-CP", "2581/UBND-NVKTGS", "195-KL/TW", "12/BC-UBND"
const CODE = /\d+(?:\s?\/\s?\d+)?\s?[/-]\s?[a-zđ][a-zđ&-]*(?:\s?[/-]\s?[a-zđ]+)*(?![\p{L}\p{N}])/gu;
// "Nghị định số 178", "quý 3", "năm 2025", "tháng 10", "Điều 5", "thứ 2", "quốc lộ 5", "trụ sở số 2", "giai đoạn 2026-2030", "mức độ 2",
// "Trường Tiểu học Lê Lợi số 2"
const NAMED =
	/(?:nghị định|nđ|nđ-cp|(?:hợp đồng|hđ)(?= (?:111|68)(?!\s?(?:người|lao động|hợp đồng)))|quyết định|nghị quyết|kết luận|công văn|kế hoạch|thông tư|thông báo|chỉ thị|hướng dẫn|văn bản|luật|điều|khoản|điểm|mục|phần|biểu|bảng|phụ lục|mẫu|quý|tháng|năm|thứ|nhóm|khóa|khoá|nhiệm kỳ|giai đoạn|quốc lộ|tỉnh lộ|mức độ|mức|cấp|hạng|loại|lớp|tổ|thôn|xóm|(?<!đặc )khu|đội|số nhà|trụ sở|cơ sở|trường thcs|trường (?:tiểu học|mầm non|thcs|thpt|trung học (?:cơ sở|phổ thông))(?: (?!tổng|có|cử|biệt)\p{L}+){1,4}(?= số )|lần thứ|kỳ họp thứ|đợt|lần|chương trình|đề án)\s+(?:số\s+)?(\d{1,4}(?:\s?-\s?\d{4})?|[ivx]+)(?![\p{L}\p{N}/.,]*\d)(?!\s?(?:%|người|trường hợp|triệu|tỷ|tỉ|nghìn|ngàn|đồng))/gu;
// "16 giờ", "17h30", "30 phút", "24/7", "24/24"
const CLOCK = /\d{1,2}\s?(?:giờ|h|phút)(?:\s?\d{1,2}(?:\s?phút)?)?(?![\p{L}\p{N}])|24\/(?:7|24)(?!\d)|\d{1,2}:\d{2}(?::\d{2})?/gu;
// "tháng 9/2025", "quý IV/2025", "10-2025"
const MONTH = /(?<![\p{L}\d/.,-])(?:\d{1,2}|[ivx]{1,3})\s?[/-]\s?(?:19|20)\d{2}(?![\d/])/gu;
const PERCENT = new RegExp(`(${AMOUNT_SOURCE})\\s?(?:%|phần trăm)`, 'gu');
const FRACTION = /(?<![\p{L}\p{N}/.,-])(\d{1,3}(?:\.\d{3})*|\d+)\s?\/\s?(\d{1,3}(?:\.\d{3})*|\d+)(?![\p{N}/]|[.,]\d)/gu;
const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}.,])(?<!\\d\\s?/\\s?)(${AMOUNT_SOURCE})(?!\\p{N}|/\\d|[.,]\\d)`, 'gu');
// "khoảng 30", "hơn 900", "không quá 40", "ít nhất 02"; "nhiều hơn 02 người" is a difference
const BOUND_BEFORE =
	/(?:khoảng|(?<!nhiều |ít |cao |thấp |lớn |nhỏ |dài |ngắn |đông |chậm |nhanh )hơn|gần|trên(?: dưới)?|dưới|xấp xỉ|chừng|ước khoảng|không quá|không dưới|tối đa|tối thiểu|ít nhất|nhiều nhất|đến hơn|ngót|(?<!chế |trình |tốc |tiến |mức |thời )độ)(?:\s+(?:là|có|được))?\s*$/u;
// "44 người trên 48 chỉ tiêu": out of, not over
const OUT_OF =
	/[\d\p{L}],?\s+(?:người|đồng chí|đ\/c|cán bộ|công chức|cbcc|suất|biên chế|trường hợp)(?:\s+(?:có mặt|hiện có|đang làm việc|đang công tác))?\s+trên\s*$/u;
// "từ 35 đến 40", "5 - 6 người"
const RANGE_AFTER = /^\s?(?:-|đến)\s?\d+(?![\d/]|\s?(?:tháng|giờ))/u;
const RANGE_BEFORE = /(?<![\p{L}\d/])\d+\s?(?:-|đến)\s?$/u;
const BOUND_AFTER = /^\s*(?:trở lên|trở xuống)/u;

/** From here on a number in words is a sum of money: it counts nothing, and only restates the sum before it. */
const MILLION = 1e6;

/** Words that go on with the sentence where a noun might stand: the number counts what was named before it. */
const LINK =
	/^\s*(?:so|với|tại|ở|là|và|trong|thuộc|của|trên|theo|để|do|vì|nhưng|còn|đã|chưa|hiện|đang|được|bao|gồm|cụ|đạt|tính|đến|như|tương|bằng|vượt|thiếu|thừa|giảm|tăng|cho|từ|về|sau|trước|nên|mà|thì|có|vào|khi|hoặc|cùng|không|tức|ngoài|riêng|nay|nữ)(?!\p{L})/u;

/** Every quantity of one sentence (folded), in order; offsets count from the sentence's start. */
export function readQuantities(folded: string, words: QuantityWords): Quantity[] {
	const numbers = readWordNumbers(folded);
	const digits = /\d/.test(folded);
	if (!digits && numbers.length === 0) return [];
	const taken = takenSpans(folded);
	const quantities: Quantity[] = [];
	const add = (kind: QuantityKind, span: Span, value: number | null, of: number | null = null) => {
		if (value === null || taken.some((other) => overlaps(other, span))) return;
		taken.push(span);
		quantities.push(finish(folded, kind, span, value, of, words));
	};
	const isCount = (value: number) => value < MILLION || quantities.some((told) => told.kind === 'money' && told.value === value);
	const all = (regex: RegExp) => (digits ? folded.matchAll(regex) : []);
	for (const money of readMoney(folded, numbers)) add(money.rate ? 'measure' : 'money', money.span, money.value);
	for (const match of all(PERCENT)) add('percent', spanOf(match), readAmount(match[1] ?? ''));
	for (const match of all(FRACTION)) add('fraction', spanOf(match), readAmount(match[1] ?? ''), readAmount(match[2] ?? ''));
	for (const match of all(NUMBER)) add(/[.,]\d{1,2}$/.test(match[0]) ? 'measure' : 'count', spanOf(match), readAmount(match[1] ?? ''));
	for (const word of numbers)
		if (isCount(word.value) && isNumber(folded, word.span, word.words, words)) add('count', word.span, word.value);
	return mergeRestated(
		folded,
		quantities.sort((a, b) => a.span.start - b.span.start),
		words,
	);
}

/** Dates, document codes, ordinals and clock times: numbers that count nothing. */
function takenSpans(folded: string): Span[] {
	const dates = readDates(folded).map((date) => date.span);
	const others = [CODE, CLOCK, MONTH].flatMap((regex) => [...folded.matchAll(regex)].map(spanOf));
	const named = [...folded.matchAll(NAMED)].map((match) => ({
		start: match.index + match[0].length - (match[1]?.length ?? 0),
		end: match.index + match[0].length,
	}));
	return [...dates, ...others, ...named];
}

function finish(folded: string, kind: QuantityKind, span: Span, value: number, of: number | null, words: QuantityWords): Quantity {
	const { noun, end } = nounAfter(folded, span.end, words);
	return { kind, span, value, of, bound: isBound(folded, span), noun, end };
}

function isBound(folded: string, span: Span): boolean {
	const before = folded.slice(Math.max(0, span.start - 24), span.start);
	const after = folded.slice(span.end, span.end + 24);
	return (
		(BOUND_BEFORE.test(before) && !OUT_OF.test(before)) || RANGE_AFTER.test(after) || RANGE_BEFORE.test(before) || BOUND_AFTER.test(after)
	);
}

const nounPatterns = new WeakMap<QuantityWords, RegExp>();

function nounAfter(folded: string, from: number, words: QuantityWords): { noun: string | null; end: number } {
	let regex = nounPatterns.get(words);
	if (!regex) {
		const alternatives = [...words.nouns].sort((a, b) => b.length - a.length).map((noun) => noun.replaceAll(' ', '\\s+'));
		regex = new RegExp(`^\\s*(${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'u');
		nounPatterns.set(words, regex);
	}
	const rest = folded.slice(from, from + 60);
	const match = regex.exec(rest);
	if (match?.[1]) return { noun: match[1], end: from + match[0].length };
	return { noun: /^\s*\p{L}/u.test(rest) && !LINK.test(rest) ? '' : null, end: from };
}

/** Two words or more are a number; one word is, when something countable follows, or when it stands in brackets behind digits. */
function isNumber(folded: string, span: Span, count: number, words: QuantityWords): boolean {
	if (count > 1) return true;
	const bracketed = /\d\s*\(\s*$/u.test(folded.slice(Math.max(0, span.start - 6), span.start)) && /^\s*\)/u.test(folded.slice(span.end));
	const open = /^\s*\(\s*\d/u.test(folded.slice(span.end, span.end + 4));
	if (bracketed || open) return true;
	if (folded.slice(span.start, span.end) === 'không') return false;
	return Boolean(nounAfter(folded, span.end, words).noun);
}

/** "40 (bốn mươi) biên chế", "ba mươi sáu (36) cán bộ": one number told twice, with the noun behind the bracket. */
function mergeRestated(folded: string, quantities: readonly Quantity[], words: QuantityWords): Quantity[] {
	const merged: Quantity[] = [];
	for (const quantity of quantities) {
		const last = merged.at(-1);
		const between = last ? folded.slice(last.span.end, quantity.span.start) : '';
		const closing = /^[^()]{0,12}\)/u.exec(folded.slice(quantity.span.end, quantity.span.end + 14));
		const same = last && /^\s*(?:\p{L}+\s*){0,2}\(\s*(?:bằng chữ\s*:?\s*)?$/u.test(between) && closing && last.value === quantity.value;
		if (!last || !same || quantity.of !== last.of) {
			merged.push(quantity);
			continue;
		}
		const end = quantity.span.end + closing[0].length;
		const after = nounAfter(folded, end, words);
		merged[merged.length - 1] = {
			...last,
			span: { start: last.span.start, end },
			noun: after.noun || last.noun || quantity.noun,
			end: after.noun ? after.end : end,
		};
	}
	return merged;
}

function spanOf(match: RegExpExecArray): Span {
	return { start: match.index, end: match.index + match[0].length };
}

function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
