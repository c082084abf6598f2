import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import { attempts, outbox } from '../schema.js';
import { REQUEUED } from './enqueue.js';

/** An attempt that waits with the queue. */
export interface WithQueue {
	readonly attempt: string;
	/** What the queue knows its job by; null where that was never noted. */
	readonly job: string | null;
}

/**
 * The attempts that only the queue can answer for: queued or processing, with no row in the outbox, for `olderMs` at the least; of the ones
 * in `among` alone where it is given.
 */
export function attemptsWithQueue(database: Database, olderMs = 0, among: readonly string[] | null = null): Promise<readonly WithQueue[]> {
	return database.transaction('single', (session) => select(session, olderMs, among));
}

/**
 * Puts attempts that the queue has lost into the outbox again; gives their number. One that has ended meanwhile, or waits there already,
 * stays as it is.
 */
export function enqueueAgain(database: Database, lost: readonly string[]): Promise<number> {
	if (lost.length === 0) return Promise.resolve(0);
	return database.transaction('write', async (session) => {
		const still = await select(session, 0, lost);
		if (still.length === 0) return 0;
		const rows = still.map(({ attempt }) => ({ attempt, priority: REQUEUED }));
		return (await session.orm.insert(outbox).values(rows).onConflictDoNothing().returning({ id: outbox.id })).length;
	});
}

async function select({ orm }: Session, olderMs: number, among: readonly string[] | null): Promise<readonly WithQueue[]> {
	const old = lt(sql`coalesce(${attempts.processingAt}, ${attempts.queuedAt})`, sql`now() - ${olderMs} * interval '1 millisecond'`);
	const chosen = among === null ? undefined : inArray(attempts.id, [...among]);
	return orm
		.select({ attempt: attempts.id, job: attempts.job })
		.from(attempts)
		.leftJoin(outbox, eq(outbox.attempt, attempts.id))
		.where(and(inArray(attempts.state, ['queued', 'processing']), isNull(outbox.id), olderMs > 0 ? old : undefined, chosen))
		.orderBy(attempts.id);
}
