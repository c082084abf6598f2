import { decodeLegacy } from './decode-legacy.js';
import type { LegacyFont } from './legacy-font.js';
import { hasUnicodeLetter, type Writing, writingOf } from './writing-of.js';

/** The text in Unicode, each word by what it tells itself, else by what the text tells; `undecided` is the writing where nothing tells. */
export function readLegacy(text: string, font: LegacyFont, undecided: Writing): string {
	const writing = writingOf(text, font) ?? undecided;
	return text.replace(/\S+/gu, (word) => {
		if (hasUnicodeLetter(word)) return word;
		return (writingOf(word, font) ?? writing) === 'legacy' ? decodeLegacy(word, font) : word;
	});
}
