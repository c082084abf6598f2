import type { Message, SignatureFault } from '@rasoat/parser';
import type { Rule } from '../rule.js';
import { signatureHits } from './signature-hits.js';

/** Signatures that the bytes of the file no longer fit. */
export const altered: Rule = ({ facts: { document } }) =>
	signatureHits(document, ({ integrity, fault }) =>
		integrity === 'altered' ? { actual: fault, what: WHAT[fault ?? 'value'] ?? OTHER } : null,
	);

const OTHER: Message = { vi: 'giá trị chữ ký không khớp', en: 'the value of the signature does not fit' };
const WHAT: Partial<Readonly<Record<SignatureFault, Message>>> = {
	digest: { vi: 'nội dung được ký đã bị thay đổi', en: 'what was signed has been changed' },
	value: OTHER,
	cut: { vi: 'tệp bị cắt ngắn sau khi ký', en: 'the file was cut after it was signed' },
};
