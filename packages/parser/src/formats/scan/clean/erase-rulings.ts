import type { GrayImage } from '../raster.js';
import { isLevel, type Segment } from './segment.js';

/** The page without its ruled lines. A letter's stroke that crosses a line stays whole; one that ends on it loses no more than the line's breadth. */
export function eraseRulings(image: GrayImage, rulings: readonly Segment[], threshold: number): GrayImage {
	if (rulings.length === 0) return image;
	const data = image.data.slice();
	for (const ruling of rulings) eraseRuling({ ...image, data }, ruling, threshold);
	return { ...image, data };
}

/** Share of the way from the line's last place to where it is now that its course is corrected by, pixel by pixel: lines of a scan are a little wavy. */
const FOLLOW = 0.15;
/** Pixels a line's breadth may grow by before a letter is taken to touch it. */
const SWELL = 2;

/** A line walked along: `step` leads to its next pixel, `aside` across it. */
interface Course {
	readonly from: number;
	readonly to: number;
	readonly start: number;
	readonly slope: number;
	readonly step: number;
	readonly aside: number;
	readonly breadth: number;
}

function courseOf({ width, height }: GrayImage, ruling: Segment): Course {
	const { x1, y1, x2, y2 } = ruling;
	if (isLevel(ruling))
		return { from: x1, to: x2, start: y1, slope: (y2 - y1) / Math.max(1, x2 - x1), step: 1, aside: width, breadth: height };
	return { from: y1, to: y2, start: x1, slope: (x2 - x1) / Math.max(1, y2 - y1), step: width, aside: 1, breadth: width };
}

function eraseRuling(image: GrayImage, ruling: Segment, threshold: number): void {
	const course = courseOf(image, ruling);
	const half = ruling.thickness / 2;
	let drift = 0;
	for (let place = Math.max(0, Math.floor(course.from)); place < course.to; place++) {
		const middle = course.start + course.slope * (place - course.from) + drift;
		const run = runAt(image, course, place, middle, half, threshold);
		if (run === null) {
			whitenRim(image, course, place, middle, half, threshold);
			continue;
		}
		if (run.to - run.from <= ruling.thickness + SWELL) drift += FOLLOW * ((run.from + run.to) / 2 - middle);
		eraseRun(image, course, place, run, { from: middle - half - 1, to: middle + half + 1 }, threshold);
	}
}

/** Where a hairline lies over two rows of pixels neither is ink; what is left of it would be read as dashes. */
function whitenRim(
	{ data }: GrayImage,
	{ step, aside, breadth }: Course,
	place: number,
	middle: number,
	half: number,
	threshold: number,
): void {
	for (let at = Math.max(0, Math.floor(middle - half)); at < Math.min(breadth, middle + half + 1); at++) {
		const i = place * step + at * aside;
		if ((data[i] as number) >= threshold) data[i] = 255;
	}
}

interface Run {
	readonly from: number;
	readonly to: number;
}

/** The dark run across the line at one place; null where the line is broken. */
function runAt({ data }: GrayImage, course: Course, place: number, middle: number, half: number, threshold: number): Run | null {
	const dark = (at: number) => at >= 0 && at < course.breadth && (data[place * course.step + at * course.aside] as number) < threshold;
	let seed = Math.floor(middle);
	for (let off = 1; !dark(seed) && off <= half + 2; off++) seed = Math.floor(middle) + (off % 2 === 1 ? (off + 1) >> 1 : -(off >> 1));
	if (!dark(seed)) return null;
	let [from, to] = [seed, seed + 1];
	while (dark(from - 1)) from--;
	while (dark(to)) to++;
	return { from, to };
}

function eraseRun({ data }: GrayImage, course: Course, place: number, run: Run, band: Run, threshold: number): void {
	const over = band.from - run.from > SWELL;
	const under = run.to - band.to > SWELL;
	if (over && under) return;
	const first = over ? Math.round(band.from) : run.from - 1;
	const last = under ? Math.round(band.to) : run.to + 1;
	for (let at = Math.max(0, first); at < Math.min(course.breadth, last); at++) {
		const i = place * course.step + at * course.aside;
		// The grey rim of a line goes with it, a neighbour's ink does not.
		if ((at >= run.from && at < run.to) || (data[i] as number) >= threshold) data[i] = 255;
	}
}
