import { isSyllable } from '../syllable.js';
import { decodeLegacy } from './decode-legacy.js';
import type { LegacyFont } from './legacy-font.js';

export type Writing = 'legacy' | 'unicode';

/**
 * Whether a text set in a legacy font is written in that font's encoding, by the words that are Vietnamese in one reading alone: many files keep
 * the font's name over text that was typed in Unicode. Null where no word tells.
 */
export function writingOf(text: string, font: LegacyFont): Writing | null {
	if (!TELLING.test(text)) return null;
	let balance = 0;
	for (const word of text.split(SPACES)) {
		if (TELLING.test(word) && !/\d/.test(word)) balance += Number(isLegacyWord(word, font)) - Number(isUnicodeWord(word, font));
	}
	if (balance === 0) return null;
	return balance > 0 ? 'legacy' : 'unicode';
}

/** How many words of a text are Vietnamese and have a letter that English has not. */
export function vietnameseWords(text: string): number {
	return text
		.normalize('NFC')
		.split(SPACES)
		.filter((word) => /[^\p{ASCII}]/u.test(word) && isVietnamese(word)).length;
}

/** A letter that no legacy encoding has: whoever typed it typed Unicode. */
export function hasUnicodeLetter(text: string): boolean {
	return UNICODE_LETTER.test(text);
}

const SPACES = /[\s\u00a0]+/u;
/** Anything but ASCII and the quotes and dashes that all encodings share. */
const TELLING = /[\u00a1-\u024f\u0370-\u03ff\u1e00-\u1eff\uf020-\uf0ff]|\p{M}/u;
const UNICODE_LETTER = /[\u0100-\u024f\u1e00-\u1eff]|\p{M}/u;
/** "®¬n", "gi¸": signs that stand in no Vietnamese word. */
const SIGN = /[¡-¦¨-ª¬®-¶¸-º¼-¿×÷\uf020-\uf0ff]/u;

function isLegacyWord(word: string, font: LegacyFont): boolean {
	return !UNICODE_LETTER.test(word) && isVietnamese(decodeLegacy(word, font));
}

/** A word that begins with the mark of a letter before it is a piece, of which nothing can be told. */
function isUnicodeWord(word: string, font: LegacyFont): boolean {
	return !SIGN.test(word) && !/^\p{M}/u.test(decodeLegacy(word, font)) && isVietnamese(word.normalize('NFC'));
}

function isVietnamese(word: string): boolean {
	const syllables = word.match(/[\p{L}\p{M}]+/gu) ?? [];
	return syllables.some(({ length }) => length > 1) && syllables.every((each) => isSyllable(each) && !/\p{Ll}\p{Lu}/u.test(each));
}
