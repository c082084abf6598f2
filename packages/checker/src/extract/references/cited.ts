import type { ParsedDocument } from '@rasoat/parser';
import type { Reference } from '../../facts.js';
import type { Citation, Stated } from '../../result.js';
import { NOT_STATED, statedAt } from '../identity/stated.js';
import { isSameNumber, meantReferences, type Target } from './meant.js';

/**
 * How the report cites a document of the campaign, as it writes it: a title that names another as the one reported on goes first; then the
 * first citation with number and day; then the first.
 */
export function citedAs(
	document: ParsedDocument,
	references: readonly Reference[],
	kind: 'conclusion' | 'letter',
	target: Target,
): Stated<Citation> {
	const meant = meantReferences(references, kind, target);
	const replaced = meant.find(({ role, number }) => role === 'title' && !isSameNumber(number, target.number));
	const pool = replaced ? meant.filter(({ number }) => number === replaced.number) : meant;
	const full = pool.filter(({ number }) => /\p{L}/u.test(number));
	const taken = pool.find((one) => one.date !== null && full.includes(one)) ?? pool.find(({ date }) => date !== null) ?? full[0] ?? pool[0];
	if (!taken) return NOT_STATED;
	const number = /\p{L}/u.test(taken.number)
		? taken.number
		: (full.find((one) => one.number.startsWith(taken.number))?.number ?? taken.number);
	return statedAt(document, { number, date: taken.date }, [taken.span], 0.99);
}
