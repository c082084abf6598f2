import type { Span } from '@rasoat/parser';
import { findPhrase, findPhrases, hasPhrase } from '../../profile/phrase.js';
import type { Unit } from '../../result.js';
import { cover } from '../mention.js';
import type { Quantity } from '../readers/quantity.js';
import { type Line, nounClasses, type Reading } from '../reading.js';
import { isUnitName, rowSpanTo, type UnitTable } from '../tables/unit-table.js';

/** One row of the break-down and where it was read. */
export interface UnitEntry {
	readonly unit: Unit;
	readonly span: Span;
	readonly valueSpan: Span;
}

/** The break-down by unit: from a table, else from bullets, else from running text of the staffing section. */
export function readUnits(reading: Reading, tables: readonly UnitTable[]): UnitEntry[] {
	const table = tables.find((candidate) => candidate.columns['staffing.present'] !== undefined) ?? tables[0];
	if (table) return tableEntries(reading, table);
	const own = reading.lines.filter((line) => line.sections.includes('staffing') || line.part === 'annex');
	return bulletEntries(reading, own) ?? proseEntries(reading, own);
}

function tableEntries(reading: Reading, table: UnitTable): UnitEntry[] {
	return table.rows.map((row) => {
		const values = Object.values(row.values);
		const last = values.at(-1);
		const unit = {
			name: tidy(reading.document.text.slice(row.name.span.start, row.name.span.end)),
			assigned: row.values['staffing.assigned']?.value ?? null,
			present: row.values['staffing.present']?.value ?? null,
		};
		return {
			unit,
			span: last ? values.reduce((span, value) => cover(span, rowSpanTo(row, value)), row.name.span) : row.name.span,
			valueSpan: row.name.span,
		};
	});
}

/** Neighbouring items or lines that each open with a unit's name. */
function bulletEntries(reading: Reading, lines: readonly Line[]): UnitEntry[] | null {
	const entries = [...byBlock(lines)].flatMap(([block, own]): Candidate[] => {
		const marker = markerOf(reading, block);
		return (marker === '' ? [own] : byUnit(reading, own)).map((group) => ({
			entry: group[0] && isUnitLine(reading, group[0]) ? entryOf(reading, group) : null,
			marker,
		}));
	});
	const runs = runsOf(entries);
	return runs.find((run) => run.length >= 2 && run.some((entry) => entry.unit.present !== null || entry.unit.assigned !== null)) ?? null;
}

/** "- Thường trực HĐND 03 người; lãnh đạo UBND 04 người.": two units in one bullet, each with its own number. */
function byUnit(reading: Reading, lines: readonly Line[]): Line[][] {
	const groups: Line[][] = [];
	for (const line of lines) {
		const counted = line.quantities.some((quantity) => isStaffCount(reading, quantity));
		const last = groups.at(-1);
		if (last && !(counted && last[0] && isUnitLine(reading, last[0]) && isUnitLine(reading, line))) last.push(line);
		else groups.push([line]);
	}
	return groups;
}

function byBlock(lines: readonly Line[]): Map<number, Line[]> {
	const blocks = new Map<number, Line[]>();
	for (const line of lines) {
		const own = blocks.get(line.sentence.block);
		if (own) own.push(line);
		else blocks.set(line.sentence.block, [line]);
	}
	return blocks;
}

interface Candidate {
	readonly entry: UnitEntry | null;
	/** The kind of bullet or number; lines of another kind inside a run belong to the line above them. */
	readonly marker: string;
}

function runsOf(candidates: readonly Candidate[]): UnitEntry[][] {
	const runs: UnitEntry[][] = [[]];
	let kind: string | null = null;
	for (const { entry, marker } of candidates) {
		const inner = kind !== null && kind !== '' && marker !== '' && marker !== kind;
		if (inner) continue;
		if (entry && (kind === null || marker === kind)) {
			kind = marker;
			runs.at(-1)?.push(entry);
		} else if (runs.at(-1)?.length) {
			runs.push([]);
			kind = null;
		}
	}
	return runs;
}

function markerOf(reading: Reading, block: number): string {
	const found = reading.document.blocks[block];
	return found && found.kind !== 'table' ? (found.marker ?? '').replace(/\d+/gu, '1').replace(/\p{L}+/gu, 'a') : '';
}

function isUnitLine(reading: Reading, line: Line): boolean {
	return isUnitName(line.text, reading.profile) && !/biệt phái|tăng cường/u.test(line.text.slice(0, 80));
}

/** "Phòng Kinh tế: 08", "Phòng Kinh tế: giao 09, có mặt 08", "Phòng Kinh tế: 10/12", "Phòng Kinh tế (08 người)". */
function entryOf(reading: Reading, lines: readonly Line[]): UnitEntry | null {
	const [line] = lines;
	if (!line) return null;
	const counts = lines.flatMap((own) => own.quantities.filter((quantity) => isStaffCount(reading, quantity)));
	const nameEnd = nameEndOf(line, counts[0]);
	const name = nameOf(reading.document.text.slice(line.span.start, nameEnd));
	if (name.length < 2 || name.split(' ').length > 16) return null;
	const numbers = numbersOf(
		reading,
		line,
		counts.filter((quantity) => quantity.span.end <= line.span.end),
	);
	const last = counts.findLast((quantity) => quantity.span.end <= line.span.end);
	const span = { start: line.span.start, end: Math.max(nameEnd, last?.end ?? nameEnd) };
	return { unit: { name, ...numbers }, span, valueSpan: last?.span ?? span };
}

function isStaffCount(reading: Reading, quantity: Quantity): boolean {
	if (quantity.kind !== 'count' && quantity.kind !== 'fraction') return false;
	const classes = nounClasses(reading.profile, quantity.noun);
	return ['posts', 'persons', 'none', 'mixed'].some((name) => classes.includes(name)) && !quantity.bound;
}

function nameEndOf(line: Line, first: Quantity | undefined): number {
	const colon = line.text.indexOf(':');
	const byColon = colon > 0 ? line.span.start + colon : line.span.end;
	return first ? Math.min(byColon, first.span.start) : byColon;
}

/** The name without the verb, bracket or dash that leads to its number. */
function nameOf(text: string): string {
	return tidy(text)
		.replace(/^(?:riêng|và|tại|ở|trong đó|gồm|cụ thể|là|bố trí cụ thể)[\s:,]+/iu, '')
		.replace(
			/[\s,:;(–-]*(?:(?:hiện|được|hiện nay|đang|mới|đã|cũng)\s+)*(?:có mặt|có|giao|bố trí|được giao|gồm|là|biên chế|với|do|chưa|còn|định biên|chỉ tiêu|chưa có|hiện có|số lượng)?[\s,:;(–-]*$/iu,
			'',
		)
		.replace(/[\s,:;(–.-]+$/u, '');
}

interface Numbers {
	readonly assigned: number | null;
	readonly present: number | null;
}

/** Labels decide ("giao 15, có mặt 14"); a fraction is present over assigned; a lone number is present. */
function numbersOf(reading: Reading, line: Line, counts: readonly Quantity[]): Numbers {
	const fraction = counts.find((quantity) => quantity.kind === 'fraction');
	if (fraction) return ordered(line, fraction);
	const arrow = arrowed(line, counts);
	if (arrow) return arrow;
	let assigned: number | null = null;
	let present: number | null = null;
	for (const quantity of counts) {
		const kind = kindOf(reading, line, quantity, counts);
		if (kind === 'assigned') assigned ??= quantity.value;
		else if (kind === 'present') present ??= quantity.value;
		else if (kind === null && present === null && !isInner(line, quantity)) present = quantity.value;
	}
	return { assigned, present };
}

/** "có mặt/giao 10/12"; the smaller number is on hand unless the line says otherwise ("giao/có mặt"). */
function ordered(line: Line, fraction: Quantity): Numbers {
	const reversed = /giao\s*\/\s*(?:có mặt|hiện có)/u.test(line.text);
	return reversed ? { assigned: fraction.value, present: fraction.of } : { assigned: fraction.of, present: fraction.value };
}

function kindOf(reading: Reading, line: Line, quantity: Quantity, counts: readonly Quantity[]): 'assigned' | 'present' | 'other' | null {
	const previous = counts.findLast((other) => other.end <= quantity.span.start);
	const left = line.text.slice((previous?.end ?? line.span.start) - line.span.start, quantity.span.start - line.span.start);
	const nextStart = counts.find((other) => other.span.start >= quantity.end)?.span.start ?? line.span.end;
	const right = line.text.slice(quantity.end - line.span.start, nextStart - line.span.start);
	if (/(?<!\p{L})(?:thừa|vượt|nữ|đảng viên|kiêm nhiệm|nghỉ|biệt phái|tăng cường)(?!\p{L})[^,;]*$/u.test(left)) return 'other';
	const behind = /^[^,;]*/u.exec(right)?.[0] ?? '';
	const last = (id: string) =>
		Math.max(
			lastEnd(labelsOf(reading, id), left),
			/^\s*(?:được giao|có mặt|hiện có)/u.test(behind) ? lastEnd(labelsOf(reading, id), behind) : -1,
		);
	const ends = [last('staffing.assigned'), last('staffing.present'), last('staffing.shortage')];
	const best = Math.max(...ends);
	if (best < 0) return null;
	return (['assigned', 'present', 'other'] as const)[ends.indexOf(best)] ?? null;
}

/** "03 → 04": first what is assigned, then who is there, unless the heading tells another order. */
function arrowed(line: Line, counts: readonly Quantity[]): Numbers | null {
	const [first, second] = counts;
	if (
		!first ||
		!second ||
		!/^\s*(?:→|->|=>|➔|⇒)\s*$/u.test(line.text.slice(first.end - line.span.start, second.span.start - line.span.start))
	)
		return null;
	const reversed = /(?:có mặt|thực tế|hiện có)[^()]*(?:→|->)/u.test(line.context);
	return reversed ? { assigned: second.value, present: first.value } : { assigned: first.value, present: second.value };
}

function labelsOf(reading: Reading, id: string): readonly string[] {
	const figure = reading.profile.figures.find((spec) => spec.id === id);
	return [...(figure?.labels ?? []), ...(figure?.columns ?? [])].filter((phrase) => phrase !== 'biên chế');
}

function lastEnd(phrases: readonly string[], text: string): number {
	return Math.max(-1, ...findPhrases(phrases, text).map((match) => match.index + match[0].length));
}

/** A number in a bracket behind another, or after "trong đó": a part of the unit. */
function isInner(line: Line, quantity: Quantity): boolean {
	const before = line.text.slice(0, quantity.span.start - line.span.start);
	return /(?:trong đó|gồm)[^;]*$/u.test(before) || (before.lastIndexOf('(') > before.lastIndexOf(')') && /\d[^(]*\(/u.test(before));
}

/** "…: Thường trực HĐND 04; Lãnh đạo UBND 03; …", "Văn phòng (08), Phòng Kinh tế (09)": units named one after another in a sentence. */
function proseEntries(reading: Reading, lines: readonly Line[]): UnitEntry[] {
	const byBlock = new Map<number, UnitEntry[]>();
	for (const line of lines) {
		const found = segments(reading, line).flatMap((segment) => segmentEntry(reading, line, segment) ?? []);
		byBlock.set(line.sentence.block, [...(byBlock.get(line.sentence.block) ?? []), ...found]);
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
	const numbers = numbersOf(reading, { ...line, span: segment, text }, counts);
	const start = segment.start + lead;
	const name = nameOf(reading.document.text.slice(start, first.span.start));
	if (name.split(' ').length > 16) return null;
	return { unit: { name, ...numbers }, span: { start, end: counts.at(-1)?.end ?? first.end }, valueSpan: first.span };
}

/** "04 người tại Thường trực HĐND xã", "hai người là lãnh đạo UBND": the number stands before its unit. */
function numberFirst(reading: Reading, line: Line, segment: Span, text: string): UnitEntry | null {
	const quantity = line.quantities.find(
		(found) =>
			found.span.start >= segment.start &&
			found.span.start <= segment.start + 30 &&
			found.end <= segment.end &&
			isStaffCount(reading, found),
	);
	if (!quantity) return null;
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

function tidy(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
