import { and, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { INBOX_LIMITS } from '../../limits/inbox-limits.js';
import type { Database, Session } from '../database.js';
import type { BatchRow } from './batch-row.js';
import { inboxIsLocked } from './inbox-lock.js';
import { batches } from './tables.js';

/**
 * Leaves the wish that the inbox be run now, for whichever process runs it; null where one is running or waits already. `also` writes what
 * belongs to it in the same transaction.
 */
export async function askForBatch(
	database: Database,
	actor: string,
	also: (session: Session, asked: BatchRow) => Promise<void> = async () => {},
): Promise<BatchRow | null> {
	if (await isRunning(database)) return null;
	return database.transaction('write', async (session) => {
		await giveUpOld(session);
		const [asked] = await session.orm.insert(batches).values({ startedBy: 'api', actor }).onConflictDoNothing().returning();
		if (asked) await also(session, asked);
		return asked ?? null;
	});
}

/** Whether somebody waits for a run. */
export async function isAskedFor(database: Database): Promise<boolean> {
	const rows = await database.transaction('snapshot', ({ orm }) =>
		orm
			.select({ id: batches.id })
			.from(batches)
			.where(and(isNull(batches.startedAt), isNull(batches.endedAt)))
			.limit(1),
	);
	return rows.length > 0;
}

/** A record that is open while nobody holds the lock is of a run that was killed; the next one says so. */
async function isRunning(database: Database): Promise<boolean> {
	const [open] = await database.transaction('snapshot', ({ orm }) =>
		orm
			.select({ id: batches.id })
			.from(batches)
			.where(and(isNotNull(batches.startedAt), isNull(batches.endedAt)))
			.limit(1),
	);
	return open !== undefined && (await inboxIsLocked(database));
}

/** No process runs the inbox, or none did for long. */
async function giveUpOld({ orm }: Session): Promise<void> {
	const old = lt(batches.requestedAt, sql`now() - ${INBOX_LIMITS.askedMs} * interval '1 millisecond'`);
	await orm
		.update(batches)
		.set({ outcome: 'failed', endedAt: sql`now()` })
		.where(and(isNull(batches.startedAt), isNull(batches.endedAt), old));
}
