import type { Layer } from '../../model.js';
import { type Band, columnBands } from './column-bands.js';
import { findFurniture } from './furniture.js';
import { type Line, makeLine } from './line.js';
import { looseTables } from './loose-table.js';
import { bodySize, findNotes } from './notes.js';
import type { PageContent } from './page-content.js';
import { cutRow, joinPieces } from './page-lines.js';
import type { TableDraft } from './table.js';

/** A stretch of lines that are read as one column. */
export interface Zone {
	readonly page: number;
	/** `full`: the page's own text area; lines of neighbouring full zones may belong to one paragraph. */
	readonly kind: 'full' | 'column' | 'aside';
	readonly layer: Layer;
	/** Tells pages of unlike size apart, which have their own margins. */
	readonly sheet: string;
}

export type FlowEntry =
	| { readonly kind: 'line'; readonly line: Line; readonly zone: Zone }
	| { readonly kind: 'table'; readonly table: TableDraft }
	| { readonly kind: 'aside'; readonly lines: readonly Line[]; readonly zone: Zone };

/** All text and tables of the document in reading order; furniture and notes stand where their page has them. */
export function readFlow(pages: readonly PageContent[]): FlowEntry[] {
	const furniture = findFurniture(pages);
	const size = bodySize(pages);
	return pages.flatMap((page) => {
		const fixed = furniture.get(page.page) ?? new Set<number>();
		return pageFlow(page, fixed, findNotes(page, fixed, size));
	});
}

function pageFlow(page: PageContent, furniture: ReadonlySet<number>, notes: ReadonlySet<number>): FlowEntry[] {
	const sheet = `${Math.round(page.width)}x${Math.round(page.height)}`;
	const zone = (kind: Zone['kind'], layer: Layer = 'body'): Zone => ({ page: page.page, kind, layer, sheet });
	const rows = page.rows.map((row) => makeLine(page.page, row));
	const fixed = rows.filter((_, i) => furniture.has(i));
	const [head, foot] = [fixed.filter((line) => line.base < page.height / 2), fixed.filter((line) => line.base >= page.height / 2)];
	const noteLines = rows.filter((_, i) => notes.has(i));
	const body = page.rows.filter((_, i) => !furniture.has(i) && !notes.has(i));
	const aside = (lines: readonly Line[], layer: Layer): FlowEntry[] =>
		lines.length === 0 ? [] : [{ kind: 'aside', lines, zone: zone('aside', layer) }];
	return [
		...head.flatMap((line) => aside([line], 'furniture')),
		...bodyFlow(
			page,
			body.flatMap((row) => cutRow(page.page, row)),
			zone,
		),
		...aside(noteLines, 'note'),
		...foot.flatMap((line) => aside([line], 'furniture')),
		...aside(page.turned, 'furniture'),
	];
}

type MakeZone = (kind: Zone['kind']) => Zone;

function bodyFlow(page: PageContent, pieces: readonly Line[], zone: MakeZone): FlowEntry[] {
	const flow: FlowEntry[] = [];
	let rest = pieces;
	for (const table of [...page.tables].sort((a, b) => a.top - b.top)) {
		const middle = (table.top + table.bottom) / 2;
		const isAbove = (line: Line) => (line.top + line.bottom) / 2 < Math.min(middle, table.top + line.size);
		flow.push(...textFlow(page.page, rest.filter(isAbove), zone), { kind: 'table', table });
		rest = rest.filter((line) => !isAbove(line));
	}
	flow.push(...textFlow(page.page, rest, zone));
	return flow;
}

function textFlow(page: number, pieces: readonly Line[], zone: MakeZone): FlowEntry[] {
	const flow: FlowEntry[] = [];
	for (const part of looseTables(page, pieces)) {
		if (part.kind === 'table') flow.push({ kind: 'table', table: part.table });
		else for (const band of columnBands(part.pieces)) flow.push(...bandFlow(band, zone));
	}
	return flow;
}

function bandFlow(band: Band, zone: MakeZone): FlowEntry[] {
	const column = (lines: readonly Line[], kind: Zone['kind']): FlowEntry[] => {
		const own = zone(kind);
		return joinPieces(lines).map((line) => ({ kind: 'line', line, zone: own }));
	};
	if (band.kind === 'full') return column(band.lines, 'full');
	return [...column(band.left, 'column'), ...column(band.right, 'column')];
}
