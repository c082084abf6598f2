import { desc, eq, isNotNull } from 'drizzle-orm';
import { INBOX_LIMITS } from '../../limits/inbox-limits.js';
import type { Database } from '../database.js';
import type { BatchItemRow } from './batch-row.js';
import { batchItems } from './tables.js';

/** Writes where a file will be moved to, before it is. */
export async function noteGoal(database: Database, item: number, goal: Buffer): Promise<void> {
	await database.transaction('write', ({ orm }) => orm.update(batchItems).set({ goal }).where(eq(batchItems.id, item)));
}

/** Writes that a file is where it was to be moved to. */
export async function noteMoved(database: Database, item: number, place: Buffer): Promise<void> {
	await database.transaction('write', ({ orm }) => orm.update(batchItems).set({ place, goal: null }).where(eq(batchItems.id, item)));
}

/** The file of an item is not where it was, and was not moved by us: nothing more can be done with it. */
export async function noteGone(database: Database, item: number): Promise<void> {
	await database.transaction('write', ({ orm }) =>
		orm.update(batchItems).set({ goal: null, settled: true }).where(eq(batchItems.id, item)),
	);
}

/** Moves that were begun and, as far as is known, not ended; the newest first. */
export function begunMoves(database: Database): Promise<readonly BatchItemRow[]> {
	return database.transaction('snapshot', ({ orm }) =>
		orm.select().from(batchItems).where(isNotNull(batchItems.goal)).orderBy(desc(batchItems.id)).limit(INBOX_LIMITS.moves),
	);
}
