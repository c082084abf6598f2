import type { ParsedDocument } from '@rasoat/parser';
import type { Facts, Figure } from './facts.js';
import type { Identity, Stated } from './result.js';
import { type Part, unreadParts } from './unread-places.js';

/** Pages that hold something and could not be read. A blank page has nothing on it to read: it is graded as trusted. */
export function unreadPages(document: ParsedDocument): number[] {
	return document.pages.filter((page) => page.grade === 'none').map((page) => page.page);
}

/** What was not found while a page, or print in its part of the report, stays unread is unreadable, not absent. */
export function withUnread(facts: Facts, unread: readonly number[]): Facts {
	const parts = unreadParts(facts);
	if (unread.length === 0 && parts.size === 0) return facts;
	const doubtedIn = <S extends Stated<unknown>>(part: Part, stated: S): S =>
		unread.length > 0 || parts.has(part) ? doubted(stated) : stated;
	const { number, date, signer, signerTitle, conclusion, letter } = facts.identity;
	const identity: Identity = {
		...facts.identity,
		number: doubtedIn('head', number),
		date: doubtedIn('head', date),
		signer: doubtedIn('tail', signer),
		signerTitle: doubtedIn('tail', signerTitle),
		conclusion: doubtedIn('body', conclusion),
		letter: doubtedIn('body', letter),
	};
	const figures = Object.fromEntries(
		Object.entries(facts.figures).map(([id, figure]) => [id, doubtedIn('body', figure)] as [string, Figure]),
	);
	return { ...facts, identity, figures };
}

function doubted<S extends Stated<unknown>>(stated: S): S {
	return stated.how === 'not-stated' ? { ...stated, how: 'unreadable', confidence: 0 } : stated;
}
