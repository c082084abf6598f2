import type { GrayImage } from '../raster.js';
import { eraseMarks } from './erase-marks.js';
import { readInk } from './ink.js';
import { readMarks } from './marks.js';
import { findSpecks } from './specks.js';

/** The picture without dirt; dots of letters, stops and rows of dots to be filled in stay. */
export function removeSpecks(image: GrayImage, threshold: number): GrayImage {
	const ink = readInk(image, threshold);
	const marks = readMarks(ink);
	return eraseMarks(image, ink, marks, findSpecks(ink, marks));
}
