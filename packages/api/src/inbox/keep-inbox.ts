import { hasEndedItems } from '../store/batches/ended-items.js';
import { summaryDue, unwrittenSummaries } from '../store/batches/summaries.js';
import { holdLock } from './hold-lock.js';
import type { InboxParts } from './inbox-parts.js';
import { makeSummaries } from './make-summaries.js';
import { quarantineUnread } from './quarantine-unread.js';

/**
 * What is to be done for the inbox between two runs: unreadable files go to quarantine as their results arrive, summaries are made when they are
 * due. Looks first whether there is anything, and leaves it to another process that runs the inbox.
 */
export async function keepInbox(parts: InboxParts, signal: AbortSignal = new AbortController().signal): Promise<void> {
	if (!(await isAnything(parts))) return;
	await holdLock(parts.store.url, 0, signal, async () => {
		await quarantineUnread(parts);
		await makeSummaries(parts);
	});
}

async function isAnything({ store, settings }: InboxParts): Promise<boolean> {
	const { database } = store;
	if (await hasEndedItems(database)) return true;
	if ((await summaryDue(database, settings.summaryAfterMinutes)) !== null) return true;
	return (await unwrittenSummaries(database)).length > 0;
}
