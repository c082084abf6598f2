import type { GrayImage } from '../raster.js';
import type { Segment } from './segment.js';
import { strokesOf } from './strokes.js';
import { turn } from './turn.js';

/** The ruled lines of a straightened page, level ones first. Broken ones are joined; strokes of letters are too short to count. */
export function findRulings(image: GrayImage, threshold: number): Segment[] {
	const level = strokesOf(image, threshold, SHORTEST_LEVEL);
	const upright = strokesOf(turn(image, 90), threshold, SHORTEST_UPRIGHT);
	return [...level, ...upright.map((s) => stoodUp(s, image.height))];
}

/** Inches. A long dash is 0.17, a capital with its marks 0.25. */
const SHORTEST_LEVEL = 0.3;
const SHORTEST_UPRIGHT = 0.3;

/** A stroke of the picture turned by 90°, in the picture itself. */
function stoodUp({ x1, y1, x2, y2, thickness }: Segment, height: number): Segment {
	return { x1: y1, y1: height - x2, x2: y2, y2: height - x1, thickness };
}
