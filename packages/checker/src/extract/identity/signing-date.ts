import type { ParsedDocument, Span } from '@rasoat/parser';
import type { Stated } from '../../result.js';
import { isoDate } from '../readers/date.js';
import type { Regions } from '../regions.js';
import { readLines } from './lines.js';
import { NOT_STATED, statedAt } from './stated.js';

const GAP = '[\\s.…_]*';
// "Kiến Thụy, ngày 14 tháng 10 năm 2025", "…, ngày    tháng 10 năm 2025", "ngày … tháng … năm 20…"
const IN_WORDS = new RegExp(`(?<!\\p{L})ngày${GAP}(\\d{1,2})?${GAP}tháng${GAP}(\\d{1,2})?${GAP},?${GAP}năm${GAP}(\\d{4})?`, 'gu');
// "Kiến Thụy, ngày 14/10/2025", "…, ngày    /10/2025"
const IN_DIGITS = new RegExp(`(?<!\\p{L})ngày${GAP}(\\d{1,2})?${GAP}[/.-]${GAP}(\\d{1,2})?${GAP}[/.-]${GAP}(\\d{4})(?!\\d)`, 'gu');
/** Words that make it another document's day, or the day of its arrival. */
const FOREIGN = /(?:công văn|kết luận|quyết định|kèm theo|văn bản|đến|thời gian ký|chuyển|tính)[^,]{0,80}$/u;
const PLACE_BEFORE = /(?:^|[\s.)])[\p{L}][\p{L}\s.]{1,40},\s*$/u;
/** A day out of its usual place counts only as a line of its own: "Vĩnh Am, ngày 13 tháng 10 năm 2025". */
const ALONE = /^\s*\(?\s*(?:[\p{L}.]+\s?){1,6},\s*ngày[\s\d.…_/-]*(?:tháng[\s\d.…_]*,?\s*năm[\s\d.…_]*)?\s*\)?[.;]?\s*$/u;
const STRAY_BLOCKS = 14;

/** The day of signing, from the place-and-date line of the head or of the signature. Blank parts: null, `blank`; a day no calendar has: null, `stated`. */
export function readSigningDate(document: ParsedDocument, folded: string, regions: Regions): Stated<string> {
	for (const line of wrapped(document, folded, regions)) {
		const found = readIn(document, folded, line, 0.99);
		if (found) return found;
	}
	for (const line of strayLines(document, regions)) {
		if (!ALONE.test(folded.slice(line.start, line.end))) continue;
		const found = readIn(document, folded, line, 0.93);
		if (found) return found;
	}
	return NOT_STATED;
}

/** Lines of the head; a day that a narrow column broke before its year ("… tháng 10 năm" / "2025") is one line. */
function wrapped(document: ParsedDocument, folded: string, regions: Regions): Span[] {
	const lines = readLines(document, regions.head);
	return lines.map((line, index) => {
		const next = lines[index + 1];
		const isCut =
			/(?:năm|tháng(?:\s*\d{1,2})?)\s*$/u.test(folded.slice(line.start, line.end)) &&
			next &&
			/^\s*(?:\d{4}|\d{1,2}\s+năm|năm)/u.test(folded.slice(next.start, next.end));
		return isCut ? { start: line.start, end: next.end } : line;
	});
}

function strayLines(document: ParsedDocument, regions: Regions): Span[] {
	const after = { from: regions.head.to, to: Math.min(regions.head.to + STRAY_BLOCKS, document.blocks.length) };
	const tail = { from: Math.max(after.to, regions.tail.from - 2), to: Math.min(regions.tail.to + 1, document.blocks.length) };
	return [...readLines(document, after), ...readLines(document, tail)];
}

function readIn(document: ParsedDocument, folded: string, line: Span, confidence: number): Stated<string> | null {
	const text = folded.slice(line.start, line.end);
	const matches = [...text.matchAll(IN_WORDS), ...text.matchAll(IN_DIGITS)].filter((match) => !FOREIGN.test(text.slice(0, match.index)));
	const match = matches.find((one) => PLACE_BEFORE.test(text.slice(0, one.index))) ?? matches[0];
	if (!match) return null;
	const span = { start: line.start + match.index, end: line.start + match.index + match[0].trimEnd().length };
	const [, day, month, year] = match;
	if (!day || !month || !year) return statedAt<string>(document, null, [span], 0.97, 'blank');
	return statedAt(document, isoDate(Number(day), Number(month), Number(year)), [span], confidence);
}
