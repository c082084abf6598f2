import type { Box, ParsedDocument } from '@rasoat/parser';
import { type Range, readRegions } from './extract/regions.js';
import type { Facts } from './facts.js';

/** What of an administrative document a thing stands in; appendices count as the body. */
export type Part = 'head' | 'body' | 'tail';

/** A point on a page: that of greater page, then greater y, comes later. */
type Place = readonly [page: number, y: number];

/**
 * The parts of a report in which print was left unread, each with its pages: what was not found there may stand there all the same. A part that was
 * not made out itself may be anywhere.
 */
export function unreadParts({ document, folded }: Pick<Facts, 'document' | 'folded'>): ReadonlyMap<Part, readonly number[]> {
	if (!document.pages.some(({ unread = [] }) => unread.length > 0)) return new Map();
	const { head, body, tail, annex } = readRegions(document, folded);
	const parts = new Map<Part, number[]>();
	const put = (part: Part, page: number) => parts.set(part, [...new Set([...(parts.get(part) ?? []), page])]);
	const [bodyFrom, tailFrom, annexFrom] = [
		startOf(document, { from: head.to, to: body.to }),
		startOf(document, tail),
		startOf(document, annex),
	];
	for (const { page, unread = [] } of document.pages) {
		for (const box of unread) {
			const at: Place = [page, middleOf(box)];
			if (head.to === 0 || isBefore(at, bodyFrom)) put('head', page);
			if (!isBefore(at, bodyFrom) && (isBefore(at, tailFrom) || !isBefore(at, annexFrom))) put('body', page);
			if (tail.from === tail.to || (!isBefore(at, tailFrom) && isBefore(at, annexFrom))) put('tail', page);
		}
	}
	return parts;
}

const NEVER: Place = [Number.POSITIVE_INFINITY, 0];

function startOf({ blocks, words }: ParsedDocument, { from, to }: Range): Place {
	const span = from < to ? blocks[from]?.span : undefined;
	const first = span && words.find((word) => word.span.start >= span.start && word.span.start < span.end);
	return first === undefined ? NEVER : [first.page, first.box[1]];
}

function middleOf([, top, , bottom]: Box): number {
	return (top + bottom) / 2;
}

function isBefore([page, y]: Place, [otherPage, otherY]: Place): boolean {
	return page < otherPage || (page === otherPage && y < otherY);
}

/** The part in which a rule's thing stands, by the rule's id. */
export function partOf(ruleId: string): Part {
	if (/^format\.(?:number|date|national-title|title)-/.test(ruleId)) return 'head';
	return /^format\./.test(ruleId) ? 'tail' : 'body';
}
