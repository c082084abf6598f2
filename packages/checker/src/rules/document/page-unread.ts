import type { Message, ParsedDocument } from '@rasoat/parser';
import { unreadPages } from '../../unread-pages.js';
import { fired, type Rule } from '../rule.js';

/** Pages that hold something and could not be read. */
export const pageUnread: Rule = ({ facts: { document } }) => {
	const pages = unreadPages(document);
	return fired(
		pages.length > 0 ? [{ target: null, expected: null, actual: pages, evidence: [], values: { place: placeOf(pages, document) } }] : [],
	);
};

/** A file without pages of its own holds its unread ones as pictures, which have no number a clerk could look up. */
function placeOf(pages: readonly number[], { pageCount }: ParsedDocument): Message {
	const count = pages.length;
	if (pageCount === null)
		return { vi: `${count} trang dạng ảnh chèn trong tệp Word`, en: `${count} page pictures pasted into the Word file` };
	const list = pages.join(', ');
	return { vi: `trang ${list} trên tổng số ${pageCount} trang`, en: `page ${list} of ${pageCount}` };
}
