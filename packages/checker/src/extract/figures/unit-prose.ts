import type { Span } from '@rasoat/parser';
import { findPhrase, hasPhrase } from '../../profile/phrase.js';
import type { Unit } from '../../result.js';
import type { Line, Reading } from '../reading.js';
import { slice } from './label.js';
import { isStaffCount, nameOf, numbersOf, type UnitEntry } from './unit-counts.js';

/** "…: Thường trực HĐND 04; Lãnh đạo UBND 03; …", "Văn phòng (08), Phòng Kinh tế (09)": units named one after another in a sentence. */
export function proseEntries(reading: Reading, lines: readonly Line[]): UnitEntry[] {
	const byBlock = new Map<number, UnitEntry[]>();
	for (const line of lines) {
		const found = segments(reading, line).flatMap((segment) => segmentEntry(reading, line, segment) ?? []);
		const own = byBlock.get(line.sentence.block);
		if (own) own.push(...found);
		else byBlock.set(line.sentence.block, [...found]);
	}
	const best = [...byBlock.values()].find((entries) => entries.length >= 3) ?? [...byBlock.values()].flat();
	return best.length >= 2 ? best : [];
}

/** Small words that lead a unit in: "theo đó Thường trực HĐND …", "còn Trung tâm …", "bố trí ở Văn phòng …". */
const LEAD =
	/^(?:(?:số còn lại|làm việc|công tác|theo đó|trong đó|cụ thể|gồm|bao gồm|còn|riêng|và|thì|là|cụ thể là|bố trí|phân về|được|chia ra|như sau|số|lại|lần lượt|có|ở|tại)[\s,:]+){0,4}/u;

const NUMBER_FIRST = /^(?:\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: \p{L}+)?)\s+(?:\p{L}+\s+){1,3}(?:tại|ở|trong|là|thuộc)\s/u;

/** Pieces of a sentence parted by ";", ",", ":" or "và" before a unit's name. */
function segments(reading: Reading, line: Line): Span[] {
	const starts = [0];
	for (const match of line.text.matchAll(/[;:,(]\s*|\s+và\s+|\.\s+/gu)) {
		const at = match.index + match[0].length;
		const rest = line.text.slice(at);
		const lead = LEAD.exec(rest)?.[0].length ?? 0;
		if (!isCounted(line, starts.at(-1) ?? 0, match)) continue;
		if (findPhrase(reading.profile.vocabulary.units, rest.slice(lead, lead + 40))?.index === 0 || NUMBER_FIRST.test(rest)) starts.push(at);
	}
	return starts.map((start, index) => ({ start: line.span.start + start, end: line.span.start + (starts[index + 1] ?? line.text.length) }));
}

/** "Thường trực HĐND và các Ban của HĐND 04": "và" parts two units only where the first has its number. */
function isCounted(line: Line, start: number, joint: RegExpExecArray): boolean {
	if (!/và/u.test(joint[0]) || start === 0) return true;
	const span = { start: line.span.start + start, end: line.span.start + joint.index };
	return line.quantities.some((quantity) => quantity.span.start >= span.start && quantity.span.end <= span.end);
}

function segmentEntry(reading: Reading, line: Line, segment: Span): UnitEntry | null {
	const text = line.text.slice(segment.start - line.span.start, segment.end - line.span.start);
	const lead = LEAD.exec(text)?.[0].length ?? 0;
	const unit = findPhrase(reading.profile.vocabulary.units, text.slice(lead, lead + 40));
	if (unit?.index !== 0) return numberFirst(reading, line, segment, text);
	const counts = line.quantities.filter(
		(quantity) => quantity.span.start >= segment.start && quantity.span.end <= segment.end && isStaffCount(reading, quantity),
	);
	const [first] = counts;
	if (!first && /số còn lại|riêng/u.test(text.slice(0, lead))) return restEntry(reading, segment, lead);
	if (!first || hasPhrase(['biệt phái', 'tăng cường', 'tại', 'ở'], text.slice(lead, first.span.start - segment.start))) return null;
	const start = segment.start + lead;
	const numbers = withGiven(
		line,
		start,
		numbersOf(reading, { ...line, span: { start, end: segment.end }, text: text.slice(lead) }, counts),
	);
	const name = nameOf(reading.document.text.slice(start, first.span.start));
	if (name.split(' ').length > 16) return null;
	return { unit: { name, ...numbers }, span: { start, end: counts.at(-1)?.end ?? first.end }, valueSpan: first.span };
}

/** "Biên chế phân bổ cho các đơn vị: Văn phòng 10 biên chế, …": a lone number is what the lead-in says. */
function withGiven(line: Line, start: number, numbers: Pick<Unit, 'assigned' | 'present'>): Pick<Unit, 'assigned' | 'present'> {
	const isGiven = GIVEN_LEAD.test(line.text.slice(0, start - line.span.start));
	const told = /(?:có mặt|hiện có|thực có|hiện nay)/u.test(line.text);
	return isGiven && !told && numbers.assigned === null ? { assigned: numbers.present, present: null } : numbers;
}

// "Biên chế phân bổ cho các đơn vị: Văn phòng 10 biên chế"
const GIVEN_LEAD = /(?:biên chế|chỉ tiêu)(?: được)? (?:phân bổ|giao|phân|bố trí)[^:\d]{0,40}:[^:]*$/u;

/** "04 người tại Thường trực HĐND xã", "hai người là lãnh đạo UBND": the number stands before its unit. */
function numberFirst(reading: Reading, line: Line, segment: Span, text: string): UnitEntry | null {
	const quantity = line.quantities.find(
		(found) =>
			found.span.start >= segment.start &&
			found.span.start <= segment.start + 30 &&
			found.end <= segment.end &&
			isStaffCount(reading, found),
	);
	if (!quantity || /thiếu|trống|khuyết|hụt|thừa|dôi/u.test(slice(line, { start: line.span.start, end: quantity.span.start }))) return null;
	const at = quantity.end - segment.start;
	const link = /^\s*(?:làm việc |công tác |bố trí )?(?:tại|ở|trong|là|thuộc|bên|cho)\s+/u.exec(text.slice(at));
	const unit = link
		? findPhrase([...reading.profile.vocabulary.units, 'ban lãnh đạo'], text.slice(at + link[0].length, at + link[0].length + 40))
		: null;
	if (!link || unit?.index !== 0) return null;
	const start = quantity.end + link[0].length;
	const name = nameOf(reading.document.text.slice(start, segment.end)).replace(/\s+(?:và|với)$/u, '');
	if (name.split(' ').length > 12) return null;
	return {
		unit: { name, assigned: null, present: quantity.value },
		span: { start: quantity.span.start, end: start + name.length },
		valueSpan: quantity.span,
	};
}

/** "số còn lại làm việc tại Trung tâm …": a row without a number. */
function restEntry(reading: Reading, segment: Span, lead: number): UnitEntry {
	const start = segment.start + lead;
	const name = nameOf(reading.document.text.slice(start, segment.end).replace(/\s(?:do|chưa|không|bố trí)\s.*$/su, ''));
	const span = { start: segment.start, end: start + name.length };
	return { unit: { name, assigned: null, present: null }, span, valueSpan: span };
}
