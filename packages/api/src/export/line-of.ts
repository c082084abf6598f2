import { INBOX_LIMITS } from '../limits/inbox-limits.js';
import { cleanLine } from '../render/clean-text.js';

/** One line of a sheet: nothing that moves a cursor, turns text round or is no XML, and no longer than a cell takes. */
export function lineOf(text: string): string {
	const most = INBOX_LIMITS.cellLength;
	const line = cleanLine(text.slice(0, most)).replace(NO_XML, '\ufffd');
	return text.length <= most ? line : `${line}…`;
}

const NO_XML = /[\ufffe\uffff]/g;
