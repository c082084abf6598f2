import type { Ruling } from './ruling.js';

/** A ruled table's frame: edges of its columns and rows, and the cells between them. */
export interface Grid {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	readonly cells: readonly GridCell[];
}

export interface GridCell {
	readonly row: number;
	readonly column: number;
	readonly rowSpan: number;
	readonly columnSpan: number;
}

/** The tables that merged rulings of one page form. A single frame around something is none. */
export function readGrids(rulings: readonly Ruling[]): Grid[] {
	const grids: Grid[] = [];
	for (const group of connected(rulings)) {
		const grid = gridOf(group);
		if (grid !== null) grids.push(grid);
	}
	return grids.sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Points by which lines that should meet may miss each other. */
const MEET = 3;
/** Edges closer than this are one. */
const SAME_EDGE = 4;
const MOST_EDGES = 400;

function connected(rulings: readonly Ruling[]): Ruling[][] {
	const across = rulings.filter((r) => r.horizontal).sort((a, b) => a.at - b.at);
	const down = rulings.filter((r) => !r.horizontal);
	const parent = new Map<Ruling, Ruling>();
	const root = (r: Ruling): Ruling => {
		let top = r;
		for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up;
		if (top !== r) parent.set(r, top);
		return top;
	};
	for (const v of down) {
		for (let i = firstFrom(across, v.from - MEET); i < across.length; i++) {
			const h = across[i];
			if (h === undefined || h.at > v.to + MEET) break;
			if (v.at < h.from - MEET || v.at > h.to + MEET) continue;
			const [a, b] = [root(v), root(h)];
			if (a !== b) parent.set(a, b);
		}
	}
	const groups = new Map<Ruling, Ruling[]>();
	for (const ruling of rulings) {
		const top = root(ruling);
		const group = groups.get(top);
		if (group === undefined) groups.set(top, [ruling]);
		else group.push(ruling);
	}
	return [...groups.values()];
}

function firstFrom(sorted: readonly Ruling[], at: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle]?.at ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

function gridOf(group: readonly Ruling[]): Grid | null {
	const across = group.filter((r) => r.horizontal);
	const down = group.filter((r) => !r.horizontal);
	if (across.length < 2 || down.length < 1) return null;
	const xs = edges(down, across);
	const ys = edges(across, down);
	if (xs.length < 3 || ys.length < 2 || xs.length > MOST_EDGES || ys.length > MOST_EDGES) return null;
	const cells = cellsOf(xs, ys, across, down);
	return cells.length < 2 ? null : { xs, ys, cells };
}

/** Places of the lines themselves, and the ends of the crossing lines where a table is open at its sides. */
function edges(lines: readonly Ruling[], crossing: readonly Ruling[]): number[] {
	const places = cluster(lines.map((r) => r.at));
	const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
	const before = crossing.filter((r) => r.from < first - OPEN_SIDE);
	const after = crossing.filter((r) => r.to > last + OPEN_SIDE);
	if (before.length >= 2) places.unshift(Math.min(...before.map((r) => r.from)));
	if (after.length >= 2) places.push(Math.max(...after.map((r) => r.to)));
	return places;
}

const OPEN_SIDE = 15;

function cluster(values: number[]): number[] {
	const sorted = values.sort((a, b) => a - b);
	const places: number[] = [];
	let [sum, count, first] = [0, 0, 0];
	for (const value of sorted) {
		if (count > 0 && value - first > SAME_EDGE) {
			places.push(sum / count);
			[sum, count] = [0, 0];
		}
		if (count === 0) first = value;
		sum += value;
		count++;
	}
	if (count > 0) places.push(sum / count);
	return places;
}

/** Neighbouring fields with no line between them are one cell; a cell is always a rectangle. */
function cellsOf(xs: readonly number[], ys: readonly number[], across: readonly Ruling[], down: readonly Ruling[]): GridCell[] {
	const [columns, rows] = [xs.length - 1, ys.length - 1];
	const rightWall = walls(xs, ys, down);
	const floor = walls(ys, xs, across);
	const taken = new Uint8Array(columns * rows);
	const cells: GridCell[] = [];
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			if (taken[row * columns + column] === 1) continue;
			let columnSpan = 1;
			while (column + columnSpan < columns && taken[row * columns + column + columnSpan] === 0 && !rightWall(column + columnSpan, row))
				columnSpan++;
			let rowSpan = 1;
			while (row + rowSpan < rows && openBelow(row + rowSpan, column, columnSpan, floor, rightWall)) rowSpan++;
			for (let r = row; r < row + rowSpan; r++) taken.fill(1, r * columns + column, r * columns + column + columnSpan);
			cells.push({ row, column, rowSpan, columnSpan });
		}
	}
	return cells;
}

type Wall = (edge: number, field: number) => boolean;

function openBelow(row: number, column: number, span: number, floor: Wall, rightWall: Wall): boolean {
	for (let c = column; c < column + span; c++) {
		if (floor(row, c)) return false;
		if (c > column && rightWall(c, row)) return false;
	}
	return true;
}

/** Whether a line, in one piece or several, stands on edge number `edge` beside field number `field` of the other direction. */
function walls(places: readonly number[], fields: readonly number[], lines: readonly Ruling[]): Wall {
	const count = fields.length - 1;
	const covered = new Float64Array(places.length * count);
	const reached = new Float64Array(places.length).fill(Number.NEGATIVE_INFINITY);
	for (const line of [...lines].sort((a, b) => a.from - b.from)) {
		const edge = nearest(places, line.at);
		// Lines that lie over each other cover a field once.
		const from = Math.max(line.from, reached[edge] ?? 0);
		reached[edge] = Math.max(line.to, reached[edge] ?? 0);
		for (let field = 0; field < count; field++) {
			const shared = Math.min(fields[field + 1] ?? 0, line.to) - Math.max(fields[field] ?? 0, from);
			if (shared > 0) covered[edge * count + field] = (covered[edge * count + field] ?? 0) + shared;
		}
	}
	return (edge, field) => (covered[edge * count + field] ?? 0) > ((fields[field + 1] ?? 0) - (fields[field] ?? 0)) * 0.5;
}

function nearest(places: readonly number[], at: number): number {
	let best = 0;
	for (const [i, place] of places.entries()) if (Math.abs(place - at) < Math.abs((places[best] ?? 0) - at)) best = i;
	return best;
}
