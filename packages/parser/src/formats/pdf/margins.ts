import type { FlowEntry, Zone } from './flow.js';
import type { Line } from './line.js';

/** Where the lines of a zone begin and end, and the usual distance of baselines within a paragraph. */
export interface Margins {
	readonly left: number;
	readonly right: number;
	/** Where several lines begin inside the left margin: first lines and items. */
	readonly indents: readonly number[];
	/** Most lines that come near the right margin end at it. */
	readonly justified: boolean;
}

/** Distance of baselines within a paragraph, by type size in half points; `ratio` in em where a size is not known. */
export interface Leading {
	readonly bySize: ReadonlyMap<number, number>;
	readonly ratio: number | null;
}

/** Margins for every zone: of a full zone those of all full zones on like pages, of a column its own. */
export function readMargins(flow: readonly FlowEntry[]): Map<Zone, Margins> {
	const groups = new Map<string, { zones: Set<Zone>; lines: Line[] }>();
	const columns = new Map<Zone, string>();
	for (const entry of flow) {
		if (entry.kind !== 'line') continue;
		const { zone, line } = entry;
		if (zone.kind !== 'full' && !columns.has(zone)) columns.set(zone, `column ${columns.size}`);
		const key = columns.get(zone) ?? zone.sheet;
		const group = groups.get(key) ?? { zones: new Set<Zone>(), lines: [] };
		group.zones.add(zone);
		group.lines.push(line);
		groups.set(key, group);
	}
	const margins = new Map<Zone, Margins>();
	for (const { zones, lines } of groups.values()) {
		const own = marginsOf(lines);
		for (const zone of zones) margins.set(zone, own);
	}
	return margins;
}

/** Part of the lines that must begin (end) at a margin; a few lines may stick out. */
const SHARE = 0.06;

function marginsOf(lines: readonly Line[]): Margins {
	const starts = lines.map((line) => line.x0);
	const left = outermost(starts, 1);
	const right = -outermost(
		lines.map((line) => -line.x1),
		1,
	);
	return { left, right, indents: indentsOf(starts, left), justified: isJustified(lines, right) };
}

function isJustified(lines: readonly Line[], right: number): boolean {
	const near = lines.filter((line) => line.x1 > right - 3 * line.size);
	const flush = near.filter((line) => Math.abs(line.x1 - right) <= 1.5);
	return flush.length >= 4 && flush.length * 4 >= near.length * 3;
}

/** So many lines begin at one place by design, not by chance. */
const FEWEST_ALIKE = 3;

function indentsOf(starts: readonly number[], left: number): number[] {
	const counts = new Map<number, number>();
	for (const x of starts) if (x > left + 4) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
	const need = Math.max(FEWEST_ALIKE, starts.length * 0.04);
	return [...counts].filter(([, count]) => count >= need).map(([x]) => x);
}

/** The smallest value that enough others share within 2 points; the smallest of all if none does. */
function outermost(values: readonly number[], fewest: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const need = Math.max(fewest, Math.ceil(values.length * SHARE));
	let end = 0;
	for (const [i, value] of sorted.entries()) {
		while (end < sorted.length && (sorted[end] ?? 0) <= value + 2) end++;
		if (end - i >= need) return value;
	}
	return sorted[0] ?? 0;
}

/** The smallest distance of baselines in a column whose paragraphs stand visibly farther apart than its lines; null where all are alike. */
export function closeGaps(flow: readonly FlowEntry[]): Map<Zone, number | null> {
	const columns = new Map<Zone, Line[]>();
	for (const entry of flow) {
		if (entry.kind === 'line' && entry.zone.kind === 'column') columns.set(entry.zone, [...(columns.get(entry.zone) ?? []), entry.line]);
	}
	return new Map([...columns].map(([zone, lines]) => [zone, closeGap(lines)]));
}

/** Small print between the lines of a signature keeps its own distances. */
const LIKE_SIZE = 0.85;

function closeGap(lines: readonly Line[]): number | null {
	const size = Math.max(...lines.map((line) => line.size)) * LIKE_SIZE;
	const gaps: number[] = [];
	for (const [i, line] of lines.entries()) {
		const next = lines[i + 1];
		if (next === undefined || line.size < size || next.size < size) continue;
		const gap = next.base - line.base;
		if (gap > 0.8 * line.size && gap < 2.2 * next.size) gaps.push(gap);
	}
	const least = Math.min(...gaps);
	return gaps.some((gap) => isLarger(gap, least) && gap < least * 1.7) ? least : null;
}

/** Whether a distance of lines is visibly larger than another. */
export function isLarger(gap: number, usual: number): boolean {
	return gap > usual * 1.07 + 0.6;
}

/** Learns the distance of lines from pairs that surely belong to one paragraph: the first reaches the right margin, the second starts at the left. */
export function readLeading(flow: readonly FlowEntry[], margins: ReadonlyMap<Zone, Margins>): Leading {
	const gaps = new Map<number, number[]>();
	const ratios: number[] = [];
	for (let i = 1; i < flow.length; i++) {
		const [a, b] = [flow[i - 1], flow[i]];
		if (a?.kind !== 'line' || b?.kind !== 'line' || a.zone !== b.zone || a.zone.kind !== 'full') continue;
		const area = margins.get(a.zone);
		const [above, below] = [a.line, b.line];
		if (area === undefined || Math.abs(above.size - below.size) > 0.3) continue;
		const gap = below.base - above.base;
		if (gap <= 0 || gap > 4 * above.size) continue;
		if (Math.abs(above.x1 - area.right) <= 3 && Math.abs(below.x0 - area.left) <= 2) {
			const key = Math.round(above.size * 2);
			gaps.set(key, [...(gaps.get(key) ?? []).slice(-200), gap]);
			ratios.push(gap / above.size);
		}
	}
	const bySize = new Map([...gaps].map(([size, list]) => [size, median(list)]));
	const ratio = ratios.length === 0 ? null : median(ratios);
	return { bySize, ratio };
}

export function leadingFor(leading: Leading, size: number): number | null {
	const known = leading.bySize.get(Math.round(size * 2));
	return known ?? (leading.ratio === null ? null : leading.ratio * size);
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
