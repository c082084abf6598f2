import { isSyllable } from '../../../text/syllable.js';
import type { PixelBox, RecognisedWord } from '../recogniser.js';

/** What one look at a line gave. */
export interface Reading {
	readonly words: readonly RecognisedWord[];
	/** What its confidence counts beside that of others. */
	readonly weight: number;
}

/**
 * Of several readings of one line the one that is most believed, place by place: words that lie over each other are held against each other.
 * Where readings differ in a figure, the word that is taken is no longer sure, whichever it is. `holdsInk` says whether anything is printed in a
 * box: a word that the first reading alone has stays only where it is.
 */
export function mergeReadings(first: Reading, others: readonly Reading[], holdsInk: (box: PixelBox) => boolean): readonly RecognisedWord[] {
	const readings = [first, ...others.filter(({ words }) => words.length > 0)].map((each) => ({
		...each,
		words: withoutCrumbs(each.words),
	}));
	if (readings.length === 1) return readings[0]?.words ?? [];
	return clusters(readings).flatMap((place) => choose(place, holdsInk));
}

/** The first reading had the whole page to go by, so another must be surer by this. */
const AHEAD = 0.03;
/** At most so sure is a word with figures about which readings differ; below what counts as sure. */
const DISPUTED = 0.8;
/** A word that one reading has in which others saw nothing, and that is less sure than this, is none. */
const BELIEVED = 0.3;
/** Below this a word of digits and letters is no code. */
const UNCLEAR = 0.5;
/** What letters count that no word is spelled with. */
const MISSPELT = 0.75;

/** The words of each reading at one place, the first reading's before the others. */
function choose(place: readonly Reading[], holdsInk: (box: PixelBox) => boolean): readonly RecognisedWord[] {
	const [ours, ...theirs] = place;
	if (ours === undefined || ours.words.length === 0) return [];
	const seen = [ours, ...theirs.filter(({ words }) => words.length > 0)];
	if (seen.length === 1) return ours.words.filter(({ box, confidence }) => confidence >= BELIEVED && holdsInk(box));
	const believed = mostBelieved(seen);
	const lettered = seen.filter(({ words }) => !/\d/u.test(textOf(words)));
	const taken = isBroken(believed) && lettered.length > 0 ? mostBelieved(lettered) : believed;
	const digits = new Set(seen.map(({ words }) => digitsOf(textOf(words))));
	return digits.size === 1 ? taken : taken.map(doubtedFigure);
}

/** “G2”, “X3HỦ”: a digit at a letter that is hardly believed; where another look found letters alone, it is one of those. */
function isBroken(words: readonly RecognisedWord[]): boolean {
	return words.some(({ text, confidence }) => confidence < UNCLEAR && /\p{L}\d|\d\p{L}/u.test(text.normalize('NFC')));
}

/** The words of the text that has most confidence behind it, as sure as the surest of their readings. Spaces make no other text. */
function mostBelieved(readings: readonly Reading[]): readonly RecognisedWord[] {
	const votes = readings.map(({ words, weight }, i) => {
		const sure = sureness(words);
		return { words, sure, signs: textOf(words).replaceAll(' ', ''), vote: weight * (sure * spelling(words) + (i === 0 ? AHEAD : 0)) };
	});
	const believed = (signs: string) => votes.reduce((sum, each) => sum + (each.signs === signs ? each.vote : 0), 0);
	const [first] = [...votes].sort((a, b) => believed(b.signs) - believed(a.signs));
	const alike = votes.filter(({ signs }) => signs === first?.signs);
	const [parted] = [...alike].sort((a, b) => lowest(b.words) - lowest(a.words));
	const surest = Math.max(...alike.map(({ sure }) => sure));
	// Boxes are truest in the first reading.
	const best = alike.find(({ words }) => words.length === parted?.words.length)?.words ?? [];
	return alike.length === 1 ? best : best.map((word) => ({ ...word, confidence: Math.max(word.confidence, surest) }));
}

/** Letters alone, as of a word that is not in capitals throughout: an abbreviation is spelled as it likes. */
const LETTERS = /^[“"(]?(\p{L}\p{Ll}+)[.,;:!?)”"]*$/u;

function spelling(words: readonly RecognisedWord[]): number {
	const isOdd = words.some(({ text }) => {
		const letters = LETTERS.exec(text.normalize('NFC'))?.[1];
		return letters !== undefined && !isSyllable(letters);
	});
	return isOdd ? MISSPELT : 1;
}

function lowest(words: readonly RecognisedWord[]): number {
	return Math.min(...words.map(({ confidence }) => confidence));
}

function doubtedFigure(word: RecognisedWord): RecognisedWord {
	return /\d/u.test(word.text) ? { ...word, confidence: Math.min(word.confidence, DISPUTED) } : word;
}

function textOf(words: readonly RecognisedWord[]): string {
	return words.map(({ text }) => text).join(' ');
}

function digitsOf(text: string): string {
	return text.replace(/[^\d]+/gu, ' ').trim();
}

function sureness(words: readonly RecognisedWord[]): number {
	let [sum, letters] = [0, 0];
	for (const { text, confidence } of words) {
		sum += confidence * text.length;
		letters += text.length;
	}
	return sum / Math.max(1, letters);
}

/** Groups of words that lie over each other, from left to right; in each a list of words for each reading. */
function clusters(readings: readonly Reading[]): Reading[][] {
	const all = readings.flatMap(({ words }, of) => words.map((word) => ({ word, of })));
	all.sort((a, b) => a.word.box[0] - b.word.box[0]);
	const groups: RecognisedWord[][][] = [];
	let [reached, last] = [Number.NEGATIVE_INFINITY, 0];
	for (const { word, of } of all) {
		const [left, , right] = word.box;
		// Boxes of neighbours may just meet; a quarter of a word over another is the same print.
		if (left > reached - Math.min(right - left, last) * 0.25) groups.push(readings.map(() => []));
		groups.at(-1)?.[of]?.push(word);
		if (right > reached) [reached, last] = [right, right - left];
	}
	return groups.map((group) => readings.map(({ weight }, of) => ({ words: group[of] ?? [], weight })));
}

/** Part of a word's breadth that lies under or over another one of its own reading, and how much of its height may stand beside that one. */
const [UNDER, BESIDE] = [0.6, 0.5];
/** A word less than this part as high as the one it lies under or over is a mark of that one, or dirt. */
const LOW = 0.75;

/** A reading without the low words under and over others. Of two rows that were taken for one line, both stay. */
function withoutCrumbs(words: readonly RecognisedWord[]): RecognisedWord[] {
	return words.filter((word) => !words.some((other) => other !== word && isCrumbOf(word, other)));
}

function isCrumbOf(word: RecognisedWord, other: RecognisedWord): boolean {
	const [width, height] = sizeOf(word);
	const isUnder = shared(word, other, 0) >= UNDER * width && shared(word, other, 1) < BESIDE * height;
	return isUnder && height < LOW * sizeOf(other)[1];
}

function sizeOf({ box }: RecognisedWord): [width: number, height: number] {
	return [box[2] - box[0], box[3] - box[1]];
}

/** Pixels that two words have in common from left to right (0) or from top to bottom (1). */
function shared({ box }: RecognisedWord, { box: other }: RecognisedWord, along: 0 | 1): number {
	const end = along === 0 ? 2 : 3;
	return Math.min(box[end], other[end]) - Math.max(box[along], other[along]);
}
