import type { GrayImage } from '../raster.js';
import { faintRuns } from './faint-runs.js';
import type { Segment } from './segment.js';

/** Thin level lines at least `shortest` inches long. */
export function strokesOf(image: GrayImage, threshold: number, shortest: number): Segment[] {
	const runs = longRuns(image, threshold, image.dpi * PIECE);
	const faint = withoutCovered(faintRuns(image, threshold, image.dpi * PIECE), runs);
	const pieces = joinRows(
		[...runs, ...faint].sort((a, b) => a.y - b.y),
		image.dpi,
	);
	return joinEnds(pieces, image.dpi)
		.filter((s) => s.to - s.from >= image.dpi * shortest && s.area / (s.to - s.from) <= image.dpi * THICKEST)
		.map(segmentOf);
}

/**
 * Inches: the shortest run looked at, the thickest line, the gap over which two pieces in line are one, how far off they may lie. A thin line that
 * was set straight steps from row to row, and between two steps a piece may be too short to be looked at.
 */
const PIECE = 0.2;
const THICKEST = 0.035;
const GAP = PIECE;
const OFF = 0.015;
/** Light pixels that a faint line may have on its way. */
const FAINT = 1;

/** Of a faint run, what ink beside it must cover for the run to be no more than that line's rim. */
const COVERED = 0.9;

function withoutCovered(faint: readonly Run[], runs: readonly Run[]): Run[] {
	const rows = new Map<number, Run[]>();
	for (const run of runs) {
		const row = rows.get(run.y);
		if (row === undefined) rows.set(run.y, [run]);
		else row.push(run);
	}
	return faint.filter(({ y, from, to }) => {
		const beside = [y - 1, y, y + 1, y + 2].map((row) =>
			(rows.get(row) ?? []).reduce((sum, run) => sum + Math.max(0, Math.min(to, run.to) - Math.max(from, run.from)), 0),
		);
		return Math.max(...beside) < COVERED * (to - from);
	});
}

export interface Run {
	readonly y: number;
	readonly from: number;
	readonly to: number;
}

interface Stroke {
	from: number;
	to: number;
	top: number;
	bottom: number;
	area: number;
	/** Sums over the pixels of x, y, x² and xy, for the line that fits them best. */
	x: number;
	y: number;
	xx: number;
	xy: number;
}

function longRuns({ width, height, data }: GrayImage, threshold: number, shortest: number): Run[] {
	const runs: Run[] = [];
	for (let y = 0; y < height; y++) {
		const end = (y + 1) * width;
		for (let i = y * width; i < end; i++) {
			if ((data[i] as number) >= threshold) continue;
			const start = i;
			let last = i;
			while (i < end && i - last <= FAINT) {
				if ((data[i] as number) < threshold) last = i;
				i++;
			}
			i = last;
			if (last + 1 - start >= shortest) runs.push({ y, from: start - y * width, to: last + 1 - y * width });
		}
	}
	return runs;
}

/** Runs of neighbouring rows that lie over each other are one stroke. */
function joinRows(runs: readonly Run[], dpi: number): Stroke[] {
	const done: Stroke[] = [];
	let open: Stroke[] = [];
	for (const run of runs) {
		const still: Stroke[] = [];
		for (const stroke of open) (run.y - stroke.bottom <= 0 ? still : done).push(stroke);
		open = still;
		const under = open.find((s) => run.from < s.to + 2 && run.to > s.from - 2 && run.y - s.top <= dpi * THICKEST * 3);
		if (under === undefined) open.push(strokeOf(run));
		else extend(under, strokeOf(run));
	}
	return [...done, ...open];
}

function strokeOf({ y, from, to }: Run): Stroke {
	const [area, middle] = [to - from, (from + to) / 2];
	const xx = area * middle * middle + area ** 3 / 12;
	return { from, to, top: y, bottom: y + 1, area, x: area * middle, y: area * (y + 0.5), xx, xy: area * middle * (y + 0.5) };
}

function segmentOf({ from, to, area, x, y, xx, xy }: Stroke): Segment {
	const slope = (xy - (x * y) / area) / (xx - (x * x) / area);
	const at = (place: number) => y / area + slope * (place - x / area);
	return { x1: from, y1: at(from), x2: to, y2: at(to), thickness: area / (to - from) };
}

function extend(stroke: Stroke, by: Stroke): void {
	stroke.from = Math.min(stroke.from, by.from);
	stroke.to = Math.max(stroke.to, by.to);
	stroke.top = Math.min(stroke.top, by.top);
	stroke.bottom = Math.max(stroke.bottom, by.bottom);
	for (const sum of ['area', 'x', 'y', 'xx', 'xy'] as const) stroke[sum] += by[sum];
}

function joinEnds(strokes: readonly Stroke[], dpi: number): Stroke[] {
	const joined: Stroke[] = [];
	for (const stroke of [...strokes].sort((a, b) => a.from - b.from)) {
		const before = joined.find((s) => stroke.from - s.to <= dpi * GAP && apart(s, stroke) <= dpi * OFF);
		if (before === undefined) joined.push({ ...stroke });
		else extend(before, stroke);
	}
	return joined;
}

function apart(a: Stroke, b: Stroke): number {
	return Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
}
