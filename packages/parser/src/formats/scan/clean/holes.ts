import type { Area } from './area.js';
import type { Ink } from './ink.js';
import type { Marks } from './marks.js';

/** Punch holes among the marks, 1 for each. */
export function findHoles(ink: Ink, marks: Marks): Uint8Array {
	const holes = new Uint8Array(marks.count);
	for (let mark = 0; mark < marks.count; mark++) {
		const place: Area = [marks.left[mark] as number, marks.top[mark] as number, marks.right[mark] as number, marks.bottom[mark] as number];
		if (isHole(place, marks.area[mark] as number, ink)) holes[mark] = 1;
	}
	return holes;
}

/** Inches across, and how far in they lie at most. Source: ISO 838 (6 mm, 12 mm from the edge), with American ones of 8 mm. */
const HOLE = [0.17, 0.4] as const;
const HOLE_DEPTH = 0.9;
/** Of its box, a disc fills 0.785. */
const DISC = [0.65, 0.9] as const;

/** Whether a mark of so many pixels is a dark disc by the page's edge. */
export function isHole(area: Area, pixels: number, { width, height, dpi }: Pick<Ink, 'width' | 'height' | 'dpi'>): boolean {
	const [across, down] = [area[2] - area[0], area[3] - area[1]];
	const isRound = Math.abs(across - down) < 0.2 * Math.max(across, down) && within(pixels / (across * down), DISC);
	const deep = dpi * HOLE_DEPTH;
	const isOutside = area[2] < deep || area[3] < deep || area[0] > width - deep || area[1] > height - deep;
	return isRound && isOutside && within(across / dpi, HOLE);
}

function within(value: number, [least, most]: readonly [number, number]): boolean {
	return value >= least && value <= most;
}
