import type { Mention } from '../../facts.js';
import { lineAt } from '../line-at.js';
import { readDates } from '../readers/date.js';
import type { Reading } from '../reading.js';

export const SURE = 0.97;
/** Words that turn from an earlier state, or a plan, to today's. */
export const NOW = /(?<!\p{L})(?:hiện|hiện nay|đến nay|tính đến nay|nay|hiện tại|chính thức|mà là|mà chỉ là)(?!\p{L})/u;

/** Of counts told with their days, those before the latest day are of the past. */
export function datedPast(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const days = mentions.map((mention) => dayOf(reading, mention));
	const latest = latestOf(mentions, days);
	return mentions.map((mention, index) => {
		const day = days[index];
		if (!day || mention.past) return mention;
		const later = latest.get(keyOf(mention))?.find((other) => other.value !== mention.value);
		return later && later.day > day ? { ...mention, past: true } : mention;
	});
}

interface Counted {
	readonly value: Mention['value'];
	readonly day: string;
}

/** For each figure of a section the sure count of the latest day, and the latest one that differs from it. */
function latestOf(mentions: readonly Mention[], days: readonly (string | null)[]): Map<string, readonly Counted[]> {
	const latest = new Map<string, readonly Counted[]>();
	for (const [index, mention] of mentions.entries()) {
		if (mention.past || mention.confidence < SURE) continue;
		const counted = { value: mention.value, day: days[index] ?? LATEST };
		const all = [...(latest.get(keyOf(mention)) ?? []), counted].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
		latest.set(keyOf(mention), [...all.slice(0, 1), ...all.filter((other) => other.value !== all[0]?.value).slice(0, 1)]);
	}
	return latest;
}

function keyOf({ figure, section }: Mention): string {
	return `${figure} ${section}`;
}

/** A count told with no day is of the day the report is written. */
const LATEST = '9999-12-31';

// "Theo Quyết định số 3127/QĐ-UBND ngày 01/7/2025": the paper's day, not the count's
const OF_PAPER =
	/(?:quyết định|công văn|kế hoạch|nghị quyết|thông báo|văn bản|kết luận|qđ|cv)(?: số)? \S+(?: của [^,;.\d]{0,40})?,?\s*(?:ngày)?\s*$/u;

/** The day right before the label in its clause ("vào thời điểm 01/7/2025 phường có 42 người"), or right behind the number. */
function dayOf(reading: Reading, mention: Mention): string | null {
	const line = reading.lines[lineAt(reading.lines, mention.span.start)];
	if (!line || mention.span.end > line.span.end) return null;
	const dates = readDates(line.text).filter((date) => date.iso !== null && !OF_PAPER.test(line.text.slice(0, date.span.start)));
	const at = mention.valueSpan.start - line.span.start;
	const before = dates.findLast(
		(date) =>
			date.span.end <= at &&
			!/[;]|,[^,]*,/u.test(line.text.slice(date.span.end, at)) &&
			!/\d/u.test(line.text.slice(date.span.end, at).replace(/\(.*?\)/gu, '')),
	);
	const after = dates.find(
		(date) =>
			date.span.start >= at &&
			date.span.start - at < 50 &&
			/^[^,;.]{0,30}(?:tại|vào|đến|thời điểm|ngày)[^,;.]*$/u.test(line.text.slice(at, date.span.start)),
	);
	return before?.iso ?? after?.iso ?? null;
}
