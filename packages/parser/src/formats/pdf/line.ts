import type { Box, Span } from '../../model.js';

/** A run of signs without spaces on one line. Coordinates as in `Glyph`; `box` is on the page. */
export interface PrintedWord {
	readonly text: string;
	readonly x0: number;
	readonly x1: number;
	readonly base: number;
	readonly size: number;
	readonly bold: readonly Span[];
	readonly box: Box;
	/** A raised sign in smaller type that was left out behind this word: the mark of a footnote. */
	readonly noteMark: string | null;
	/** Both as of `Word`. */
	readonly confidence: number | null;
	readonly otherReading?: string;
}

/** Words on one baseline, left to right. */
export interface Line {
	readonly page: number;
	readonly words: readonly PrintedWord[];
	readonly x0: number;
	readonly x1: number;
	readonly base: number;
	readonly size: number;
	readonly top: number;
	readonly bottom: number;
	/** Every word is bold. */
	readonly bold: boolean;
}

/** A line of the given words, which must not be empty. */
export function makeLine(page: number, words: readonly PrintedWord[]): Line {
	const size = usualSize(words);
	let [x0, x1, top, bottom, base, widest] = [Infinity, -Infinity, Infinity, -Infinity, 0, -1];
	for (const word of words) {
		x0 = Math.min(x0, word.x0);
		x1 = Math.max(x1, word.x1);
		const width = word.x1 - word.x0;
		if (width > widest) [widest, base] = [width, word.base];
		top = Math.min(top, word.base - word.size * 0.9);
		bottom = Math.max(bottom, word.base + word.size * 0.22);
	}
	return { page, words, x0, x1, base, size, top, bottom, bold: words.every(isBold) };
}

/** The size of most letters; an automatic number may be set larger than its line. */
function usualSize(words: readonly PrintedWord[]): number {
	const letters = new Map<number, number>();
	let [best, most] = [0, 0];
	for (const { size, text } of words) {
		const key = Math.round(size * 10) / 10;
		const count = (letters.get(key) ?? 0) + text.length;
		letters.set(key, count);
		if (count > most) [best, most] = [key, count];
	}
	return best;
}

export function isBold(word: PrintedWord): boolean {
	let covered = 0;
	for (const span of word.bold) covered += span.end - span.start;
	return covered * 2 > word.text.length;
}

export function lineText(line: Line): string {
	return line.words.map((word) => word.text).join(' ');
}
