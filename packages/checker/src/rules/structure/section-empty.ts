import type { ParsedDocument } from '@rasoat/parser';
import type { Section } from '../../facts.js';
import { unreadPages } from '../../unread-pages.js';
import type { Outcome, Rule } from '../rule.js';

/**
 * A required section whose heading is there and nothing under it, here or under another heading of its own; one that runs into an unread
 * page may have its content there.
 */
export const sectionEmpty: Rule = ({ facts, profile }) => {
	const unread = unreadPages(facts.document);
	const required = new Set(profile.sections.filter((section) => section.required).map((section) => section.id));
	const filled = new Set(facts.sections.filter((section) => !section.empty).map((section) => section.id));
	const empty = facts.sections.filter((section) => section.empty && required.has(section.id) && !filled.has(section.id));
	return empty.map((section): Outcome => {
		const { id: target, evidence } = section;
		if (runsIntoUnread(section, facts.document, unread)) return { outcome: 'cannot-tell', target, reason: 'runs into an unread page' };
		return { outcome: 'fired', hits: [{ target, expected: null, actual: null, evidence }] };
	});
};

/** An unread page between the section's last block and the next block read; where blocks have no pages, any unread one may be it. */
function runsIntoUnread({ blocks: { to } }: Section, { blocks }: ParsedDocument, unread: readonly number[]): boolean {
	const last = blocks[to - 1]?.page ?? Number.NEGATIVE_INFINITY;
	const next = blocks[to]?.page ?? Number.POSITIVE_INFINITY;
	return unread.some((page) => page >= last && page <= next);
}
