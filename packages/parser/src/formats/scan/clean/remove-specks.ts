import type { GrayImage } from '../raster.js';
import { eraseMarks } from './erase-marks.js';
import { findHoles } from './holes.js';
import { readInk } from './ink.js';
import { readMarks } from './marks.js';
import { findSpecks } from './specks.js';

/** The picture without dirt and punch holes; dots of letters, stops and rows of dots to be filled in stay. */
export function removeSpecks(image: GrayImage, threshold: number): GrayImage {
	const ink = readInk(image, threshold);
	const marks = readMarks(ink);
	const holes = findHoles(ink, marks);
	const dirt = findSpecks(ink, marks).map((speck, mark) => speck | (holes[mark] as number));
	return eraseMarks(image, ink, marks, dirt);
}
