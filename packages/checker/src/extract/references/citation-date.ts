import { pattern, type Span } from '@rasoat/parser';
import { type DateMention, readDates } from '../readers/date.js';

const AHEAD = 140;
const BEHIND = 160;
const ISSUER =
	'(?:UBND|Ủy ban nhân dân|thành phố|TP\\s?\\.?|Hải Phòng|Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Trung ương|Đảng|khóa [ivx]+|Chủ tịch|Sở|Nội vụ|Bộ|Chính phủ|và)';
// Between a number and its own day nothing stands but who issued it: "…, ngày 10/10/2025", "… của UBND thành phố Hải Phòng ngày …", "… của Bộ Chính trị, Ban Bí thư ban hành ngày …", "… (ngày …", "… ký ngày …"
const TO_DAY = `\\s?[,(]?\\s*(?:${pattern(`(?:của|do)(?:[\\s,]+${ISSUER})+`).source})?\\s?[,(]?\\s*(?:(?:ký|ban hành|ra|đề)\\s+)*(?:ngày\\s*)?$`;
const TO_DAY_AFTER = new RegExp(`^${TO_DAY}`, 'u');
/** "Kết luận số 195-KL/TW ngày 26/9/2025 của Bộ Chính trị, Công văn số …": up to the day of the document named before. */
const NUMBER_BEFORE_DAY = new RegExp(`(?:\\d\\s?[-/]\\s?\\p{L}[\\p{L}&/-]*(?:\\s?-\\s?\\p{L}+)?|số\\s*:?\\s*\\d{1,5})(${TO_DAY})`, 'u');
/** "…, ngày 12/10/2025 UBND xã họp", "…, ngày 10/10/2025 UBND thành phố ban hành …": the day of something else begins behind the comma. */
const ACTS_AFTER = new RegExp(
	`^\\s*,?\\s*(?:${pattern('(?:UBND |Ủy ban nhân dân |Đảng ủy |Văn phòng |HĐND )?(?:xã|phường|đặc khu)|Đảng ủy|Ban Thường vụ|(?:UBND |Ủy ban nhân dân )?thành phố (?:Hải Phòng )?(?:đã |cũng )?(?:có|ban hành|ra|gửi|phát hành)').source})`,
	'u',
);
/** "Ngày 10/10/2025, UBND thành phố (đã) có|ban hành Công văn số …", "Kết luận ngày 26/9/2025 của Bộ Chính trị, Ban Bí thư (số …": the issuer's day. */
const FROM_DAY_BEFORE = new RegExp(
	`^\\s*,?\\s*(?:(?:của|do)\\s+)?(?:${pattern(`${ISSUER}(?:[\\s,]+${ISSUER})*`).source})\\s*,?\\s*(?:đã\\s+)?(?:(?:có|ban hành|ra|gửi|ký|phát hành)\\s*)?(?:(?:các\\s+)?(?:công\\s+văn|kết\\s+luận|văn\\s+bản|cv|kl)\\s*)?(?:\\(\\s*)?(?:số\\s*:?\\s*)?$`,
	'u',
);

/** The day a citation gives its document: right behind the number, or before it with the issuer between; null when it gives none. */
export function readCitationDate(folded: string, citation: Span, limits: Span): DateMention | null {
	const end = Math.min(limits.end, citation.end + AHEAD);
	const after = readDates(folded.slice(citation.end, end)).find(({ complete }) => complete);
	if (after && isOwnDay(folded, citation.end, citation.end + after.span.start, citation.end + after.span.end))
		return moved(after, citation.end);
	const start = Math.max(limits.start, citation.start - BEHIND);
	const before = readDates(folded.slice(start, citation.start)).findLast(({ complete }) => complete);
	if (!before || !FROM_DAY_BEFORE.test(folded.slice(start + before.span.end, citation.start))) return null;
	const day = moved(before, start);
	const other = NUMBER_BEFORE_DAY.exec(folded.slice(start, day.span.start));
	return other && !isOfNext(folded, other[1] ?? '', day.span.end) ? null : day;
}

function isOwnDay(folded: string, from: number, start: number, end: number): boolean {
	const between = folded.slice(from, start);
	return TO_DAY_AFTER.test(between) && !isOfNext(folded, between, end);
}

/** Behind a comma a day may open the next clause: it is then not of the number before it. */
function isOfNext(folded: string, between: string, end: number): boolean {
	return /^\s?,/u.test(between) && ACTS_AFTER.test(folded.slice(end, end + 40));
}

function moved(date: DateMention, by: number): DateMention {
	return { ...date, span: { start: date.span.start + by, end: date.span.end + by } };
}
