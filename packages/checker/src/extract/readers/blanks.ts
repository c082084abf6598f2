import type { Span } from '@rasoat/parser';

/** "………", "......", ". . . .", "… …" */
const DOTS = /[.…](?:\s?[.…])*/gu;
const ELLIPSIS = 3;
// "v.v…", "v.v...."
const ET_CETERA = /(?<!\p{L})v\s?\.?\s?v\s?$/iu;
// "đất đai, hộ tịch,…", "(máy tính; máy in;…"
const LIST_GOES_ON = /[,;]\s?$/u;
// "Biên chế được giao: …", "hiện có … người", "(…)", "số …", "…/10/2025"
const WANTS_VALUE =
	/(?:^|[:(/]\s?|\(\w\)\s|(?<!\p{L})(?:là|có|còn|được|giao|gồm|số|ngày|tháng|năm|khoảng|thiếu|đủ|cho|đạt|chi|của|tại|thời hạn)\s)$/iu;
// "… người", "… trường hợp", "…/40", "…%": what was to be counted
const COUNTED =
	/^\s?(?:\/|%|\)|người|trường hợp|biên chế|cán bộ|công chức|viên chức|đồng|triệu|tỷ|lớp|lượt|đồng chí|hồ sơ|máy|bộ|ngày|tháng|năm|phòng|kw|m2|km|ha)(?!\p{L})/iu;
// "Phần I .................. 3": a table of contents
const PAGE_NUMBER_AFTER = /^\s*\d{1,3}\s*$/u;
const SENTENCE_OVER = /^\s*(?:$|\p{Lu}|[;)])/u;

const SHAPES: readonly RegExp[] = [
	// "______"
	/_(?:\s?_){2,}/gu,
	// "XX người", "XX/10/2025", "xxx"
	/(?<![\p{L}\p{N}])(?:X{2,4}|x{2,4})(?![\p{L}\p{N}])/gu,
	// "[…]", "[ ]", "[điền số]", "[tên xã]"
	/\[\s*(?:[.…_\s]*|[^\]\d]{0,30}?(?:điền|nhập|ghi|nêu|tên|số liệu|bổ sung)[^\]]{0,40})\]/giu,
	// "(ghi rõ …)", "(nêu cụ thể ....)"
	/\((?:đề nghị\s+)?(?:ghi|nêu|kê|điền)(?:\s+(?:rõ|cụ thể|đầy đủ))?[^)…]{0,60}(?:…|\.{3})[^)]{0,40}\)/giu,
	// "…/…/2025", "../../2025", "   /10/2025" behind "ngày"
	/(?<![\p{L}\d])[.…]{1,12}\s?\/\s?(?:[.…]{1,12}|\d{1,2})\s?\/\s?(?:20\d\d|[.…]+)/gu,
	/(?<!\p{L})ngày\s+\/\s?(?:\d{1,2}\s?)?(?:\/\s?)?\d{4}/giu,
	// "ngày    tháng 10 năm 2025"; "ngày tháng năm sinh" has no number
	/(?<!\p{L})ngày\s+tháng\s+\d{1,2}(?=\s|[,./])(?:\s+năm\s+\d{4})?/giu,
	// "Kế hoạch số     /KH-UBND"
	/(?<!\p{L})số\s*:?\s*\/\s?\p{Lu}{2,}(?:-\p{Lu}+)*/gu,
];
// "thế kỷ XX", "Đại hội lần thứ XX": a number
const ROMAN_BEFORE = /(?:thế kỷ|khóa|khoá|thứ|đại hội|chương|mục|phần|quyển|kỳ|điều|đảng bộ)\s*$/iu;
/** A clerk's form asks so; prose that tells of a list does not: "bảng phân công (ghi rõ người làm)". */
const FORM_REMARK =
	/\((?:đề nghị\s+)?(?:ghi|nêu)\s+(?:rõ|cụ thể)(?:\s+(?:lý do|nguyên nhân|số liệu|số lượng|số tiền|tên|nội dung|cụ thể|đơn vị|thời gian|họ tên|từng|các)[^).]{0,50})?\)/giu;
const TELLS_OF_PAPER =
	/(?:bảng|kế hoạch|lịch|sổ|danh sách|danh mục|biểu|phiếu|thông báo|văn bản|quyết định|hồ sơ|phân công|công khai|niêm yết|báo cáo|biên bản)/iu;
// "“… […] …”"
const QUOTED = /[“"][^”"]*$/u;

interface BlankReader {
	readonly shape: RegExp;
	readonly isBlank: (text: string, match: RegExpExecArray) => boolean;
}

/** What one has read, no later one reads again. */
const READERS: readonly BlankReader[] = [
	...SHAPES.map((shape): BlankReader => ({ shape, isBlank: (text, match) => !isSpoken(text, match) })),
	{ shape: FORM_REMARK, isBlank: (text, match) => !TELLS_OF_PAPER.test(text.slice(Math.max(0, match.index - 60), match.index)) },
	{ shape: DOTS, isBlank: isBlankRun },
];

/** Unfilled blanks in one paragraph or cell: runs of dots or lines, "XX", "[…]", a form's remarks, half a date. Offsets of the text given. */
export function readBlanks(text: string): Span[] {
	if (!/[.…_Xx[(]|ngày|số/iu.test(text)) return [];
	const found: Span[] = [];
	let unread = text;
	for (const { shape, isBlank } of READERS) {
		const matches = [...unread.matchAll(shape)].filter((match) => isBlank(text, match));
		const spans = matches.map((match) => ({ start: match.index, end: match.index + match[0].length }));
		if (spans.length > 0) unread = masked(unread, spans);
		found.push(...spans);
	}
	return found.sort((a, b) => a.start - b.start);
}

function masked(text: string, spans: readonly Span[]): string {
	let out = '';
	let at = 0;
	for (const { start, end } of spans) {
		out += text.slice(at, start) + '\u0000'.repeat(end - start);
		at = end;
	}
	return out + text.slice(at);
}

function isSpoken(text: string, match: RegExpExecArray): boolean {
	const before = text.slice(Math.max(0, match.index - 80), match.index);
	if (/^[Xx]+$/u.test(match[0])) return ROMAN_BEFORE.test(before);
	return match[0].startsWith('[') && QUOTED.test(before);
}

function isBlankRun(text: string, match: RegExpExecArray): boolean {
	const run = match[0];
	const length = [...run].reduce((sum, char) => sum + (char === '…' ? ELLIPSIS : char === '.' ? 1 : 0), 0);
	const before = text.slice(Math.max(0, match.index - 60), match.index);
	const after = text.slice(match.index + run.length, match.index + run.length + 24);
	if (length < ELLIPSIS || ET_CETERA.test(before) || LIST_GOES_ON.test(before)) return false;
	if (before.trim() === '' && after.trim() === '') return true;
	if (length > ELLIPSIS && PAGE_NUMBER_AFTER.test(after) && !/:\s?$/u.test(before)) return false;
	if (length > ELLIPSIS + 1) return !(/[\p{L})]$/u.test(before) && SENTENCE_OVER.test(after) && before.includes(','));
	return WANTS_VALUE.test(before) ? !/\p{L}$/u.test(before) && !QUOTED.test(before) : /\s$/u.test(before) && COUNTED.test(after);
}
