import type { RecognisedWord } from './recogniser.js';

/** What the letters of a line tell of its size. */
export interface MeasuredEm {
	readonly pixels: number;
	/** So many letters tell it that no misread one decides. */
	readonly sure: boolean;
}

/**
 * Pixels to one em of a line, told from how tall its letters are; null where it has too few that tell. Heights in em are those of Times New
 * Roman, which the norm wants; other faces of offices differ by a tenth.
 */
export function emOf(words: readonly RecognisedWord[]): MeasuredEm | null {
	const sizes: number[] = [];
	for (const { signs } of words) {
		for (const { text, box } of signs) {
			const height = heightOf(text);
			if (height !== null) sizes.push((box[3] - box[1]) / height);
		}
	}
	if (sizes.length < FEWEST) return null;
	sizes.sort((a, b) => a - b);
	return { pixels: sizes[sizes.length >> 1] ?? 0, sure: sizes.length >= ENOUGH };
}

const FEWEST = 2;
/** "trương.", "đọng tiền.": the last line of a paragraph has fewer. */
const ENOUGH = 8;

function heightOf(sign: string): number | null {
	if (/^[acemnorsuvwxz]$/.test(sign)) return 0.47;
	if (/^[bdhkl]$/.test(sign)) return 0.69;
	return /^[A-Z0-9]$/.test(sign) ? 0.67 : null;
}
