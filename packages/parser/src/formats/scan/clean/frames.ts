import type { Area } from './area.js';
import { isLevel, type Segment } from './segment.js';

/**
 * Boxes of the size of a hand stamp that stand by themselves, such as the one offices put on a paper that came in (“CÔNG VĂN ĐẾN”, “Giờ … Ngày …”).
 * What stands in one tells whether it is a stamp: a framed note looks the same.
 */
export function findFrames(rulings: readonly Segment[], dpi: number): Area[] {
	const uprights = rulings.filter((r) => !isLevel(r)).sort((a, b) => a.x1 - b.x1);
	const levels = rulings.filter(isLevel);
	const frames: Area[] = [];
	for (const [i, left] of uprights.entries()) {
		for (const right of uprights.slice(i + 1)) {
			const frame = between(left, right, levels, dpi);
			if (frame === null || uprights.some((r) => parts(r, frame, dpi))) continue;
			if (standsAlone(frame, rulings, dpi) && !frames.some((other) => overlap(other, frame))) frames.push(frame);
		}
	}
	return frames;
}

/** Inches. */
const WIDTH = [0.9, 3.2] as const;
const HEIGHT = [0.3, 1.4] as const;
/** How far ends that should meet may lie apart: a stamp is set by hand and prints badly. */
const LOOSE = 0.12;
/** Of a side's length, so much is seen at least. */
const SEEN = 0.55;

function between(left: Segment, right: Segment, levels: readonly Segment[], dpi: number): Area | null {
	const x = [Math.min(left.x1, left.x2), Math.max(right.x1, right.x2)] as const;
	const y = [Math.min(left.y1, right.y1), Math.max(left.y2, right.y2)] as const;
	const [width, height] = [x[1] - x[0], y[1] - y[0]];
	if (!within(width / dpi, WIDTH) || !within(height / dpi, HEIGHT) || width < height) return null;
	if (Math.min(left.y2, right.y2) - Math.max(left.y1, right.y1) < height * SEEN) return null;
	const slack = LOOSE * dpi;
	const across = levels.filter((r) => r.x1 > x[0] - slack && r.x2 < x[1] + slack && r.x2 - r.x1 > width * SEEN);
	const inside = across.filter((r) => r.y1 > y[0] - slack && r.y1 < y[1] + slack);
	if (inside.length < 2 || !inside.some((r) => Math.abs(r.y2 - y[1]) < slack || Math.abs(r.y1 - y[1]) < slack)) return null;
	const top = Math.min(y[0], ...inside.map((r) => Math.min(r.y1, r.y2)));
	const bottom = Math.max(y[1], ...inside.map((r) => Math.max(r.y1, r.y2)));
	return [Math.floor(x[0]), Math.floor(top), Math.ceil(x[1]), Math.ceil(bottom)];
}

function within(value: number, [least, most]: readonly [number, number]): boolean {
	return value >= least && value <= most;
}

/** A line that parts columns. */
function parts({ x1, x2, y1, y2 }: Segment, [left, top, right, bottom]: Area, dpi: number): boolean {
	const slack = LOOSE * dpi;
	return x1 > left + slack && x2 < right - slack && Math.min(y2, bottom) - Math.max(y1, top) > (bottom - top) / 2;
}

/** No line leads out of it, as one does out of a table's cell. */
function standsAlone([left, top, right, bottom]: Area, rulings: readonly Segment[], dpi: number): boolean {
	const slack = LOOSE * dpi;
	return !rulings.some((r) => {
		const touches = r.x2 > left - slack && r.x1 < right + slack && r.y2 > top - slack && r.y1 < bottom + slack;
		const leaves = r.x1 < left - slack * 2 || r.x2 > right + slack * 2 || r.y1 < top - slack * 2 || r.y2 > bottom + slack * 2;
		return touches && leaves && (isLevel(r) ? r.y1 > top + slack && r.y1 < bottom - slack : true);
	});
}

function overlap(a: Area, b: Area): boolean {
	return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
