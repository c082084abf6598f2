import type { Align } from '../../model.js';
import type { RawBlock, RawParagraph, RawTable } from '../../raw.js';
import type { FlowEntry, Zone } from './flow.js';
import { joinLines } from './join-lines.js';
import { joinTables } from './join-tables.js';
import type { Line } from './line.js';
import { closeGaps, type Margins, readLeading, readMargins } from './margins.js';
import { breaksBefore, isMarked } from './paragraph-break.js';
import type { TableDraft } from './table.js';

/** Joins the lines of a document into paragraphs and its tables over page breaks; furniture and notes come behind the block they stand in. */
export function readBlocks(flow: readonly FlowEntry[]): RawBlock[] {
	const margins = readMargins(flow);
	const leading = readLeading(flow, margins);
	const gaps = closeGaps(flow);
	const blocks: RawBlock[] = [];
	let open: Open | null = null;
	let held: RawBlock[] = [];
	const close = () => {
		if (open !== null) blocks.push('lines' in open ? paragraph(open.lines, open.zone, margins.get(open.zone) ?? null) : rawTable(open));
		blocks.push(...held);
		open = null;
		held = [];
	};
	for (const [i, entry] of flow.entries()) {
		if (entry.kind === 'aside') {
			held.push(...asideBlocks(entry.lines, entry.zone));
			continue;
		}
		const before: Open | null = open;
		if (entry.kind === 'table') {
			const joined: TableDraft | null = before !== null && !('lines' in before) ? joinIfNext(before, entry.table) : null;
			if (joined === null) close();
			open = joined ?? entry.table;
			continue;
		}
		const { line, zone } = entry;
		const area = margins.get(zone) ?? { left: line.x0, right: line.x1, indents: [], justified: false };
		const around = {
			zone,
			area,
			leading,
			following: lineIn(zone, flow[i + 1]),
			above: lineIn(zone, flow[i - 1 - linesOf(before)]),
			closeGap: gaps.get(zone) ?? null,
		};
		if (before !== null && 'lines' in before && !breaksBefore(before, line, around)) {
			before.lines.push(line);
			before.zone = zone;
		} else {
			close();
			open = { lines: [line], zone };
		}
	}
	close();
	return blocks;
}

function lineIn(zone: Zone, entry: FlowEntry | undefined): Line | null {
	return entry?.kind === 'line' && entry.zone === zone ? entry.line : null;
}

function linesOf(open: Open | null): number {
	return open !== null && 'lines' in open ? open.lines.length : 0;
}

type Open = { lines: Line[]; zone: Zone } | TableDraft;

function joinIfNext(first: TableDraft, second: TableDraft): TableDraft | null {
	const last = Math.max(first.page, ...(first.rows.at(-1)?.cells ?? []).flatMap((cell) => cell.lines.map((line) => line.page)));
	if (second.page === first.page || second.page > last + 1 + first.rows.length) return null;
	return joinTables(first, second);
}

function paragraph(lines: readonly Line[], zone: Zone, area: Margins | null): RawParagraph {
	const first = lines[0];
	return {
		kind: 'paragraph',
		...joinLines(lines),
		layer: zone.layer,
		page: first?.page ?? null,
		align: area === null ? null : alignOf(lines, area),
		headingLevel: null,
		autoMarkerLength: 0,
		listLevel: null,
		indent: area === null || first === undefined ? null : Math.round((first.x0 - area.left) * 10) / 10,
	};
}

function alignOf(lines: readonly Line[], area: Margins): Align {
	const width = area.right - area.left;
	const centred = (line: Line) => Math.abs((line.x0 + line.x1) / 2 - (area.left + area.right) / 2) <= Math.max(4, width * 0.012);
	const inset = (line: Line) => line.x0 - area.left > 10;
	const atRight = (line: Line) => Math.abs(line.x1 - area.right) <= 3;
	const lastLine = lines.at(-1);
	if (lines.every(centred) && lastLine !== undefined && inset(lastLine)) return 'center';
	if (lines.every(atRight) && lines.every(inset)) return 'right';
	return lines.length > 1 && lines.slice(0, -1).every(atRight) ? 'justify' : 'left';
}

/** Each line of furniture stands alone; a note begins at its number or where the line above ended early. */
function asideBlocks(lines: readonly Line[], zone: Zone): RawBlock[] {
	if (zone.layer !== 'note') return lines.map((line) => paragraph([line], zone, null));
	const right = Math.max(...lines.map((line) => line.x1));
	const notes: Line[][] = [];
	for (const line of lines) {
		const last = notes.at(-1)?.at(-1);
		const isNew = last === undefined || NOTE_START.test(line.words[0]?.text ?? '') || last.x1 < right - 6 * last.size;
		if (isNew) notes.push([line]);
		else notes.at(-1)?.push(line);
	}
	return notes.map((note) => paragraph(note, zone, null));
}

// "1 Nghị quyết số …", "(2) Theo báo cáo …", "[3] …", "* Số liệu …"
const NOTE_START = /^(?:[([]?\d{1,3}[)\].]?|[*†‡])$/u;

// "1.250.000.0" over "00": a sum that its cell is too narrow for
const GROUPED = /^\d{1,3}(?:\.\d{3}){2,}$/;

function isBrokenNumber(lines: readonly Line[]): boolean {
	return (
		lines.length > 1 && lines.every(({ words }) => words.length === 1) && GROUPED.test(lines.map(({ words }) => words[0]?.text).join(''))
	);
}

function rawTable(table: TableDraft): RawTable {
	return {
		kind: 'table',
		layer: 'body',
		page: table.page,
		rows: table.rows.map((row, i) => ({
			head: i < table.headRows,
			cells: row.cells.map(({ column, columnSpan, rowSpan, lines }) => ({
				...joinLines(lines, (line) => isMarked(line) && lines[0] !== line, isBrokenNumber(lines)),
				column,
				columnSpan,
				rowSpan,
			})),
		})),
	};
}
