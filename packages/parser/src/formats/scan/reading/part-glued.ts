import { isSyllable } from '../../../text/syllable.js';
import type { PixelBox, RecognisedSign, RecognisedWord } from '../recogniser.js';

/**
 * Parts syllables that were read as one word ("Kiếnnghị", "ngày23"): where both sides are syllables, and a gap stands between
 * them such as parts words. `em` is that of usual type, in pixels.
 */
export function partGlued(words: readonly RecognisedWord[], em: number): RecognisedWord[] {
	return words.flatMap((word) => {
		const at = seamOf(word, em);
		return at === null ? [word] : partGlued(partedAt(word, at), em);
	});
}

/** Ems between the boxes of two signs: within a word at most 0.11 is met, between words at least 0.15. */
const GAP = 0.13;

/** How many signs stand before the seam; null for a word that is one. */
function seamOf({ text, signs }: RecognisedWord, em: number): number | null {
	const isMatched = signs.length === text.length && signs.every((sign, i) => sign.text === text[i]);
	if (!isMatched) return null;
	const dated = /^(?:ngày|tháng|năm)(?=\d{1,4}$)/iu.exec(text);
	if (dated !== null) return dated[0].length;
	const gap = (at: number) => ((signs[at]?.box[0] ?? 0) - (signs[at - 1]?.box[2] ?? 0)) / em;
	const [widest] = seamsOf(text).sort((a, b) => gap(b) - gap(a));
	return widest !== undefined && gap(widest) >= GAP ? widest : null;
}

/** "Kiếnnghị,", "Tưpháp": letters of Vietnamese that are no syllable, and a stop. Words of other languages have no marks. */
const GLUED = /^[“"(]?(?=\p{L}*[^\p{ASCII}])(\p{L}{4,})[)”".,;:]*$/u;

function seamsOf(text: string): number[] {
	const letters = GLUED.exec(text)?.[1];
	if (letters === undefined || isSyllable(letters) || !/^\p{L}\p{Ll}+$/u.test(letters)) return [];
	const from = text.indexOf(letters);
	const places = Array.from({ length: letters.length - 3 }, (_, i) => i + 2);
	return places.filter((at) => isSyllable(letters.slice(0, at)) && isSyllable(letters.slice(at))).map((at) => from + at);
}

function partedAt(word: RecognisedWord, at: number): RecognisedWord[] {
	return [word.signs.slice(0, at), word.signs.slice(at)].map((signs) => ({
		...word,
		text: signs.map(({ text }) => text).join(''),
		box: boxOf(signs),
		signs,
	}));
}

function boxOf(signs: readonly RecognisedSign[]): PixelBox {
	const edge = (side: 0 | 1 | 2 | 3) => signs.map(({ box }) => box[side]);
	return [Math.min(...edge(0)), Math.min(...edge(1)), Math.max(...edge(2)), Math.max(...edge(3))];
}
