import { type Font, PLAIN_FONT } from './font.js';
import type { GraphicsState } from './graphics-state.js';
import { IDENTITY, type Matrix, multiply, readMatrix } from './matrix.js';

/** What an operator does with its operands. */
export type Handler = (args: readonly unknown[]) => void;

/** Shows signs with their pen at a place, and gives how far they moved it. */
export type Show = (shown: readonly unknown[], matrix: Matrix) => readonly [number, number];

/** The text operators by their names in the PDF library; holds where the pen stands. Source: ISO 32000-1, 9.3, 9.4. */
export function textOperators(state: () => GraphicsState, fonts: ReadonlyMap<string, Font>, show: Show): Readonly<Record<string, Handler>> {
	return { ...stateOperators(state, fonts), ...penOperators(state, show) };
}

type StateNumber = 'charSpacing' | 'wordSpacing' | 'rise' | 'renderMode' | 'lineWidth' | 'leading';

function stateOperators(state: () => GraphicsState, fonts: ReadonlyMap<string, Font>): Record<string, Handler> {
	const number =
		(key: StateNumber): Handler =>
		([value]) => {
			if (typeof value === 'number' && Number.isFinite(value)) state()[key] = value;
		};
	const setFont = (name: unknown, size: unknown) => {
		if (typeof name === 'string') state().font = fonts.get(name) ?? PLAIN_FONT;
		if (typeof size === 'number' && Number.isFinite(size)) state().fontSize = size;
	};
	return {
		setCharSpacing: number('charSpacing'),
		setWordSpacing: number('wordSpacing'),
		setTextRise: number('rise'),
		setTextRenderingMode: number('renderMode'),
		setLineWidth: number('lineWidth'),
		setLeading: number('leading'),
		setHScale: ([value]) => {
			if (typeof value === 'number' && value !== 0) state().horizontalScale = value / 100;
		},
		setFont: ([name, size]) => setFont(name, size),
		setGState: ([entries]) => {
			for (const entry of Array.isArray(entries) ? entries : []) {
				if (entry?.[0] === 'Font') setFont(entry[1]?.[0], entry[1]?.[1]);
				if (entry?.[0] === 'LW' && typeof entry[1] === 'number') state().lineWidth = entry[1];
			}
		},
	};
}

function penOperators(state: () => GraphicsState, show: Show): Record<string, Handler> {
	let [pen, line]: [Matrix, Matrix] = [IDENTITY, IDENTITY];
	const set = (matrix: Matrix) => {
		[pen, line] = [matrix, matrix];
	};
	const move = (x: unknown, y: unknown) => {
		if (typeof x === 'number' && typeof y === 'number') set(multiply(line, [1, 0, 0, 1, x, y]));
	};
	return {
		beginText: () => set(IDENTITY),
		setTextMatrix: (args) => {
			const matrix = readMatrix(args[0]) ?? readMatrix(args);
			if (matrix !== null) set(matrix);
		},
		moveText: ([x, y]) => move(x, y),
		setLeadingMoveText: ([x, y]) => {
			if (typeof y === 'number') state().leading = -y;
			move(x, y);
		},
		nextLine: () => move(0, -state().leading),
		showText: ([shown]) => {
			if (!Array.isArray(shown)) return;
			const [dx, dy] = show(shown, pen);
			pen = multiply(pen, [1, 0, 0, 1, dx, dy]);
		},
	};
}
