import type { GrayImage } from '../raster.js';
import { inkThreshold } from './threshold.js';

/**
 * The page as if its paper were lit alike everywhere: the shade of a book's fold, of a hand or of a photograph is divided out. A page of even light
 * is given back as it is, and so is one whose paper is nowhere as dark as ink: it is read as well, and its grain is not raised. What is dark over more than half an inch both ways is taken for shade as far as paper goes dark in it, no further.
 */
export function evenLight(image: GrayImage): GrayImage {
	const paper = readPaper(image);
	const sorted = paper.greys.slice().sort();
	const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] as number;
	const usual = at(USUAL);
	if (usual - at(DARKEST) < UNEVEN || at(DARKEST) >= inkThreshold(image)) return image;
	const least = Math.ceil(usual * DEEPEST);
	const factors = Float32Array.from(paper.greys, (grey) => usual / Math.max(least, Math.min(usual, grey)));
	return lit(image, { ...paper, factors });
}

/** Inches a side of the squares that paper is looked at in; how many squares off a line of print may cover it. */
const CELL = 0.1;
const REACH = 3;
/** Of a square's greys, the one taken for paper: print covers less than half of it. */
const PAPER = 0.8;
/** Of the squares, from the darkest on. */
const [DARKEST, USUAL] = [0.04, 0.75];
/** Greys by which paper differs where the light is uneven; scanners' lamps and grain stay below. */
const UNEVEN = 28;
/** Of the usual paper: darker is no paper. */
const DEEPEST = 0.4;

interface Paper {
	readonly cell: number;
	readonly columns: number;
	readonly rows: number;
	readonly greys: Uint8Array;
}

function readPaper(image: GrayImage): Paper {
	const cell = Math.max(4, Math.round(image.dpi * CELL));
	const [columns, rows] = [Math.ceil(image.width / cell), Math.ceil(image.height / cell)];
	const greys = new Uint8Array(columns * rows);
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) greys[row * columns + column] = paperIn(image, column * cell, row * cell, cell);
	// Print is dark and narrow: what is as dark farther than it reaches is shade.
	const closed = spread(spread(greys, columns, rows, Math.max), columns, rows, Math.min);
	return { cell, columns, rows, greys: closed };
}

function paperIn({ width, height, data }: GrayImage, fromX: number, fromY: number, cell: number): number {
	const counts = new Uint16Array(256);
	let total = 0;
	for (let y = fromY; y < Math.min(height, fromY + cell); y += 2) {
		for (let x = fromX; x < Math.min(width, fromX + cell); x += 2) {
			const grey = data[y * width + x] as number;
			counts[grey] = (counts[grey] as number) + 1;
			total++;
		}
	}
	let brighter = total * (1 - PAPER);
	let grey = 255;
	for (; grey > 0 && brighter >= (counts[grey] as number); grey--) brighter -= counts[grey] as number;
	return grey;
}

/** The most, or least, of the squares about each. */
function spread(greys: Uint8Array, columns: number, rows: number, pick: (a: number, b: number) => number): Uint8Array {
	const across = new Uint8Array(greys.length);
	const both = new Uint8Array(greys.length);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			let best = greys[row * columns + column] as number;
			for (let at = Math.max(0, column - REACH); at <= Math.min(columns - 1, column + REACH); at++)
				best = pick(best, greys[row * columns + at] as number);
			across[row * columns + column] = best;
		}
	}
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			let best = across[row * columns + column] as number;
			for (let at = Math.max(0, row - REACH); at <= Math.min(rows - 1, row + REACH); at++)
				best = pick(best, across[at * columns + column] as number);
			both[row * columns + column] = best;
		}
	}
	return both;
}

/** Between the middles of the squares the light changes evenly. */
function lit(image: GrayImage, { cell, columns, rows, factors }: Paper & { readonly factors: Float32Array }): GrayImage {
	const { width, height } = image;
	const data = new Uint8Array(width * height);
	const above = new Float32Array(columns);
	for (let y = 0; y < height; y++) {
		const place = Math.max(0, Math.min(rows - 1, y / cell - 0.5));
		const row = Math.min(Math.floor(place), Math.max(0, rows - 2));
		const down = place - row;
		for (let column = 0; column < columns; column++) {
			const one = factors[row * columns + column] as number;
			above[column] = one + ((factors[Math.min(rows - 1, row + 1) * columns + column] as number) - one) * down;
		}
		for (let x = 0; x < width; x++) {
			const from = Math.max(0, Math.min(columns - 1, x / cell - 0.5));
			const column = Math.min(Math.floor(from), Math.max(0, columns - 2));
			const one = above[column] as number;
			const factor = one + ((above[Math.min(columns - 1, column + 1)] as number) - one) * (from - column);
			data[y * width + x] = Math.min(255, Math.round((image.data[y * width + x] as number) * factor));
		}
	}
	return { ...image, data };
}
