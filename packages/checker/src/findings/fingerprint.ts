import { createHash } from 'node:crypto';
import { fold } from '@rasoat/parser';

/** Sixteen hex digits that stay the same for the same fault at the same words, whatever their case, spaces and tone placement. */
export function fingerprint(ruleId: string, target: string | null, quotes: readonly string[]): string {
	const normal = quotes.map((quote) => fold(quote.normalize('NFC')).replace(/\s+/g, ' ').trim());
	return createHash('sha256')
		.update([ruleId, target ?? '', ...normal].join('|'))
		.digest('hex')
		.slice(0, 16);
}
