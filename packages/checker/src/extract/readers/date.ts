import type { Span } from '@rasoat/parser';

/** A day as written; `iso` is null when it cannot be (31/9/2025) or when a part of it is left blank. */
export interface DateMention {
	readonly span: Span;
	readonly iso: string | null;
	/** All three parts are there. */
	readonly complete: boolean;
	/** ISO month "2025-10" when only month and year are told. */
	readonly day: number | null;
	readonly month: number;
	readonly year: number | null;
}

// "10/10/2025", "26-9-2025", "20.10.2025", "10 / 10 / 2025"
const NUMERIC = /(?<![\p{L}\d/.,-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/])/gu;
// "ngày 26 tháng 9 năm 2025", "ngày 05 tháng 10, 2025"
const WORDS = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*,?\s*năm\s+(\d{4}))?(?!\d)/gu;
// "từ ngày 01/7 đến ngày 20/10/2025", "ngày 27/7", "thời điểm 31/7": only behind a word that makes it a day
const SHORT =
	/(?<=(?:ngày|hôm|sáng|chiều|thời điểm|đến|từ)\s)(\d{1,2})\/(\d{1,2})(?![\d/]|\s?(?:biên chế|người|trường hợp|công chức|cán bộ|%))/gu;

/** Every day told in a folded text, in order. */
export function readDates(folded: string): DateMention[] {
	if (!/\d/.test(folded)) return [];
	const mentions = [
		...[...folded.matchAll(NUMERIC)].map((m) => mention(m, m[1], m[3], m[4])),
		...[...folded.matchAll(WORDS)].map((m) => mention(m, m[1], m[2], m[3])),
		...[...folded.matchAll(SHORT)].map((m) => mention(m, m[1], m[2], undefined)),
	];
	return mentions.sort((a, b) => a.span.start - b.span.start);
}

function mention(match: RegExpExecArray, day = '', month = '', year: string | undefined = undefined): DateMention {
	const parts = { day: Number(day), month: Number(month), year: year === undefined ? null : Number(year) };
	return {
		span: { start: match.index, end: match.index + match[0].length },
		...parts,
		complete: parts.year !== null,
		iso: isoDate(parts.day, parts.month, parts.year),
	};
}

/** ISO date, or null for a day that no calendar has. */
export function isoDate(day: number, month: number, year: number | null): string | null {
	if (year === null) return null;
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	return date.toISOString().slice(0, 10);
}
