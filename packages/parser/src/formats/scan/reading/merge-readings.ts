import type { RecognisedWord } from '../recogniser.js';

/**
 * Of two readings of one line the surer one, place by place: words of both that lie over each other are held against each other. Where they differ
 * in a figure, the word that is taken is no longer sure, whichever it is.
 */
export function mergeReadings(first: readonly RecognisedWord[], second: readonly RecognisedWord[]): RecognisedWord[] {
	return clusters(first, second).flatMap(([ours, theirs]) => choose(ours, theirs));
}

/** The first reading had the whole page to go by, so another must be surer by this. */
const AHEAD = 0.03;
/** At most so sure is a word with figures about which two readings differ; below what counts as sure. */
const DISPUTED = 0.8;

function choose(ours: RecognisedWord[], theirs: RecognisedWord[]): RecognisedWord[] {
	if (ours.length === 0) return [];
	if (theirs.length === 0) return ours;
	const [one, other] = [textOf(ours), textOf(theirs)];
	if (one === other) return ours.map((word) => ({ ...word, confidence: Math.max(word.confidence, sureness(theirs)) }));
	const taken = sureness(theirs) > sureness(ours) + AHEAD ? theirs : ours;
	if (!/\d/u.test(one + other) || digitsOf(one) === digitsOf(other)) return taken;
	return taken.map((word) => ({ ...word, confidence: Math.min(word.confidence, DISPUTED) }));
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

/** Groups of words that lie over each other, from left to right. */
function clusters(first: readonly RecognisedWord[], second: readonly RecognisedWord[]): [RecognisedWord[], RecognisedWord[]][] {
	const all = [...first.map((word) => ({ word, of: 0 })), ...second.map((word) => ({ word, of: 1 }))];
	all.sort((a, b) => a.word.box[0] - b.word.box[0]);
	const groups: [RecognisedWord[], RecognisedWord[]][] = [];
	let [reached, last] = [Number.NEGATIVE_INFINITY, 0];
	for (const { word, of } of all) {
		const [left, , right] = word.box;
		// Boxes of neighbours may just meet; a quarter of a word over another is the same print.
		if (left > reached - Math.min(right - left, last) * 0.25) groups.push([[], []]);
		groups.at(-1)?.[of === 0 ? 0 : 1].push(word);
		if (right > reached) [reached, last] = [right, right - left];
	}
	return groups;
}
