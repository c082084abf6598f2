import type { ColourImage } from '../raster.js';

/** Where a page bears large marks in colour: `large` is 1 for each square of `cell` pixels that lies in one, row by row. */
export interface ColouredMarks {
	readonly cell: number;
	readonly columns: number;
	readonly large: Uint8Array;
}

/** Finds seals and signatures by their colour; null where the page has none. */
export function readColouredMarks(page: ColourImage): ColouredMarks | null {
	const cell = Math.max(2, Math.round(page.dpi / 50));
	const columns = Math.ceil(page.width / cell);
	const rows = Math.ceil(page.height / cell);
	const coloured = colouredCells(page, cell, columns, rows);
	const large = new Uint8Array(columns * rows);
	let found = false;
	for (const mark of joined(coloured, columns, rows)) {
		if (!isLarge(mark, page.dpi / cell)) continue;
		found = true;
		// A seal's letters and star stand apart from its ring, inside it.
		for (let row = Math.max(0, mark.top - 1); row <= Math.min(rows - 1, mark.bottom + 1); row++)
			large.fill(1, row * columns + Math.max(0, mark.left - 1), row * columns + Math.min(columns, mark.right + 2));
	}
	return found ? { cell, columns, large } : null;
}

/** Inches: a line of print is lower, a seal or signature higher. */
const HEIGHT = 0.45;
const WIDTH = 0.45;
/** A pixel is coloured when its channels differ by this; paper's own tint and the noise of JPEG stay below. */
const COLOURED = 56;
/** Of a cell's sixteenths looked at, so many. */
const ENOUGH = 2;

function colouredCells(page: ColourImage, cell: number, columns: number, rows: number): Uint8Array {
	const counts = new Uint8Array(columns * rows);
	const { data, width, height } = page;
	const step = Math.max(1, Math.floor(cell / 4));
	for (let y = 0; y < height; y += step) {
		const row = Math.floor(y / cell) * columns;
		for (let x = 0; x < width; x += step) {
			const i = (y * width + x) * 4;
			const [r, g, b] = [data[i] as number, data[i + 1] as number, data[i + 2] as number];
			const most = Math.max(r, g, b);
			const least = Math.min(r, g, b);
			if (most - least < COLOURED) continue;
			const at = row + Math.floor(x / cell);
			counts[at] = Math.min(255, (counts[at] as number) + 1);
		}
	}
	return counts.map((n) => (n >= ENOUGH ? 1 : 0));
}

interface Mark {
	left: number;
	top: number;
	right: number;
	bottom: number;
	cells: number;
}

/** Cells that touch, corners included. */
function joined(cells: Uint8Array, columns: number, rows: number): Mark[] {
	const open = cells.slice();
	const marks: Mark[] = [];
	for (let start = 0; start < open.length; start++) {
		if (open[start] !== 1) continue;
		const mark = { left: columns, top: rows, right: 0, bottom: 0, cells: 0 };
		open[start] = 0;
		for (const stack = [start]; stack.length > 0; ) {
			const at = stack.pop() ?? 0;
			const [x, y] = [at % columns, Math.floor(at / columns)];
			widen(mark, x, y);
			for (const next of around(x, y, columns, rows)) {
				if (open[next] !== 1) continue;
				open[next] = 0;
				stack.push(next);
			}
		}
		marks.push(mark);
	}
	return marks;
}

function widen(mark: Mark, x: number, y: number): void {
	mark.left = Math.min(mark.left, x);
	mark.right = Math.max(mark.right, x);
	mark.top = Math.min(mark.top, y);
	mark.bottom = Math.max(mark.bottom, y);
	mark.cells++;
}

function* around(x: number, y: number, columns: number, rows: number): Generator<number> {
	for (let dy = -1; dy <= 1; dy++)
		for (let dx = -1; dx <= 1; dx++) if (x + dx >= 0 && x + dx < columns && y + dy >= 0 && y + dy < rows) yield (y + dy) * columns + x + dx;
}

/** Higher than a line of letters, and not most of the page: that is coloured paper. */
function isLarge(mark: Mark, cellsAnInch: number): boolean {
	const [width, height] = [(mark.right - mark.left + 1) / cellsAnInch, (mark.bottom - mark.top + 1) / cellsAnInch];
	return height >= HEIGHT && width >= WIDTH && height <= MOST && width <= MOST;
}

/** Inches. */
const MOST = 4;
