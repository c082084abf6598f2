import type { Span } from '../model.js';

/** Text in NFC with tidy spaces, and where each offset of the source went. */
export interface Normalized {
	readonly text: string;
	/** Moves a span of the source into the normalized text. */
	move(span: Span): Span;
}

const COMBINING = /\p{M}/u;
const SPACE = /[\p{Zs}\t\r\v\f\u2028\u2029\u0085]/u;
/** Zero-width characters, byte-order mark, soft hyphen, controls and lone surrogates: nothing a reader of the page would see. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\p{Cs}/u;
/** Anything that normalizing would change. */
const UNTIDY =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
	/^[ \n]|[ \n]$| {2}| \n|\n |\n\n|[\p{M}\ue000-\uf8ff\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]|\p{Cs}/u;

/** NFC, runs of spaces to one, spaces at the ends and around line ends dropped, invisible characters dropped, private bullets to "•". */
export function normalize(source: string): Normalized {
	if (!UNTIDY.test(source) && source.normalize('NFC') === source) return { text: source, move: (span) => span };
	const moved = new Uint32Array(source.length + 1);
	const parts: string[] = [];
	let length = 0;
	let last = '\n';
	let at = 0;
	while (at < source.length) {
		const start = at;
		at = clusterEnd(source, at);
		moved.fill(length, start, at);
		const tidy = tidied(source.slice(start, at), last);
		if (tidy === '') continue;
		if (tidy === '\n' && last === ' ') {
			parts.pop();
			length--;
		}
		parts.push(tidy);
		length += tidy.length;
		last = tidy;
	}
	const text = parts.join('').trimEnd();
	moved[source.length] = text.length;
	return { text, move: ({ start, end }) => trimmed(text, moved[start] ?? 0, Math.min(moved[end] ?? text.length, text.length)) };
}

function clusterEnd(source: string, start: number): number {
	let end = start + ((source.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
	while (end < source.length && COMBINING.test(source.charAt(end))) end++;
	return end;
}

/** What a cluster becomes behind the one before it; nothing where no reader of the page would see it. */
function tidied(cluster: string, last: string): string {
	if (INVISIBLE.test(cluster)) return '';
	if (cluster === '\n') return last === '\n' ? '' : '\n';
	if (SPACE.test(cluster)) return last === ' ' || last === '\n' ? '' : ' ';
	const code = cluster.charCodeAt(0);
	return code >= 0xe000 && code <= 0xf8ff ? '•' : cluster.normalize('NFC');
}

/** A span that covered dropped characters alone becomes empty; one that began on a dropped space begins behind it. */
function trimmed(text: string, start: number, end: number): Span {
	let from = Math.min(start, text.length);
	let to = Math.max(from, end);
	while (from < to && text.charAt(from) === ' ') from++;
	while (to > from && text.charAt(to - 1) === ' ') to--;
	return { start: from, end: to };
}
