import type { Area } from './area.js';
import type { CleanedPage } from './clean-page.js';
import { isHole } from './holes.js';
import { readInk } from './ink.js';
import { type Marks, readMarks } from './marks.js';

/**
 * Whether a cleaned page has nothing on it but, perhaps, its number at the head or foot. Dirt, traces at the rim and punch holes are nothing; a
 * stroke of a pen, a stamp or one word is something.
 */
export function isBlank({ image, rulings, seals, threshold }: CleanedPage): boolean {
	if (threshold === 0) return true;
	if (rulings.length > 0 || seals.length > 0) return false;
	const marks = readMarks(readInk(image, threshold));
	const left: Area[] = [];
	for (let mark = 0; mark < marks.count; mark++) {
		const area = areaOf(marks, mark);
		if (isDirt(area, image.dpi) || isAtRim(area, image) || isHole(area, marks.area[mark] as number, image)) continue;
		left.push(area);
		if (left.length > MOST_MARKS) return false;
	}
	return left.length === 0 || isNumber(left, image);
}

interface Size {
	readonly width: number;
	readonly height: number;
	readonly dpi: number;
}

/** Of a page's number: "- 12 -" with a tone mark's worth of dirt. */
const MOST_MARKS = 8;
/** Inches: nothing smaller is a letter; nothing printed is so near the edge. */
const DIRT = 0.05;
const RIM = 0.2;

function areaOf({ left, top, right, bottom }: Marks, mark: number): Area {
	return [left[mark] as number, top[mark] as number, right[mark] as number, bottom[mark] as number];
}

function isDirt([left, top, right, bottom]: Area, dpi: number): boolean {
	return Math.max(right - left, bottom - top) < dpi * DIRT;
}

function isAtRim([left, top, right, bottom]: Area, { width, height, dpi }: Size): boolean {
	const rim = dpi * RIM;
	return right < rim || bottom < rim || left > width - rim || top > height - rim;
}

/** Inches: how large a page's number is with its dashes, and in which strip at the head or foot it stands. */
const [NUMBER_WIDTH, NUMBER_HEIGHT, STRIP] = [0.6, 0.25, 1.1];

function isNumber(marks: readonly Area[], { height, dpi }: Size): boolean {
	const [left, right] = [Math.min(...marks.map((each) => each[0])), Math.max(...marks.map((each) => each[2]))];
	const [top, bottom] = [Math.min(...marks.map((each) => each[1])), Math.max(...marks.map((each) => each[3]))];
	const isSmall = right - left <= dpi * NUMBER_WIDTH && bottom - top <= dpi * NUMBER_HEIGHT;
	return isSmall && (bottom < dpi * STRIP || top > height - dpi * STRIP);
}
