import type { AfterSigning, Message } from '@rasoat/parser';
import type { Rule } from '../rule.js';
import { signatureHits } from './signature-hits.js';

/** What was written into the file behind the last signature; proofs of the certificates are no change. */
export const changedAfter: Rule = ({ facts: { document } }) =>
	signatureHits(document, ({ integrity, after }) =>
		integrity === 'intact' && after?.what === 'other' ? { actual: after.changedPages, what: whatOf(after) } : null,
	);

function whatOf({ changedPages }: AfterSigning): Message {
	if (changedPages === null) return { vi: 'chưa so được với bản đã ký', en: 'it could not be compared with what was signed' };
	const list = changedPages.join(', ');
	if (list !== '')
		return { vi: `chữ trên trang ${list} khác với bản đã ký`, en: `the words of page ${list} are not those that were signed` };
	return { vi: 'chữ trên các trang vẫn như bản đã ký', en: 'the words of all pages are those that were signed' };
}
