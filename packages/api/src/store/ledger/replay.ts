import { and, eq } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import { type Attempt, attempts, reports } from '../schema.js';
import { type Change, WAITING } from './change-attempt.js';
import { openNext } from './open-next.js';

/**
 * Opens a new attempt of a report, after a fault or for a newer profile. Nothing changes while one is waiting, nor where the report was
 * deleted: the last one is given.
 */
export function replay(database: Database, report: string): Promise<Change> {
	return database.transaction('write', async (session) => {
		const { last, deleted } = await lockLatest(session, report);
		if (last === null || deleted || WAITING.includes(last.state)) return { changed: false, attempt: last };
		return { changed: true, attempt: await openNext(session, last, 'replay') };
	});
}

/** One replay of a report at a time; receipts of it may be written meanwhile. */
async function lockLatest({ orm }: Session, report: string): Promise<{ readonly last: Attempt | null; readonly deleted: boolean }> {
	const held = await orm.select({ deletedAt: reports.deletedAt }).from(reports).where(eq(reports.id, report)).for('no key update');
	const latest = and(eq(attempts.report, report), eq(attempts.latest, true));
	const [last] = await orm.select().from(attempts).where(latest);
	return { last: last ?? null, deleted: held.some(({ deletedAt }) => deletedAt !== null) };
}
