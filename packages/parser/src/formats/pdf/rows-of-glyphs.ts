import type { Glyph } from './glyph.js';

/** Glyphs on one baseline with raised and lowered signs, left to right. */
export interface GlyphRow {
	readonly base: number;
	readonly size: number;
	readonly glyphs: readonly Glyph[];
}

/** Gathers the glyphs of a page into rows by their baselines, whatever order they were printed in. Rows come from top to bottom. */
export function rowsOfGlyphs(glyphs: readonly Glyph[]): GlyphRow[] {
	const runs = runsOf(glyphs).sort((a, b) => a.base - b.base);
	const rows = mergeSmall(gather(runs));
	return rows.sort((a, b) => a.base - b.base).map(({ base, size, runs: parts }) => ({ base, size, glyphs: merge(parts) }));
}

/** Baselines closer than this part of an em are one row. */
const SAME_BASE = 0.22;

interface Run {
	readonly base: number;
	readonly size: number;
	readonly glyphs: Glyph[];
}

interface OpenRow {
	base: number;
	size: number;
	length: number;
	readonly runs: Run[];
}

function runsOf(glyphs: readonly Glyph[]): Run[] {
	const runs: Run[] = [];
	let last: Run | null = null;
	for (const glyph of glyphs) {
		const before: Glyph | undefined = last?.glyphs.at(-1);
		const goesOn =
			last !== null &&
			before !== undefined &&
			Math.abs(glyph.base - last.base) <= 0.04 * last.size &&
			Math.abs(glyph.size - last.size) <= 0.05 * last.size &&
			glyph.x0 >= before.x0 &&
			glyph.x0 <= before.x1 + 3 * last.size;
		if (goesOn && last !== null) last.glyphs.push(glyph);
		else {
			last = { base: glyph.base, size: glyph.size, glyphs: [glyph] };
			runs.push(last);
		}
	}
	return runs;
}

/** `runs` ascend by base, so that only the newest rows can take the next one. */
function gather(runs: readonly Run[]): OpenRow[] {
	const rows: OpenRow[] = [];
	for (const run of runs) {
		let home: OpenRow | null = null;
		for (let i = rows.length - 1; i >= Math.max(0, rows.length - 4); i--) {
			const row = rows[i];
			if (row === undefined) break;
			if (Math.abs(run.base - row.base) <= SAME_BASE * Math.min(run.size, row.size)) {
				home = row;
				break;
			}
		}
		if (home === null) rows.push({ base: run.base, size: run.size, length: run.glyphs.length, runs: [run] });
		else {
			home.runs.push(run);
			if (run.glyphs.length > home.length) [home.base, home.length] = [run.base, run.glyphs.length];
			home.size = Math.max(home.size, run.size);
		}
	}
	return rows;
}

/** Signs in smaller type beside the letters of a row belong to it although their baseline is raised or lowered ("34¹", "m²", "CO₂"). */
function mergeSmall(rows: readonly OpenRow[]): OpenRow[] {
	const sorted = [...rows].sort((a, b) => a.base - b.base);
	for (const [i, row] of sorted.entries()) {
		for (let at = row.runs.length - 1; at >= 0; at--) {
			const run = row.runs[at];
			if (run === undefined || run.glyphs.length > 6) continue;
			const home = homeOfSmall(run, row, sorted, i);
			if (home === null) continue;
			home.runs.push(run);
			row.runs.splice(at, 1);
		}
	}
	return sorted.filter((row) => row.runs.length > 0);
}

function homeOfSmall(run: Run, own: OpenRow, rows: readonly OpenRow[], index: number): OpenRow | null {
	for (let i = Math.max(0, index - 4); i < Math.min(rows.length, index + 5); i++) {
		const row = rows[i];
		if (row === undefined || row === own || run.size > 0.82 * row.size) continue;
		const raised = row.base - run.base;
		if (raised > 0.65 * row.size || raised < -0.35 * row.size) continue;
		if (row.runs.length > MOST_RUNS) continue;
		if (row.runs.some((other) => other.size * 0.82 >= run.size && touches(other, run))) return row;
	}
	return null;
}

/** Rows of more runs than this are no text; looking for raised signs in them would take too long. */
const MOST_RUNS = 2_000;

function touches(big: Run, small: Run): boolean {
	const behind = (small.glyphs[0]?.x0 ?? 0) - (big.glyphs.at(-1)?.x1 ?? 0);
	const before = (big.glyphs[0]?.x0 ?? 0) - (small.glyphs.at(-1)?.x1 ?? 0);
	return Math.abs(behind) <= 0.3 * big.size || (before >= -0.1 * big.size && before <= big.size);
}

const MARK = /^\p{M}+$/u;

function merge(runs: readonly Run[]): Glyph[] {
	const hosts: Glyph[] = [];
	const marks: Glyph[] = [];
	for (const run of runs) {
		for (const glyph of run.glyphs) {
			const loose = glyph.text.charCodeAt(0) >= 0x300 && MARK.test(glyph.text);
			const last = hosts.at(-1);
			if (!loose) hosts.push(glyph);
			else if (last !== undefined && last.run === glyph.run && near(last, glyph)) hosts[hosts.length - 1] = withMark(last, glyph);
			else marks.push(glyph);
		}
	}
	if (runs.length > 1) hosts.sort((a, b) => a.x0 - b.x0);
	for (const mark of marks) attach(mark, hosts);
	return withoutOverprint(hosts);
}

function near(host: Glyph, mark: Glyph): boolean {
	const slack = 0.35 * host.size;
	return mark.x0 >= host.x0 - slack && mark.x0 <= host.x1 + slack;
}

function withMark(host: Glyph, mark: Glyph): Glyph {
	return { ...host, text: host.text + mark.text };
}

/** A mark printed apart belongs to the letter over whose width it starts; at the seam of two letters, to the first. */
function attach(mark: Glyph, hosts: Glyph[]): void {
	let low = 0;
	let high = hosts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((hosts[middle]?.x0 ?? 0) < mark.x0 - SEAM) low = middle + 1;
		else high = middle;
	}
	const at = Math.max(0, low - 1);
	const host = hosts[at];
	if (host !== undefined) hosts[at] = withMark(host, mark);
}

const SEAM = 0.01;

/** Bold is sometimes made by printing a letter again a hair beside itself; the second print goes, the first becomes bold. */
function withoutOverprint(sorted: readonly Glyph[]): Glyph[] {
	const kept: Glyph[] = [];
	for (const glyph of sorted) {
		const twin = twinOf(glyph, kept);
		if (twin < 0) kept.push(glyph);
		else {
			const first = kept[twin];
			if (first !== undefined && !first.bold) kept[twin] = { ...first, bold: true };
		}
	}
	return kept;
}

function twinOf(glyph: Glyph, kept: readonly Glyph[]): number {
	for (let i = kept.length - 1; i >= Math.max(0, kept.length - 3); i--) {
		const other = kept[i];
		if (other === undefined || other.text !== glyph.text || other.run === glyph.run) continue;
		if (glyph.x0 - other.x0 < 0.3 * Math.max(other.x1 - other.x0, 0.1 * other.size)) return i;
	}
	return -1;
}
