import type { Ink } from './find-ink.js';

/**
 * Whether so many signs can have left this ink, told from its breadth and from the strokes that stand apart: an engine that passes over a
 * lone digit, or reads one twice, is as sure of itself as ever.
 */
export function fitsInk(figures: string, { box, runs }: Ink): boolean {
	const [left, top, right, bottom] = box;
	const em = (bottom - top) / DIGIT_HEIGHT;
	const [least, most] = breadth(figures);
	const broad = (right - left) / em;
	return broad >= least && broad <= most && runs.length <= figures.replace(/\s/g, '').length;
}

/** Of the em, in faces that offices use: Times New Roman 0.66 to 0.68, Arial 0.72. */
const DIGIT_HEIGHT = 0.69;
/** Advances in parts of the em: least and most over such faces, regular and bold. */
const ADVANCES: Readonly<Record<string, readonly [number, number]>> = {
	'.': [0.22, 0.33],
	',': [0.22, 0.33],
	'/': [0.24, 0.36],
	'-': [0.28, 0.42],
	'%': [0.8, 1.05],
	' ': [0.2, 0.6],
};
const DIGIT: readonly [number, number] = [0.48, 0.58];
/** White at both ends of a sign; a "1" has more of it. */
const [SIDES, THIN] = [0.06, 0.26];

function breadth(figures: string): [least: number, most: number] {
	let [least, most] = [0, 0];
	for (const sign of figures) {
		const [narrow, wide] = ADVANCES[sign] ?? DIGIT;
		least += narrow;
		most += wide;
	}
	const ends = (figures.startsWith('1') ? THIN : SIDES) / 2 + (figures.endsWith('1') ? THIN : SIDES) / 2;
	return [(least - ends) * (1 - SLACK), (most - SIDES / 2) * (1 + SLACK)];
}

/** Blur, slant and a pixel more or less. */
const SLACK = 0.12;
