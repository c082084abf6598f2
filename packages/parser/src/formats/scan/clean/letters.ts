import type { Ink } from './ink.js';
import type { Marks } from './marks.js';

/** Numbers of the marks that have the size of a letter, or of a few that touch: 4 to 26 points, and no solid bar. */
export function lettersOf(ink: Ink, marks: Marks): number[] {
	const least = ink.dpi * LEAST;
	const most = ink.dpi * MOST;
	const letters: number[] = [];
	for (let mark = 0; mark < marks.count; mark++) {
		const width = (marks.right[mark] as number) - (marks.left[mark] as number);
		const height = (marks.bottom[mark] as number) - (marks.top[mark] as number);
		const [short, long] = width < height ? [width, height] : [height, width];
		if (short < least || long > most) continue;
		if ((marks.area[mark] as number) < width * height * SOLID) letters.push(mark);
	}
	return letters;
}

/** Inches. */
const LEAST = 0.045;
const MOST = 0.36;
/** More of its box than this is filled by no letter. */
const SOLID = 0.85;
