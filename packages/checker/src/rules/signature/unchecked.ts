import type { Message, SignatureFault } from '@rasoat/parser';
import type { Rule } from '../rule.js';
import { signatureHits } from './signature-hits.js';

/** Signatures of which nobody can tell whether the file still fits them. */
export const unchecked: Rule = ({ facts: { document } }) =>
	signatureHits(document, ({ integrity, fault }) =>
		integrity === 'cannot-tell' ? { actual: fault, what: WHAT[fault ?? 'contents'] ?? OTHER } : null,
	);

const OTHER: Message = { vi: 'dữ liệu chữ ký hỏng hoặc không kèm chứng thư', en: 'its data are damaged, or without a certificate' };
const WHAT: Partial<Readonly<Record<SignatureFault, Message>>> = {
	contents: OTHER,
	range: { vi: 'không rõ chữ ký bao phủ phần nào của tệp', en: 'it does not say which part of the file it covers' },
	form: { vi: 'kiểu chữ ký chưa hỗ trợ', en: 'its form is not supported' },
	algorithm: { vi: 'thuật toán ký chưa hỗ trợ', en: 'its method is not supported' },
};
