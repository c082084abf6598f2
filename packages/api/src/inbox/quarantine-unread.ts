import { type EndedItem, endedItems, noteQuarantine, settleItems } from '../store/batches/ended-items.js';
import { noteGone } from '../store/batches/note-move.js';
import { freeName } from './free-name.js';
import type { InboxParts } from './inbox-parts.js';
import { otherRoom } from './kept-place.js';
import { moveItem } from './move-item.js';
import { under } from './path-bytes.js';
import { standingOf } from './standing.js';

/**
 * Moves archived files whose check found them unreadable to quarantine, with the reason beside them; gives their number. For who holds the lock
 * of the inbox.
 */
export async function quarantineUnread(parts: InboxParts): Promise<number> {
	const { database } = parts.store;
	let moved = 0;
	for (let ended = await endedItems(database); ended.length > 0; ended = await endedItems(database)) {
		await settleItems(
			database,
			ended.filter(({ error }) => error === null).map(({ item }) => item.id),
		);
		for (const one of ended) if (await quarantine(one, parts)) moved++;
	}
	return moved;
}

async function quarantine({ item, error }: EndedItem, parts: InboxParts): Promise<boolean> {
	const { store, settings } = parts;
	if (error === null || item.place === null) return false;
	const source = under(settings.kept, item.place);
	const wanted = under(settings.kept, otherRoom(item.place, 'quarantine'));
	const goal = (await freeName(wanted)).subarray(Buffer.byteLength(settings.kept) + 1);
	await noteQuarantine(store.database, item.id, goal, error);
	const standing = await standingOf(source);
	if (standing === null) await noteGone(store.database, item.id);
	else await moveItem({ item: { ...item, goal, error: error.code, told: JSON.stringify(error.told) }, goal, source, standing }, parts);
	return true;
}
