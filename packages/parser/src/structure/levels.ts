import type { MarkerStyle } from './marker.js';

/** The usual nesting; a document that begins with "1." simply starts deeper, and levels are counted from what it uses. */
const RANK: Readonly<Record<MarkerStyle, number>> = {
	part: 0,
	section: 1,
	'upper-letter': 2,
	roman: 3,
	decimal: 4,
	'decimal-2': 5,
	'decimal-3': 6,
	letter: 7,
	bracket: 8,
	star: 9,
	dash: 10,
	plus: 11,
	bullet: 12,
};

export interface Leveler {
	/** Depth from 1 of a numbered block; a bullet is counted within the run of bullets it stands in. */
	level(style: MarkerStyle | null, given: number | null): number;
}

/** Keeps the open numbered blocks; what is met again closes everything below it. */
export function createLeveler(): Leveler {
	let open: number[] = [];
	return {
		level(style, given) {
			if (style === null) return given ?? 1;
			const rank = RANK[style];
			const bullets = RANK.star;
			const known = open.indexOf(rank);
			if (known >= 0) open = open.slice(0, known + 1);
			else open = [...open.filter((other) => other < rank || (rank >= bullets && other >= bullets)), rank];
			const within = rank >= bullets ? open.filter((other) => other >= bullets) : open.filter((other) => other < bullets);
			return Math.max(1, within.indexOf(rank) + 1, rank >= bullets && given !== null ? given : 1);
		},
	};
}
