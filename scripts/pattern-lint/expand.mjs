/** Stands for anything that is not fixed wording: a class, a gap, a repetition. Words on its two sides are no run. */
export const BREAK = '\ue000';

const MOST = 400;

/**
 * The wordings that a pattern spells out: alternatives and options written out, at most 400 of them. A choice between alternatives is no
 * fixed wording with what stands around it. `kind` is "phrase" for the profile's
 * notation (`[a]` may be missing, `…` a gap) and "regex" for a regular expression's source.
 */
export function expand(source, kind) {
	const reader = { source, at: 0, kind };
	let texts = [];
	do {
		texts = [...texts, ...readAlternatives(reader)].slice(0, MOST);
		// A closing bracket without an opening one: text, not structure.
	} while (++reader.at < source.length);
	return texts;
}

function readAlternatives(reader) {
	let done = [];
	let texts = [''];
	while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
		if (reader.source[reader.at] === '|') {
			reader.at++;
			done = [...done, ...texts];
			texts = [''];
		} else texts = joined(texts, optional(reader, readPiece(reader)));
	}
	return [...done, ...texts].slice(0, MOST);
}

function joined(heads, tails) {
	return heads.flatMap((head) => tails.map((tail) => head + tail)).slice(0, MOST);
}

function readPiece(reader) {
	const { source, kind } = reader;
	const char = source[reader.at++];
	if (char === '(') return readGroup(reader);
	if (char === '[' && kind === 'phrase') return ['', ...readUntil(reader, ']')];
	if (char === '[') return skipClass(reader);
	if (char === '\\') return readEscape(reader);
	if (char === '.' && kind === 'regex') return [BREAK];
	if (char === '{') {
		reader.at = source.indexOf('}', reader.at) + 1 || source.length;
		return [BREAK];
	}
	return [char === '…' ? BREAK : char];
}

function readGroup(reader) {
	const look = /^\?(?:<?[=!]|:|<[^>]*>)?/.exec(reader.source.slice(reader.at))?.[0] ?? '';
	reader.at += look.length;
	const inside = readAlternatives(reader);
	reader.at++;
	if (/[=!]/.test(look)) return [''];
	return inside.length > 1 ? inside.map((text) => BREAK + text + BREAK) : inside;
}

function readUntil(reader, end) {
	const to = reader.source.indexOf(end, reader.at);
	const inside = reader.source.slice(reader.at, to < 0 ? undefined : to);
	reader.at = to < 0 ? reader.source.length : to + 1;
	return expand(inside, reader.kind);
}

function skipClass(reader) {
	while (reader.at < reader.source.length && reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
	reader.at++;
	return [BREAK];
}

function readEscape(reader) {
	const char = reader.source[reader.at++];
	if (char === 's') return [' '];
	if (/[pP]/.test(char)) reader.at = reader.source.indexOf('}', reader.at) + 1;
	return [/[a-zA-Z]/.test(char) ? BREAK : char];
}

/** `?` and `*` let a piece be missing; more than one of it is no fixed wording. */
function optional(reader, texts) {
	if (reader.kind === 'phrase') return texts;
	const quantifier = /^(?:[?*+]|\{\d+,?\d*\})\??/.exec(reader.source.slice(reader.at))?.[0];
	if (!quantifier) return texts;
	reader.at += quantifier.length;
	if (texts.length === 1 && texts[0] === ' ') return [' '];
	if (quantifier.startsWith('?')) return ['', ...texts];
	return quantifier.startsWith('+') ? texts.map((text) => text + BREAK) : ['', BREAK];
}
