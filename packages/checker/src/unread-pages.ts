import type { ParsedDocument } from '@rasoat/parser';
import type { Facts, Figure } from './facts.js';
import type { Identity, Stated } from './result.js';

/** Pages that hold something and could not be read. A blank page has nothing on it to read: it is graded as trusted. */
export function unreadPages(document: ParsedDocument): number[] {
	return document.pages.filter((page) => page.grade === 'none').map((page) => page.page);
}

/** What was not found while a page stays unread is unreadable, not absent. */
export function withUnread(facts: Facts, unread: readonly number[]): Facts {
	if (unread.length === 0) return facts;
	const { number, date, signer, signerTitle, conclusion, letter } = facts.identity;
	const identity: Identity = {
		...facts.identity,
		number: doubted(number),
		date: doubted(date),
		signer: doubted(signer),
		signerTitle: doubted(signerTitle),
		conclusion: doubted(conclusion),
		letter: doubted(letter),
	};
	const figures = Object.fromEntries(Object.entries(facts.figures).map(([id, figure]) => [id, doubted(figure)] as [string, Figure]));
	return { ...facts, identity, figures };
}

function doubted<S extends Stated<unknown>>(stated: S): S {
	return stated.how === 'not-stated' ? { ...stated, how: 'unreadable', confidence: 0 } : stated;
}
