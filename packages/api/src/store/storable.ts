/**
 * Text as PostgreSQL keeps it: NUL and lone surrogates, which it refuses (and the queue with it), become U+FFFD. Everything else stays,
 * decomposed Vietnamese too.
 */
export function storable(text: string): string {
	return text.replace(UNSTORABLE, REPLACEMENT);
}

/** JSON text with the same care for what its escapes stand for: "\u0000" and a lone "\ud800" are refused once a value is read out of it. */
export function storableJson(json: string): string {
	return storable(json).replace(ESCAPE, (met, code?: string) => (code === undefined ? met : keptOr(met, code)));
}

/** With the `u` flag, a surrogate matches only where it is alone. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu;
const REPLACEMENT = '\u{FFFD}';
/** Each escape in turn, so that the backslash of "\\u0000" is not taken for the start of one; a whole pair is one match without a code. */
const ESCAPE = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u([\da-fA-F]{4})|.)/gs;

function keptOr(met: string, code: string): string {
	const unit = Number.parseInt(code, 16);
	return unit === 0 || (unit >= 0xd800 && unit <= 0xdfff) ? '\\ufffd' : met;
}
