import type { GrayImage } from '../raster.js';
import type { Area } from './area.js';
import { type Circle, findCircles } from './circles.js';
import { eraseMarks } from './erase-marks.js';
import { eraseRing } from './erase-ring.js';
import { type Ink, readInk } from './ink.js';
import { linesAt } from './lines-at.js';
import { type Marks, readMarks } from './marks.js';

/** The page without round stamps: their rings, and what stands in them but on no line of print that runs in from beside. */
export function removeSeals(image: GrayImage, threshold: number): { readonly image: GrayImage; readonly seals: readonly Circle[] } {
	const seals = findCircles(image);
	if (seals.length === 0) return { image, seals };
	const ink = readInk(image, threshold);
	const marks = readMarks(ink);
	const lines = seals.map((seal) => linesAt(ink, marks, seal));
	const unringed = { ...image, data: image.data.slice() };
	for (const [i, { x, y, radii }] of seals.entries())
		for (const radius of radii) eraseRing(unringed, x, y, radius, threshold, lines[i] ?? []);
	return { image: emptied(unringed, seals, lines, threshold), seals };
}

/** Inches. */
const RIM = 0.04;
/** No letter is so tall. */
const TALL = 0.4;

function emptied(image: GrayImage, seals: readonly Circle[], lines: readonly (readonly Area[])[], threshold: number): GrayImage {
	const ink = readInk(image, threshold);
	const marks = readMarks(ink);
	const chosen = new Uint8Array(marks.count);
	for (const [i, seal] of seals.entries()) {
		const reach = (seal.radii[0] ?? 0) + image.dpi * RIM;
		for (let mark = 0; mark < marks.count; mark++) {
			const place: Area = [
				marks.left[mark] as number,
				marks.top[mark] as number,
				marks.right[mark] as number,
				marks.bottom[mark] as number,
			];
			if (liesIn(place, seal, reach)) chosen[mark] = fate(place, lines[i] ?? []);
			else if (place[3] - place[1] > image.dpi * TALL && meets(place, seal)) chosen[mark] = CUT;
		}
	}
	cutOut(image, ink, marks, chosen, seals, lines.flat());
	for (const [i, seal] of seals.entries()) whitenPaper(image, seal, lines[i] ?? [], threshold);
	return eraseMarks(image, ink, marks, chosen);
}

/** Grey rims of what is gone would be read as thin letters. */
function whitenPaper({ width, height, data, dpi }: GrayImage, { x, y, radii }: Circle, lines: readonly Area[], threshold: number): void {
	const reach = (radii[0] ?? 0) + dpi * RIM;
	for (let row = Math.max(0, Math.floor(y - reach)); row < Math.min(height, y + reach); row++) {
		const half = Math.sqrt(Math.max(0, reach ** 2 - (row - y) ** 2));
		for (let at = Math.max(0, Math.floor(x - half)); at < Math.min(width, x + half); at++) {
			if ((data[row * width + at] as number) >= threshold && !lines.some((line) => contains(line, [at, row, at, row])))
				data[row * width + at] = 255;
		}
	}
}

/** A mark on a line is print; a small one that juts out of its line is the seal's; a large one may be a letter that the seal touches. */
function fate(place: Area, lines: readonly Area[]): number {
	if (lines.some((line) => contains(line, place))) return STAYS;
	return lines.some((line) => overlap(line, place) && place[3] - place[1] > (line[3] - line[1]) * LETTER) ? CUT : GONE;
}

/** Of a line with its tone marks, the height of a letter. */
const LETTER = 0.5;

const STAYS = 0;
const GONE = 1;
/** For marks that join the seal with print or with a signature. */
const CUT = 2;

/** Of marks to be cut, whitens what lies in a seal and on no line. */
function cutOut(image: GrayImage, ink: Ink, marks: Marks, chosen: Uint8Array, seals: readonly Circle[], lines: readonly Area[]): void {
	for (let y = 0; y < image.height; y++) {
		for (let i = ink.rows[y] as number; i < (ink.rows[y + 1] as number); i++) {
			if (chosen[marks.of[i] as number] !== CUT) continue;
			for (let x = (ink.from[i] as number) - 1; x <= (ink.to[i] as number); x++) {
				const inSeal = seals.some((seal) => Math.hypot(x - seal.x, y - seal.y) < (seal.radii[0] ?? 0));
				if (inSeal && !lines.some((line) => contains(line, [x, y, x, y]))) image.data[y * image.width + x] = 255;
			}
		}
	}
}

function overlap(a: Area, b: Area): boolean {
	return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function meets([left, top, right, bottom]: Area, { x, y, radii }: Circle): boolean {
	const radius = radii[0] ?? 0;
	return left < x + radius && right > x - radius && top < y + radius && bottom > y - radius;
}

function liesIn([left, top, right, bottom]: Area, { x, y }: Circle, radius: number): boolean {
	return Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y)) <= radius;
}

function contains(outer: Area, inner: Area): boolean {
	return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}
