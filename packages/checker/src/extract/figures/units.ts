import { cover } from '../mention.js';
import type { Quantity } from '../readers/quantity.js';
import type { Line, Reading } from '../reading.js';
import { isUnitName, rowSpanTo, type UnitTable } from '../tables/unit-table.js';
import { mendUnitName } from './mend-unit-name.js';
import { isStaffCount, nameOf, numbersOf, tidy, type UnitEntry } from './unit-counts.js';
import { proseEntries } from './unit-prose.js';

/** The break-down by unit: from a table, else from bullets, else from running text of the staffing section. */
export function readUnits(reading: Reading, tables: readonly UnitTable[]): UnitEntry[] {
	const entries = entriesOf(reading, tables);
	const isPicture = reading.document.pages.some(({ source }) => source === 'ocr');
	return isPicture ? entries.map(({ unit, ...place }) => ({ ...place, unit: { ...unit, name: mendUnitName(unit.name) } })) : entries;
}

function entriesOf(reading: Reading, tables: readonly UnitTable[]): UnitEntry[] {
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
	const entries = [...byBlock(lines)].flatMap(([block, all]): Candidate[] => {
		const marker = markerOf(reading, block);
		const own = marker === '' ? all : all.map(behindGroup);
		return (marker === '' ? [own] : byUnit(reading, own)).map((group) => ({
			entry: group[0] && isUnitLine(reading, group[0]) ? entryOf(reading, group) : null,
			marker,
		}));
	});
	const runs = runsOf(entries);
	return runs.find((run) => run.length >= 2 && run.some((entry) => entry.unit.present !== null || entry.unit.assigned !== null)) ?? null;
}

/** "Các đơn vị: Văn phòng HĐND và UBND 08; Phòng Kinh tế 09": the group's name is no unit. */
function behindGroup(line: Line): Line {
	const lead = /^(?:các (?:đơn vị|phòng|cơ quan|phòng, đơn vị|đơn vị, phòng)[^:;.\d]{0,30}|khối [^:;.\d]{0,20})\s*:\s*(?=\p{L})/u.exec(
		line.text,
	);
	if (!lead) return line;
	return { ...line, text: line.text.slice(lead[0].length), span: { start: line.span.start + lead[0].length, end: line.span.end } };
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
	const label = reading.document.text.slice(line.span.start, nameEnd);
	const own = /\s(?:có|gồm)\s[^:]*\d/u.exec(label);
	const name = nameOf(own ? label.slice(0, own.index) : label);
	if (name.length < 2 || name.split(' ').length > 16) return null;
	const numbers = numbersOf(
		reading,
		line,
		counts.filter((quantity) => quantity.span.end <= line.span.end),
	);
	const last = counts.findLast((quantity) => quantity.span.end <= line.span.end);
	const span = { start: line.span.start, end: Math.max(nameEnd, last?.end ?? nameEnd) };
	// "có Trưởng phòng, 02 Phó Trưởng phòng và 06 công chức": parts without their sum.
	return { unit: { name, ...(own ? { assigned: null, present: null } : numbers) }, span, valueSpan: last?.span ?? span };
}

function nameEndOf(line: Line, first: Quantity | undefined): number {
	const colon = line.text.indexOf(':');
	const byColon = colon > 0 ? line.span.start + colon : line.span.end;
	return first ? Math.min(byColon, first.span.start) : byColon;
}
