import type { Span } from '@rasoat/parser';
import type { Mention } from '../../facts.js';
import { type DateMention, readDates } from '../readers/date.js';
import type { Line, Reading } from '../reading.js';

const SURE = 0.96;
const LESS = 0.85;
// "tính đến ngày", "đến hết ngày", "tại thời điểm", "số liệu đến", "tại ngày"
const CUE =
	/(?:tính (?:đến|tới)|số liệu|có mặt|hiện có|đến|tới|tại|thời điểm|hết|vào|chốt|thống kê|mốc tính|(?:khoá|khóa) sổ|(?:khoá|khóa) số|lấy số|đếm|bảng lương)(?:[\s:]+(?:\d{1,2}h\d{0,2}|\d{1,2} giờ|hết|ngày|thời điểm|cuối|giờ|làm việc|đến|tại|vào|hôm|thống kê|báo cáo|lập|chốt|rà soát|số liệu|này|là|của|cuối ngày)){0,7}[\s:]*$/u;
const NOT = /(?:so với|từ|kể từ|trước|sau|hạn|kéo dài|thời gian|quyết định|công văn|kế hoạch|kết luận|ban hành|nghị quyết)[^,;]*$/u;

/** The day the count on hand was taken: told with it, else in its paragraph or lead-in, else once for the report's figures. */
export function asOfMention(reading: Reading, present: Mention | undefined): Mention | null {
	if (!present) return blankCount(reading);
	const at = reading.lines.findIndex((line) => present.span.start >= line.span.start && present.span.start < line.span.end);
	const line = reading.lines[at];
	const head = line ? null : headDate(reading, present.valueSpan);
	if (head) return head;
	if (line) {
		const own = nearest(datesOf(line), present.valueSpan);
		if (own && isOvertaken(line, own.span, present.valueSpan)) return null;
		if (own) return mention(own.span, own.date, SURE, 'staffing');
	}
	const near = line
		? readDates(line.text)
				.filter((date) => date.complete && !NOT.test(line.text.slice(0, date.span.start)))
				.map((date) => ({ date, span: { start: line.span.start + date.span.start, end: line.span.start + date.span.end } }))
				.find((dated) => dated.span.end <= present.valueSpan.start)
		: undefined;
	if (near) return mention(near.span, near.date, LESS, 'staffing');
	const block = line?.sentence.block ?? blockAt(reading, present.span.start);
	const lines = reading.lines.filter((other) => !(line && isOfEarlierCount(line, other, present.valueSpan)));
	const staffing = lines
		.filter((other) => other.sections.includes('staffing') && other.sentence.block <= block && other.sentence.block >= block - 2)
		.toReversed();
	const around = staffing.flatMap(datesOf)[0];
	if (around) return mention(around.span, around.date, LESS, 'staffing');
	const anywhere = lines
		.filter(
			(other) =>
				(other.sections.includes('staffing') && !/biệt phái|tăng cường|hợp đồng|không chuyên trách/u.test(other.text)) ||
				(other.part === 'annex' && /biên chế|cán bộ|cbcc|công chức/u.test(other.text)) ||
				(other.part === 'opening' && /số liệu|biên chế|cán bộ|tính đến/u.test(other.text)) ||
				isCaption(reading, other),
		)
		.flatMap(datesOf)[0];
	return anywhere ? mention(anywhere.span, anywhere.date, LESS, 'staffing') : null;
}

/** "số có mặt đến ngày 10/10/2025: …….": the day stands though its number was left out. */
function blankCount(reading: Reading): Mention | null {
	const line = reading.lines.find((other) => other.sections.includes('staffing') && /(?:có mặt|hiện có)[^;.:]{0,40}\d/u.test(other.text));
	const dated = line ? datesOf(line)[0] : undefined;
	return dated ? mention(dated.span, dated.date, LESS, 'staffing') : null;
}

/** "Có mặt đến 10/10/2025" in the row of the count or over its column. */
function headDate(reading: Reading, value: Span): Mention | null {
	const table = reading.document.blocks.find(
		(block) => block.kind === 'table' && block.span.start <= value.start && value.end <= block.span.end,
	);
	if (table?.kind !== 'table') return null;
	const cell = table.rows.flatMap((row) => row.cells).find((other) => other.span.start <= value.start && value.end <= other.span.end);
	const row = table.rows.find(({ cells }) => cell && cells.includes(cell));
	const label = row?.cells.flatMap((other) => datesIn(reading, other)).find((date) => cell && date.end <= cell.span.start);
	if (label) return mention({ start: label.start, end: label.end }, label.date, LESS, 'staffing');
	const heads = table.rows
		.flatMap((row) => row.cells)
		.filter((other) => cell && other.column === cell.column && other.span.end < value.start);
	const dates = heads.flatMap((other) => datesIn(reading, other));
	const [dated] = dates;
	return dated && dates.length === 1 ? mention({ start: dated.start, end: dated.end }, dated.date, LESS, 'staffing') : null;
}

function datesIn({ folded }: Reading, { span }: { readonly span: Span }): (Span & { readonly date: DateMention })[] {
	const [date] = readDates(folded.slice(span.start, span.end));
	return date?.complete ? [{ date, start: span.start + date.span.start, end: span.start + date.span.end }] : [];
}

/** "Đến 31/12/2025 sẽ có 05 người nghỉ hưu": a day to come. */
const COMING = /^[^,;.]{0,20}(?<!\p{L})(?:sẽ|dự kiến|phấn đấu)(?!\p{L})/u;

interface Dated {
	readonly date: DateMention;
	readonly span: Span;
}

/** Days told with a word that makes them the day of a count. */
function datesOf(line: Line): Dated[] {
	return readDates(line.text)
		.filter((date) => date.complete && isAsOf(line.text.slice(0, date.span.start)) && !COMING.test(line.text.slice(date.span.end)))
		.map((date) => ({ date, span: { start: line.span.start + date.span.start, end: line.span.start + date.span.end } }));
}

function isAsOf(before: string): boolean {
	const plain = before.replace(/(?:ngày)\s*$/u, '');
	return CUE.test(plain) && !NOT.test(plain);
}

/** "thời điểm 01/9/2025 là 38, đến nay là 36": the day is not the later number's. */
function isOvertaken(line: Line, day: Span, value: Span): boolean {
	return /\d[^\d]*(?:đến|tới) nay|\d[^\d]*hiện (?:nay|tại)/u.test(
		line.text.slice(Math.max(0, day.end - line.span.start), Math.max(0, value.start - line.span.start)),
	);
}

/** "Tại thời điểm 01/7/2025, xã có 38; đến nay còn 35": a day told with a number before the one that is of now. */
function isOfEarlierCount(line: Line, other: Line, value: Span): boolean {
	const now = /(?<!\p{L})(?:đến nay|hiện nay|hiện|nay)(?!\p{L})/u.test(line.text.slice(0, Math.max(0, value.start - line.span.start)));
	return now && other.span.start < line.span.start && other.sentence.block === line.sentence.block && other.quantities.length > 0;
}

/** The nearest before the number, else the first behind it in its clause. */
function nearest(dates: readonly Dated[], value: Span): Dated | undefined {
	return dates.findLast((dated) => dated.span.end <= value.start) ?? dates.find((dated) => dated.span.start >= value.end);
}

function isCaption(reading: Reading, line: Line): boolean {
	return reading.document.blocks[line.sentence.block + 1]?.kind === 'table';
}

function blockAt(reading: Reading, offset: number): number {
	return reading.document.blocks.findLastIndex((block) => block.span.start <= offset);
}

function mention(span: Span, date: DateMention, confidence: number, section: string): Mention {
	return {
		figure: 'staffing.asOf',
		value: date.iso,
		how: 'stated',
		span,
		valueSpan: span,
		section,
		confidence,
		past: false,
	};
}
