import { fold } from './fold.js';

/** Not inside a word: `\b` knows ASCII alone and matches within Vietnamese words. */
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

/**
 * A regular expression over folded text, held to whole words at both ends (an end that is punctuation, or marked `…`, is left open).
 * Source text is folded, so patterns are written as people write; a space stands for any run of spaces.
 */
export function pattern(source: string, flags = ''): RegExp {
	return new RegExp(`${BEFORE}(?:${foldSource(source)})${AFTER}`, `u${flags}`);
}

/** Folds the literal text of a pattern and leaves its escapes and classes (`\p{L}`, `\D`) alone. */
function foldSource(source: string): string {
	return source
		.split(/(\\[pP]\{[^}]+\}|\\.)/u)
		.map((part, index) => (index % 2 === 1 ? part : fold(part.normalize('NFC')).replace(/ +/g, '\\s+')))
		.join('');
}
