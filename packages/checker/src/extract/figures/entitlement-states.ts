import type { Mention } from '../../facts.js';
import { readDates } from '../readers/date.js';
import type { Reading } from '../reading.js';
import { groupBy, type Placed, placesOf } from './entitlement-places.js';

// "Kỳ báo cáo trước còn 04 người", "Báo cáo tháng trước …", "Trước đó …"; not "Do trước đây thiếu kinh phí"
const BEFORE = /(?:(?:kỳ|tháng|quý|tuần|lần)(?: báo cáo)? trước|(?<!(?:do|vì|bởi) )trước (?:đó|đây))(?!\p{L})/gu;
// "đến nay đã chi trả", "luỹ kế đến ngày 15/10/2025", "hiện còn 01 người"
const NOW =
	/(?:(?:đến|tới|cho đến) nay|hiện (?:nay|tại|còn|đã|chỉ)|luỹ kế|nay (?:đã|còn|chỉ còn)|(?:kỳ|tháng|quý|tuần|lần) này)(?!\p{L})/gu;
// "Trong kỳ đã chi trả cho 03 người; luỹ kế …": of the period alone
const WITHIN = /trong (?:kỳ|tháng|quý|tuần)(?!\p{L})/gu;
// "Đến ngày 30/9/2025", "Tại thời điểm 31/8/2025", "Tính đến hết ngày …"
const AS_OF = /(?:đến|tới|tại|hết|thời điểm|luỹ kế)(?: (?:hết|thời điểm|cuối|ngày|hôm))*\s*$/u;
const TODAY = '9999';
const EARLIER = '0000';
/** "Trước đây xã có 14 người có quyết định nghỉ, đã chi trả đủ": holds still unless a later state replaces it. */
const FORMERLY = '00001';
/** Who was not paid formerly has been paid since, for all that is told. */
const OWED = new Set(['entitlements.unpaid', 'entitlements.unpaidAmount']);
const PERIOD = '0001';

/** Marks as past what a paragraph tells of an earlier day and outdates with a later one. */
export function withoutEarlierStates(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const marks = new Map<number, Mark[]>();
	const told = placesOf(reading, mentions).map((placed) => {
		const own = marks.get(placed.block) ?? marksOf(reading, placed.block);
		marks.set(placed.block, own);
		return { ...placed, time: timeOf(placed, own) };
	});
	const groups = groupBy(told, keyOf);
	const latest = new Map([...groups].map(([key, group]) => [key, latestOf(group)]));
	return told.map((own) => {
		if (own.time === null) return own.mention;
		const formerlyOwed = own.time === FORMERLY && OWED.has(own.mention.figure);
		const outdated = own.time === EARLIER || formerlyOwed || (latest.get(keyOf(own)) ?? []).some((later) => isReplaced(own, later));
		return outdated ? { ...own.mention, past: true } : own.mention;
	});
}

interface Timed extends Placed {
	/** ISO day, or a word that sorts among days; null where no time is told. */
	readonly time: string | null;
}

function keyOf({ mention, block }: Placed): string {
	return `${mention.figure} ${block}`;
}

/** The latest state told, and the latest that tells another number: a state that either replaces is outdated. */
function latestOf(group: readonly Timed[]): Timed[] {
	const timed = group.filter(({ mention, time }) => mention.value !== null && time !== null);
	const newest = (found: readonly Timed[]) => found.reduce<Timed | null>((last, one) => (isLater(one, last) ? one : last), null);
	const first = newest(timed);
	const second = newest(timed.filter(({ mention }) => mention.value !== first?.mention.value));
	return [first, second].filter((one) => one !== null);
}

function isLater(one: Timed, last: Timed | null): boolean {
	return (one.time ?? '') > (last?.time ?? '');
}

function isReplaced(own: Timed, later: Timed): boolean {
	return later.mention.value !== own.mention.value && isLater(later, own);
}

interface Mark {
	readonly at: number;
	readonly end: number;
	readonly time: string;
}

/** The last word of time before the number in its paragraph: a day, "đến nay", "kỳ trước"; null where none is told. */
function timeOf({ mention: { valueSpan }, line }: Placed, marks: readonly Mark[]): string | null {
	for (let at = lastBefore(marks, valueSpan.start); at >= 0; at--) {
		const mark = marks[at];
		if (!mark || mark.end > valueSpan.start) continue;
		const isPast = mark.time === EARLIER || mark.time === FORMERLY;
		if (!isPast || mark.at >= (line?.span.start ?? 0)) return mark.time;
	}
	return null;
}

function lastBefore(marks: readonly Mark[], offset: number): number {
	let low = -1;
	let high = marks.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((marks[middle]?.at ?? offset) < offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Letters before a word of time that say what it is told for. */
const NEAR = 120;

/** The words of time of a paragraph, in their order. */
function marksOf(reading: Reading, block: number): Mark[] {
	const span = reading.document.blocks[block]?.span;
	if (!span) return [];
	const text = reading.folded.slice(span.start, span.end);
	const near = (at: number) => text.slice(Math.max(0, at - NEAR), at);
	const dates = readDates(text).flatMap(({ iso, span: { start, end } }) =>
		iso && AS_OF.test(near(start)) ? [{ at: span.start + start, end: span.start + end, time: iso }] : [],
	);
	const words = (regex: RegExp, timeOfWord: (word: string) => string) =>
		[...text.matchAll(regex)].map(({ index, 0: word }) => ({
			at: span.start + index,
			end: span.start + index + word.length,
			time: timeOfWord(word),
		}));
	// "05 người ít hơn so với kỳ trước": a comparison tells no state
	const before = words(BEFORE, (word) => (word.startsWith('trước') ? FORMERLY : EARLIER)).filter(
		({ at }) => !/so (?:với|cùng)[^,;.]*$/u.test(near(at - span.start)),
	);
	return [...dates, ...words(NOW, () => TODAY), ...words(WITHIN, () => PERIOD), ...before].sort((a, b) => a.at - b.at);
}
