import type { Message, ParsedDocument, Signature } from '@rasoat/parser';
import { fired, type Hit, type Outcome } from '../rule.js';

/** A hit for each signature of which a rule has something to say: which it is, whose, and what. */
export function signatureHits(
	{ signatures }: ParsedDocument,
	said: (signature: Signature) => { readonly actual: unknown; readonly what: Message } | null,
): Outcome {
	const hits = signatures.map((signature, index): Hit | null => {
		const found = said(signature);
		const target = `signature-${index + 1}`;
		return (
			found && { target, expected: null, actual: found.actual, evidence: [], values: { signer: signerOf(signature), what: found.what } }
		);
	});
	return fired(hits.filter((hit) => hit !== null));
}

function signerOf({ signer, kind }: Signature): Message {
	const name = signer?.name ?? signer?.organisation;
	if (kind === 'timestamp') return { vi: 'dấu thời gian', en: 'a time stamp' };
	return name ? { vi: `“${name}”`, en: `“${name}”` } : { vi: 'người không rõ tên', en: 'an unnamed signer' };
}
