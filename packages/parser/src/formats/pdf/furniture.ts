import { type Line, lineText, makeLine } from './line.js';
import type { PageContent } from './page-content.js';

/** Rows that are page numbers or running heads and feet, as indexes into each page's rows. */
export function findFurniture(pages: readonly PageContent[]): Map<number, Set<number>> {
	const edges = pages.flatMap(edgeRows);
	const found = new Map<number, Set<number>>();
	const mark = (edge: EdgeRow) => {
		const set = found.get(edge.page) ?? new Set<number>();
		found.set(edge.page, set.add(edge.index));
	};
	const offsets = countBy(edges.flatMap((edge) => (edge.number === null ? [] : [edge.number - edge.page])));
	for (const edge of edges) {
		if (edge.number !== null && edge.outermost && isPageNumber(edge, offsets)) mark(edge);
	}
	for (const group of groupBy(edges, (edge) => edge.key)) {
		const sheets = new Set(group.map((edge) => edge.page));
		if (sheets.size >= 2 && sheets.size * 2.5 >= pages.length) group.forEach(mark);
	}
	return found;
}

interface EdgeRow {
	readonly page: number;
	readonly index: number;
	/** The page number it may be. */
	readonly number: number | null;
	readonly decorated: boolean;
	readonly outermost: boolean;
	/** Text without figures, with its height on the page: alike for a running head. */
	readonly key: string;
}

/** Rows looked at from the top and from the bottom. */
const DEPTH = 2;
/** Part of the page's height in which furniture stands. */
const MARGIN = 0.13;

function edgeRows(page: PageContent): EdgeRow[] {
	const lines = page.rows.map((row) => makeLine(page.page, row));
	const order = lines.map((_, i) => i).sort((a, b) => (lines[a]?.base ?? 0) - (lines[b]?.base ?? 0));
	const top = Math.min(...page.tables.map((table) => table.top), Infinity);
	const bottom = Math.max(...page.tables.map((table) => table.bottom), -Infinity);
	const edges: EdgeRow[] = [];
	for (const [rank, index] of order.entries()) {
		const line = lines[index];
		if (line === undefined) continue;
		const fromEnd = order.length - 1 - rank;
		const high = rank < DEPTH && line.base < page.height * MARGIN && line.base < top;
		const low = fromEnd < DEPTH && line.base > page.height * (1 - MARGIN) && line.base > bottom;
		if (high || low) edges.push(edgeRow(page, line, index, high ? rank === 0 : fromEnd === 0, high));
	}
	return edges;
}

function edgeRow(page: PageContent, line: Line, index: number, outermost: boolean, high: boolean): EdgeRow {
	const text = lineText(line);
	const match = PAGE_NUMBER.exec(text);
	const height = Math.round((high ? line.base : page.height - line.base) / 5);
	return {
		page: page.page,
		index,
		number: match === null ? null : Number(match.groups?.n),
		decorated: match !== null && !/^\d+$/.test(text),
		outermost,
		key: `${high ? 'top' : 'bottom'} ${height} ${text.replace(/\d+/g, '#')}`,
	};
}

// "3", "- 3 -", "Trang 3", "Trang 3/10", "3/10", "Page 3 of 10"
const PAGE_NUMBER = /^(?:trang|page|tr\.)?\s*[-–—|]?\s*(?<n>\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?\s*[-–—|]?$/iu;

function isPageNumber(edge: EdgeRow, offsets: ReadonlyMap<number, number>): boolean {
	if (edge.number === edge.page || edge.decorated) return true;
	return edge.number !== null && (offsets.get(edge.number - edge.page) ?? 0) >= 2;
}

function countBy(values: readonly number[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const value of values) {
		const group = groups.get(key(value));
		if (group === undefined) groups.set(key(value), [value]);
		else group.push(value);
	}
	return [...groups.values()];
}
