import { unreadPages } from '../../unread-pages.js';
import { fired, type Rule } from '../rule.js';

/** Pages that hold something and could not be read. */
export const pageUnread: Rule = ({ facts }) => {
	const pages = unreadPages(facts.document);
	const total = facts.document.pages.length;
	return fired(pages.length > 0 ? [{ target: null, expected: null, actual: pages, evidence: [], values: { total } }] : []);
};
