import type { Ink } from './ink.js';
import { lettersOf } from './letters.js';
import type { Marks } from './marks.js';

/** How the lines of a page run. */
export interface LineDirection {
	/** Degrees by which lines fall to the right, from -10 to 10; 0 where nothing tells. */
	readonly skew: number;
	/** How sharply the letters' feet gather on lines: 1 where they do not, a page of text 3 and more. */
	readonly sharpness: number;
}

/** Direction of the lines by the feet of the letters. `upended` reads the page as if it stood on its side. */
export function readLineDirection(ink: Ink, marks: Marks, upended = false): LineDirection {
	const feet = feetOf(ink, marks, upended);
	if (feet.x.length < FEWEST) return { skew: 0, sharpness: 1 };
	// A line is told from its neighbours by a bin of a seventieth of an inch; the last tenths of a degree need finer ones.
	const rough = best(feet, ink.dpi / 70, 0, WIDEST, 0.5);
	const middle = best(feet, ink.dpi / 100, rough.angle, 0.6, 0.1);
	const fine = best(feet, ink.dpi / 140, middle.angle, 0.12, 0.02);
	return { skew: Math.abs(fine.angle) < 0.03 ? 0 : fine.angle, sharpness: rough.sharpness };
}

const FEWEST = 40;
const WIDEST = 10;

interface Feet {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

function feetOf(ink: Ink, marks: Marks, upended: boolean): Feet {
	const letters = lettersOf(ink, marks);
	const [x, y] = [new Float64Array(letters.length), new Float64Array(letters.length)];
	for (const [i, mark] of letters.entries()) {
		const across = ((marks.left[mark] as number) + (marks.right[mark] as number)) / 2;
		const down = ((marks.top[mark] as number) + (marks.bottom[mark] as number)) / 2;
		x[i] = upended ? down : across;
		y[i] = upended ? (marks.right[mark] as number) : (marks.bottom[mark] as number);
	}
	return { x, y };
}

function best(feet: Feet, bin: number, around: number, reach: number, step: number): { angle: number; sharpness: number } {
	let [angle, top, sum, count] = [0, 0, 0, 0];
	for (let i = -Math.round(reach / step); i <= Math.round(reach / step); i++) {
		const tried = around + i * step;
		const gathered = gathering(feet, bin, tried);
		sum += gathered;
		count++;
		if (gathered > top) [top, angle] = [gathered, tried];
	}
	return { angle, sharpness: top / Math.max(1, sum / count) };
}

/** Sum of squares of the feet in each bin across the lines, each foot shared by the two nearest bins so that no place of the bins is favoured. */
function gathering(feet: Feet, bin: number, angle: number): number {
	const slope = Math.tan((angle * Math.PI) / 180);
	const { x, y } = feet;
	const bins = new Map<number, number>();
	for (let i = 0; i < x.length; i++) {
		const at = ((y[i] as number) - (x[i] as number) * slope) / bin;
		const low = Math.floor(at);
		bins.set(low, (bins.get(low) ?? 0) + 1 - (at - low));
		bins.set(low + 1, (bins.get(low + 1) ?? 0) + at - low);
	}
	let sum = 0;
	for (const n of bins.values()) sum += n * n;
	return sum;
}
