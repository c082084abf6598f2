import type { Message } from '@rasoat/parser';

/** For `.refine`: what is wanted, in both languages, where no type can say it; `inputWords` tells it. */
export function told(wanted: Message): { readonly params: { readonly told: Message } } {
	return { params: { told: wanted } };
}
