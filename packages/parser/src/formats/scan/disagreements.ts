import type { Box } from '../../model.js';

/** A word at its place on the page. */
export interface PlacedText {
	readonly text: string;
	readonly box: Box;
}

export interface Disagreements<W> {
	/** Words of the first reading about whose figure the second has something else, or nothing (""). */
	readonly others: ReadonlyMap<W, string>;
	/** Words with figures at whose place the second reading has a word. */
	readonly compared: number;
}

/** Holds two readings of one stretch of a page, each in its own order of reading, against each other, figures alone. */
export function disagreements<W extends PlacedText>(own: readonly W[], second: readonly PlacedText[]): Disagreements<W> {
	const others = new Map<W, string>();
	let compared = 0;
	for (const word of own) {
		const there = at(second, [word]);
		const [mine, theirs] = [figuresIn([word]), figuresIn(there)];
		if (mine !== '' && there.length > 0) compared++;
		if (mine === theirs || isPartedOtherwise(there, own, second)) continue;
		others.set(word, there.map(({ text }) => text).join(' '));
	}
	return { others, compared };
}

/** One reading's "12/10/" and "2025" is the other's "12/10/2025". */
function isPartedOtherwise(there: readonly PlacedText[], own: readonly PlacedText[], second: readonly PlacedText[]): boolean {
	const mine = at(own, there);
	return mine.length > 0 && figuresIn(mine) === figuresIn(at(second, mine));
}

function at(words: readonly PlacedText[], places: readonly PlacedText[]): PlacedText[] {
	return words.filter(({ box }) => places.some((place) => shares(box, place.box)));
}

/** Of the smaller of two boxes, so much lies in both where they stand for one word. */
const SHARED = 0.3;

function shares(a: Box, b: Box): boolean {
	const [across, down] = [Math.min(a[2], b[2]) - Math.max(a[0], b[0]), Math.min(a[3], b[3]) - Math.max(a[1], b[1])];
	return across > 0 && down > 0 && across * down > SHARED * Math.min(areaOf(a), areaOf(b));
}

function areaOf([left, top, right, bottom]: Box): number {
	return (right - left) * (bottom - top);
}

// "34/40", "1.250.000", "45,5", "16:05"
const FIGURE = /\d+(?:[.,/:]\d+)*/gu;

/** "" where there are none. */
export function figuresIn(words: readonly PlacedText[]): string {
	const text = words.map(({ text }) => text.normalize('NFKC').replace(/\s+/gu, '')).join('');
	return (text.match(FIGURE) ?? []).join(' ');
}
