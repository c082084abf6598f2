import type { GrayImage } from '../raster.js';
import type { Area } from './area.js';
import { eraseMarks } from './erase-marks.js';
import { readInk } from './ink.js';
import { readMarks } from './marks.js';

/** The picture without the ink that stands in `area`; print that reaches in from outside by less than half stays whole. */
export function eraseWithin(image: GrayImage, area: Area, threshold: number): GrayImage {
	const [left, top, right, bottom] = area;
	const ink = readInk(image, threshold);
	const marks = readMarks(ink);
	const chosen = new Uint8Array(marks.count);
	for (let mark = 0; mark < marks.count; mark++) {
		const x = ((marks.left[mark] as number) + (marks.right[mark] as number)) / 2;
		const y = ((marks.top[mark] as number) + (marks.bottom[mark] as number)) / 2;
		if (x >= left && x < right && y >= top && y < bottom) chosen[mark] = 1;
	}
	return eraseMarks(image, ink, marks, chosen);
}
