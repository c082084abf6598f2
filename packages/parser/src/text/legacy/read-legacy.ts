import type { Span } from '../../model.js';
import { decodeLegacy } from './decode-legacy.js';
import type { LegacyFont } from './legacy-font.js';
import { hasUnicodeLetter, type Writing, writingOf } from './writing-of.js';

/** A part of a text that is set in a legacy font. */
export interface LegacySpan extends Span {
	readonly font: LegacyFont;
}

export interface UnicodeText {
	readonly text: string;
	/** What the stretches in legacy fonts told of their writing, one entry for each that told anything. */
	readonly writings: readonly Writing[];
	/** Moves a span of the source into the text. */
	move(span: Span): Span;
}

/**
 * A text with its parts in legacy fonts turned into Unicode, not composed across parts. `spans` ascend. Runs end in the middle of words, so
 * neighbouring parts are judged together; `undecided` is the writing where nothing tells.
 */
export function readLegacy(source: string, spans: readonly LegacySpan[], undecided: Writing): UnicodeText {
	const moved = new Uint32Array(source.length + 1);
	const writings: Writing[] = [];
	let text = '';
	let at = 0;
	const copy = (end: number, read: (char: string) => string = (char) => char) => {
		for (; at < end; at++) {
			moved[at] = text.length;
			text += read(source.charAt(at));
		}
	};
	for (const stretch of stretchesOf(spans)) {
		const [first, last] = [stretch[0] as LegacySpan, stretch.at(-1) as LegacySpan];
		const whole = source.slice(first.start, last.end);
		const writing = writingOf(whole, first.font);
		if (writing !== null) writings.push(writing);
		copy(first.start);
		let part = 0;
		const fontHere = () => {
			while ((stretch[part]?.end ?? source.length) <= at) part++;
			return (stretch[part] ?? last).font;
		};
		for (const word of whole.matchAll(/\S+/gu)) {
			const end = first.start + word.index + word[0].length;
			copy(first.start + word.index);
			if (wordWriting(word[0], first.font, writing ?? undecided) === 'legacy') copy(end, (char) => decodeLegacy(char, fontHere()));
			else copy(end);
		}
	}
	copy(source.length);
	moved[source.length] = text.length;
	return { text, writings, move: ({ start, end }) => ({ start: moved[start] ?? text.length, end: moved[end] ?? text.length }) };
}

/** Parts side by side in fonts of one encoding. */
function stretchesOf(spans: readonly LegacySpan[]): LegacySpan[][] {
	const stretches: LegacySpan[][] = [];
	for (const span of spans) {
		const before = stretches.at(-1)?.at(-1);
		if (before?.end === span.start && before.font.encoding === span.font.encoding) stretches.at(-1)?.push(span);
		else stretches.push([span]);
	}
	return stretches;
}

/** A word goes its own way only where its letters leave no doubt: half the short words are Vietnamese in either reading. */
function wordWriting(word: string, font: LegacyFont, writing: Writing): Writing {
	if (hasUnicodeLetter(word)) return 'unicode';
	return writing === 'unicode' ? (writingOf(word, font) ?? writing) : writing;
}
