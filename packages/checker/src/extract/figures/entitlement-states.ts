import type { Mention } from '../../facts.js';
import { readDates } from '../readers/date.js';
import type { Reading } from '../reading.js';

// "Kỳ báo cáo trước còn 04 người", "Báo cáo tháng trước …", "Trước đó …"
const BEFORE = /(?:(?:kỳ|tháng|quý|tuần|lần)(?: báo cáo)? trước|trước đó|trước đây)(?!\p{L})/gu;
// "đến nay đã chi trả", "luỹ kế đến ngày 15/10/2025", "hiện còn 01 người"
const NOW =
	/(?:(?:đến|tới|cho đến) nay|hiện (?:nay|tại|còn|đã|chỉ)|luỹ kế|nay (?:đã|còn|chỉ còn)|(?:kỳ|tháng|quý|tuần|lần) này)(?!\p{L})/gu;
// "Trong kỳ đã chi trả cho 03 người; luỹ kế …": of the period alone
const WITHIN = /trong (?:kỳ|tháng|quý|tuần)(?!\p{L})/gu;
// "Đến ngày 30/9/2025", "Tại thời điểm 31/8/2025", "Tính đến hết ngày …"
const AS_OF = /(?:đến|tới|tại|hết|thời điểm|luỹ kế)(?: (?:hết|thời điểm|cuối|ngày|hôm))*\s*$/u;
const TODAY = '9999';
const EARLIER = '0000';
const PERIOD = '0001';

/** Marks as past what a paragraph tells of an earlier day and outdates with a later one. */
export function withoutEarlierStates(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const told = mentions.map((mention) => ({ mention, ...stateOf(reading, mention) }));
	return told.map(({ mention, block, time }) => {
		if (time === null) return mention;
		const outdated =
			time === EARLIER ||
			told.some(
				(other) =>
					other.block === block &&
					other.mention.figure === mention.figure &&
					other.mention.value !== null &&
					other.mention.value !== mention.value &&
					other.time !== null &&
					other.time > time,
			);
		return outdated ? { ...mention, past: true } : mention;
	});
}

/** The last word of time before the number in its paragraph: a day, "đến nay", "kỳ trước"; null where none is told. */
function stateOf(reading: Reading, { valueSpan }: Mention): { block: number; time: string | null } {
	const line = reading.lines.find(({ span }) => valueSpan.start >= span.start && valueSpan.start < span.end);
	const block = line?.sentence.block ?? -1;
	const start = reading.document.blocks[block]?.span.start;
	if (start === undefined) return { block, time: null };
	const text = reading.folded.slice(start, valueSpan.start);
	const dates = readDates(text).flatMap((date) =>
		date.iso && AS_OF.test(text.slice(0, date.span.start)) ? [{ at: date.span.start, time: date.iso }] : [],
	);
	const now = [...text.matchAll(NOW)].map((match) => ({ at: match.index, time: TODAY }));
	// "05 người ít hơn so với kỳ trước": a comparison tells no state
	const before = [...text.matchAll(BEFORE)]
		.filter(({ index }) => start + index >= (line?.span.start ?? 0) && !/so (?:với|cùng)[^,;.]*$/u.test(text.slice(0, index)))
		.map((match) => ({ at: match.index, time: EARLIER }));
	const within = [...text.matchAll(WITHIN)].map((match) => ({ at: match.index, time: PERIOD }));
	return { block, time: [...dates, ...now, ...within, ...before].sort((a, b) => a.at - b.at).at(-1)?.time ?? null };
}
