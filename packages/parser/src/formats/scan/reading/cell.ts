import type { GrayImage } from '../raster.js';
import type { PixelBox, RecognisedWord } from '../recogniser.js';
import { findInk, type Ink } from './find-ink.js';

/** Where a cell of a ruled table stands: pixels of its page, and its place in the table. */
export interface CellPlace {
	readonly box: PixelBox;
	/** Number of the table on its page. */
	readonly table: number;
	readonly row: number;
	readonly column: number;
}

export interface Cell {
	readonly place: CellPlace;
	/** Null for a cell without any: what was read there are remnants of its rulings. */
	readonly ink: Ink | null;
	/** What the reading of the whole page found there. */
	readonly words: readonly RecognisedWord[];
}

export interface FilledCell extends Cell {
	readonly ink: Ink;
}

/** Inches of a cell's rim that belong to its rulings. */
const RIM = 0.018;

/** A cell with its ink, and with those of the page's words whose middle it holds. */
export function cellAt(image: GrayImage, threshold: number, words: readonly RecognisedWord[], place: CellPlace): Cell {
	const [left, top, right, bottom] = place.box;
	const rim = Math.round(RIM * image.dpi);
	const ink = findInk(image, [left + rim, top + rim, right - rim, bottom - rim], threshold);
	const own = words.filter(({ box }) => {
		const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
		return x >= left && x <= right && y >= top && y <= bottom;
	});
	return { place, ink, words: own };
}
