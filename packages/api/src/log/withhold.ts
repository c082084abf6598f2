import { LOG_FIELDS } from './fields.js';

export const WITHHELD = '[withheld]';

/** Ids, codes, hashes, methods, routes: no blank, nothing outside ASCII, so no name of a person and hardly one of a file. */
const PLAIN = /^[\w:./{}@+-]{0,200}$/;

/** The fields of a log line as they may leave the program. */
export function withhold(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, LOG_FIELDS.has(name) ? plain(name, value) : WITHHELD]));
}

function plain(name: string, value: unknown): unknown {
	// `serialize-error` has been there already.
	if (name === 'err' || value === null || typeof value === 'number' || typeof value === 'boolean' || value === undefined) return value;
	return typeof value === 'string' && PLAIN.test(value) ? value : WITHHELD;
}
