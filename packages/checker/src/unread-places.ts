import type { Box, ParsedDocument, Word } from '@rasoat/parser';
import { type Regions, readRegions } from './extract/regions.js';
import type { Facts } from './facts.js';

/** What of an administrative document a thing stands in; appendices count as the body. */
export type Part = 'head' | 'body' | 'tail';

/**
 * The parts of a report in which print was left unread, each with its pages: what was not found there may stand there all the same. A place belongs
 * to the part of the word nearest to it; pages may lie on their heads, so that places alone tell no order.
 */
export function unreadParts({ document, folded }: Pick<Facts, 'document' | 'folded'>): ReadonlyMap<Part, readonly number[]> {
	const parts = new Map<Part, number[]>();
	if (!document.pages.some(({ unread = [] }) => unread.length > 0)) return parts;
	const regions = readRegions(document, folded);
	for (const { page, unread = [] } of document.pages) {
		const words = document.words.filter((word) => word.page === page);
		for (const box of unread) {
			for (const part of partsAt(document, regions, nearest(words, box))) parts.set(part, [...new Set([...(parts.get(part) ?? []), page])]);
		}
	}
	return parts;
}

/** A head or tail that was not made out itself may be anywhere. */
function partsAt({ blocks }: ParsedDocument, { head, tail, annex }: Regions, word: Word | null): Part[] {
	const at = word === null ? -1 : blocks.findLastIndex(({ span }) => span.start <= word.span.start);
	const isHead = at >= 0 && at < head.to;
	const isTail = at >= tail.from && at < annex.from;
	return [
		...(isHead || head.to === 0 ? (['head'] as const) : []),
		...(isTail || tail.from === tail.to ? (['tail'] as const) : []),
		...(isHead || isTail ? [] : (['body'] as const)),
	];
}

/** The word least far from a box, by the gaps between their edges, then by their middles; null on a page without words. */
function nearest(words: readonly Word[], box: Box): Word | null {
	const far = (word: Word) => {
		const gap = Math.hypot(
			Math.max(0, box[0] - word.box[2], word.box[0] - box[2]),
			Math.max(0, box[1] - word.box[3], word.box[1] - box[3]),
		);
		return gap + Math.abs(word.box[1] + word.box[3] - box[1] - box[3]) / 1000;
	};
	return words.reduce<Word | null>((best, word) => (best === null || far(word) < far(best) ? word : best), null);
}

/** The part in which a rule's thing stands, by the rule's id. */
export function partOf(ruleId: string): Part {
	if (/^format\.(?:number|date|national-title|title)-/.test(ruleId)) return 'head';
	return /^format\./.test(ruleId) ? 'tail' : 'body';
}
