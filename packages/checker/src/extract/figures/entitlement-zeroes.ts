import type { Mention } from '../../facts.js';
import { findPhrases, hasPhrase } from '../../profile/phrase.js';
import { noneMention } from '../mention.js';
import type { Line, Reading } from '../reading.js';
import { placesOf } from './entitlement-places.js';
import { SURE } from './entitlement-scope.js';
import { slice } from './label.js';

const COUNTS = ['entitlements.decided', 'entitlements.paid', 'entitlements.unpaid'];

/** "không còn trường hợp nào chưa được chi trả", "tất cả đã được chi trả", "không có trường hợp nào có quyết định nghỉ". */
export function zeroes(reading: Reading, line: Line): Mention[] {
	return COUNTS.flatMap((id) => {
		const figure = reading.profile.figures.find((spec) => spec.id === id);
		const phrase = findPhrases(figure?.zero ?? [], line.text)[0];
		const match = phrase ? { index: phrase.index, length: phrase[0].length } : labelledNone(line, figure?.labels ?? []);
		if (!match || hasPhrase(figure?.refuse ?? [], line.text) || isExcepted(id, line, match)) return [];
		const span = { start: line.span.start + match.index, end: line.span.start + match.index + match.length };
		return [noneMention(id, line, span, SURE)];
	});
}

/** "Các trường hợp đều đã được chi trả", and behind it "còn 02 trường hợp chưa": those before were not all. */
export function withoutLooseZeroes(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const unpaid = placesOf(reading, mentions).filter(({ mention }) => mention.figure === 'entitlements.unpaid');
	const counted = unpaid.filter(({ mention, line }) => mention.value !== 0 && line?.sections.includes('entitlements'));
	const last = counted.reduce((latest, { mention }) => Math.max(latest, mention.valueSpan.start), -1);
	const blocks = new Set(counted.map(({ block }) => block));
	const loose = unpaid.filter(
		({ mention, block }) =>
			mention.how === 'stated-none' &&
			/^(?:các|những|mọi)(?!\p{L})/u.test(reading.folded.slice(mention.span.start, mention.span.end)) &&
			(blocks.has(block) || last > mention.span.start),
	);
	const dropped = new Set(loose.map(({ mention }) => mention));
	return mentions.filter((mention) => !dropped.has(mention));
}

interface Place {
	readonly index: number;
	readonly length: number;
}

// "chưa chi trả: không", "số người chưa nhận được kinh phí: không có"
const NONE_TOLD = /^(?:[^\p{L}\d]{0,3}(?:là )?|(?: \p{L}+){1,4}\s*: ?)(?:không(?: có)?|chưa có)\s*(?:[.;,]|$)/u;

/** A label with "không" in place of a number: "chưa chi trả: không". */
function labelledNone(line: Line, labels: readonly string[]): Place | null {
	const match = findPhrases(labels, line.text).find((found) => NONE_TOLD.test(line.text.slice(found.index + found[0].length)));
	if (!match) return null;
	const told = NONE_TOLD.exec(line.text.slice(match.index + match[0].length));
	return { index: match.index, length: match[0].length + (told?.[0].replace(/[.;,\s]+$/u, '').length ?? 0) };
}

/** Words in, before or behind the phrase that make it no zero of this figure. */
function isExcepted(id: string, line: Line, { index, length }: Place): boolean {
	const words = line.text.slice(index, index + length);
	const before = line.text.slice(0, index);
	const after = slice(line, { start: line.span.start + index + length, end: line.span.end });
	if (/^không (?:thể|kịp)|(?:ngoài|trừ) \d/u.test(words)) return true;
	// "Không có trường hợp nào chưa được chi trả", "Chưa chi trả: không": all were paid, not none
	if (id === 'entitlements.paid') return /(?<!\p{L})chưa(?!\p{L})/u.test(words.slice(4)) || /(?<!\p{L})chưa(?: được)?\s*$/u.test(before);
	if (id === 'entitlements.decided') return /^[^,;]*(?:chưa|tồn đọng|nợ|chậm|vướng)/u.test(line.text.slice(index + 5));
	// "Không có kinh phí nên 02 người chưa được chi trả"
	if (LEADS_TO.test(words)) return true;
	if (/^(?:tất cả|toàn bộ|toàn thể|100%|cả|các|những|mọi)(?!\p{L})/u.test(words) && RESTRICTED.test(words)) return true;
	return /(?:trừ|ngoại trừ|riêng)\s/u.test(after) || (/^(?:các|những|mọi)(?!\p{L})/u.test(words) && isOfSome(before, words, after));
}

const LEADS_TO = /(?<!\p{L})(?:nên|khiến|dẫn đến|do đó|vì vậy|vì thế)(?!\p{L})/u;
// "Các trường hợp đủ điều kiện đều …", "… nghỉ trong tháng 8 đều …", "Các đối tượng khối Đảng đều …"
const RESTRICTED =
	/(?<!\p{L})(?:đủ (?:điều kiện|hồ sơ|thủ tục)|hồ sơ (?:hợp lệ|đầy đủ)|(?:trong|của|ở) (?:tháng|quý|đợt|kỳ|tuần)|đợt (?:\d|đầu|một|hai|i+)|khối|nhóm|đã (?:được )?(?:thẩm định|phê duyệt)|được (?:thẩm định|phê duyệt|xác nhận))(?!\p{L})/u;

/** "Trừ 02 người, các trường hợp còn lại đều đã được chi trả", "các trường hợp theo Nghị định 178 đều …, còn 02 trường hợp …": not all. */
function isOfSome(before: string, words: string, after: string): boolean {
	return (
		/(?:còn lại|khác|nghị định|nđ)(?!\p{L})/u.test(words) ||
		/(?<!\p{L})(?:trừ|ngoài|riêng)(?!\p{L})[^;.]*$/u.test(before) ||
		/(?<!\p{L})còn \d/u.test(after)
	);
}
