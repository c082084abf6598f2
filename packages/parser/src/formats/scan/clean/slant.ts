import type { GrayImage } from '../raster.js';

/** Degrees by which the letters of one line lean to the right: about 0 for upright faces, 10 to 18 for italics. */
export function readSlant(line: GrayImage, threshold: number): number {
	const ink = new Uint32Array(line.data.length);
	let count = 0;
	for (let i = 0; i < line.data.length; i++) if ((line.data[i] as number) < threshold) ink[count++] = i;
	let [slant, most] = [0, 0];
	for (let tried = LEAST; tried <= MOST; tried += STEP) {
		const gathered = stems(ink.subarray(0, count), line, tried);
		if (gathered > most) [slant, most] = [tried, gathered];
	}
	return slant;
}

const [LEAST, MOST, STEP] = [-4, 24, 2];

/** Sum of squares of the ink in each column when the line is set upright by so much: greatest when its stems stand. */
function stems(ink: Uint32Array, { width, height }: GrayImage, degrees: number): number {
	const lean = Math.tan((degrees * Math.PI) / 180);
	const columns = new Uint32Array(width + height + 2);
	for (let i = 0; i < ink.length; i++) {
		const pixel = ink[i] as number;
		const y = Math.floor(pixel / width);
		const at = Math.round(pixel - y * width + (y - height / 2) * lean + height / 2);
		columns[at] = (columns[at] ?? 0) + 1;
	}
	let sum = 0;
	for (let i = 0; i < columns.length; i++) sum += (columns[i] as number) ** 2;
	return sum;
}

/** A line of italics set upright. It grows broader by `2 * widening`, half of it on either side. */
export function setUpright(line: GrayImage, degrees: number): { readonly image: GrayImage; readonly widening: number } {
	const lean = Math.tan((degrees * Math.PI) / 180);
	const widening = Math.ceil((line.height * Math.abs(lean)) / 2);
	const width = line.width + 2 * widening;
	const data = new Uint8Array(width * line.height).fill(255);
	for (let y = 0; y < line.height; y++) {
		const shift = (y - line.height / 2) * lean + widening;
		for (let x = 0; x < width; x++) {
			const from = Math.floor(x - shift);
			const part = x - shift - from;
			const [one, next] = [greyAt(line, from, y), greyAt(line, from + 1, y)];
			data[y * width + x] = Math.round(one * (1 - part) + next * part);
		}
	}
	return { image: { ...line, width, data }, widening };
}

function greyAt({ width, data }: GrayImage, x: number, y: number): number {
	return x < 0 || x >= width ? 255 : (data[y * width + x] as number);
}
