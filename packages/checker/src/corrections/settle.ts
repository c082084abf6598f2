import { type Evidence, locate } from '@rasoat/parser';
import type { Facts } from '../facts.js';
import type { How } from '../result.js';
import { anchorOn, placesOf, spanOf, standsIn } from './anchor.js';
import type { Anchor, Correction, Unsettled } from './correction.js';

/** What one correction came to: the facts with it, or as they were. */
export interface Settled {
	readonly facts: Facts;
	readonly unsettled: Unsettled | null;
	readonly machine: unknown;
	readonly anchor: Anchor | null;
}

/** What the machine reads of a correction's target. */
export interface Reading {
	/** As it is told to people. */
	readonly machine: unknown;
	readonly how: How;
	readonly evidence: readonly Evidence[];
}

/** Where a correction stands in this reading, or why it does not. */
export type Ground = { readonly anchor: Anchor; readonly evidence: readonly Evidence[] } | { readonly unsettled: Unsettled };

/**
 * A correction that was applied before stands while the words it rests on do; one that rests on the machine's having found nothing, while it
 * finds nothing. A new one rests on the place it names, or on the machine's; one of a list, where the place is that of a row, on both.
 */
export function groundOf(facts: Facts, { place, anchor }: Pick<Correction, 'place' | 'anchor'>, read: Reading, isList = false): Ground {
	if (anchor !== null) return groundAgain(facts, anchor, read);
	if (place === null) return { anchor: anchorOn(facts, read.evidence, read.how), evidence: read.evidence };
	const span = spanOf(facts.document, place);
	if (span === null) return { unsettled: 'no-such-place' };
	const evidence = [...(isList ? read.evidence : []), locate(facts.document, span)];
	return { anchor: anchorOn(facts, evidence, read.how), evidence };
}

function groundAgain(facts: Facts, anchor: Anchor, { how, evidence }: Reading): Ground {
	if ('absent' in anchor) return how === anchor.absent ? { anchor, evidence } : { unsettled: 'reading-changed' };
	if (!standsIn(facts, anchor.quotes)) return { unsettled: 'quote-gone' };
	const same = anchor.quotes.every(({ quote }) => evidence.some((place) => place.quote === quote));
	return { anchor, evidence: same ? evidence : placesOf(facts, anchor.quotes) };
}
