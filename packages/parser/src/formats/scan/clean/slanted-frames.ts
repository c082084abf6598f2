import type { GrayImage } from '../raster.js';
import type { Area } from './area.js';
import { type Ink, readInk } from './ink.js';
import { type Marks, readMarks } from './marks.js';

/**
 * Boxes of the size of a hand stamp that were set too far aslant for their sides to be seen as ruled lines: one mark each, all of it along the sides
 * of a rectangle. What stands in one tells whether it is a stamp.
 */
export function findSlantedFrames(image: GrayImage, threshold: number): Area[] {
	const { width: across, height: down } = image;
	const rows = Math.ceil(down * HEAD);
	const ink = readInk({ ...image, height: rows, data: image.data.subarray(0, across * rows) }, threshold);
	const marks = readMarks(ink);
	const found: Area[] = [];
	for (let mark = 0; mark < marks.count; mark++) {
		const area: Area = [marks.left[mark] as number, marks.top[mark] as number, marks.right[mark] as number, marks.bottom[mark] as number];
		const [width, height] = [area[2] - area[0], area[3] - area[1]];
		if (!within(width / ink.dpi, WIDTH) || !within(height / ink.dpi, HEIGHT) || width < height) continue;
		if ((marks.area[mark] as number) < width * height * SOLID && isFrame(ink, marks, mark, area)) found.push(area);
	}
	return found;
}

/** Of the page, from above: a paper that comes in is stamped at its head. */
const HEAD = 0.4;
/** Inches; of the slanted box's own breadth and height. */
const WIDTH = [0.9, 3.4] as const;
const HEIGHT = [0.3, 1.7] as const;
/** Of its box, more is filled by no outline. */
const SOLID = 0.25;
/** Inches to either side of the line between two corners, and how much of the mark lies along the four. */
const NEAR = 0.03;
const ALONG = 0.8;
/** Of a side's length, by which the corner opposite may be off: a rectangle and no other shape of four corners. */
const SQUARE = 0.15;

type Point = readonly [x: number, y: number];

function isFrame(ink: Ink, marks: Marks, mark: number, [left, top, right, bottom]: Area): boolean {
	const places: Point[] = [];
	for (let y = top; y < bottom; y++)
		for (let i = ink.rows[y] as number; i < (ink.rows[y + 1] as number); i++)
			if (marks.of[i] === mark) for (let x = ink.from[i] as number; x < (ink.to[i] as number); x++) places.push([x, y]);
	const corner = (dx: number, dy: number) =>
		places.reduce((best, at) => (at[0] * dx + at[1] * dy > best[0] * dx + best[1] * dy ? at : best));
	const corners = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
	const [a, b, c, d] = corners as [Point, Point, Point, Point];
	const off = Math.hypot(a[0] + c[0] - b[0] - d[0], a[1] + c[1] - b[1] - d[1]);
	if (off > SQUARE * (bottom - top) || right - left < 2) return false;
	const sides = corners.map((from, i) => [from, corners[(i + 1) % 4] as Point] as const);
	const near = places.filter((place) => sides.some(([from, to]) => distance(place, from, to) <= NEAR * ink.dpi));
	return near.length >= ALONG * places.length && sides.every(([from, to]) => isDrawn(near, from, to, ink.dpi));
}

/** Of a side, so much is printed. */
const SEEN = 0.7;

function isDrawn(places: readonly Point[], from: Point, to: Point, dpi: number): boolean {
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	const seen = new Set<number>();
	for (const place of places) {
		const along = ((place[0] - from[0]) * (to[0] - from[0]) + (place[1] - from[1]) * (to[1] - from[1])) / Math.max(1, length);
		if (distance(place, from, to) <= NEAR * dpi) seen.add(Math.round(along));
	}
	return seen.size >= SEEN * length;
}

/** From the line through two points. */
function distance([x, y]: Point, from: Point, to: Point): number {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	return Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / Math.max(1, Math.hypot(dx, dy));
}

function within(value: number, [least, most]: readonly [number, number]): boolean {
	return value >= least && value <= most;
}
