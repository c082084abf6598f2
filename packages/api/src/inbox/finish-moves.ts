import type { BatchItemRow } from '../store/batches/batch-row.js';
import { begunMoves, noteGone, noteMoved } from '../store/batches/note-move.js';
import type { InboxParts } from './inbox-parts.js';
import { moveItem } from './move-item.js';
import { under } from './path-bytes.js';
import { standingOf } from './standing.js';

/**
 * Ends the moves that a killed run began. `met` are the path keys of what lies in the inbox now: those files are met again by this run, which
 * reads them to see whether they are the same.
 */
export async function finishMoves(parts: InboxParts, met: ReadonlySet<string>): Promise<void> {
	for (const item of await begunMoves(parts.store.database)) {
		if (item.goal === null || (item.place === null && met.has(item.pathKey))) continue;
		if (item.place === null) await finishFromInbox(item, item.goal, parts);
		else await finishFromArchive(item, item.place, item.goal, parts);
	}
}

/** Not in the inbox any more and where it was to go: moved, and not recorded. Where it is in neither place, somebody took it away. */
async function finishFromInbox({ id, size }: BatchItemRow, goal: Buffer, { store, settings }: InboxParts): Promise<void> {
	const there = await standingOf(under(settings.kept, goal));
	if (there?.size === BigInt(size)) await noteMoved(store.database, id, goal);
}

async function finishFromArchive(item: BatchItemRow, place: Buffer, goal: Buffer, parts: InboxParts): Promise<void> {
	const { store, settings } = parts;
	const source = under(settings.kept, place);
	const standing = await standingOf(source);
	if (standing !== null) await moveItem({ item, goal, source, standing }, parts);
	else if ((await standingOf(under(settings.kept, goal))) !== null) await noteMoved(store.database, item.id, goal);
	else await noteGone(store.database, item.id);
}
