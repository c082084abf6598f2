import { and, eq } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import { type Attempt, attempts, reports } from '../schema.js';
import { type Change, WAITING } from './change-attempt.js';
import { openNext } from './open-next.js';

/** Opens a new attempt of a report, after a fault or for a newer profile. Nothing changes while one is waiting: that one is given. */
export function replay(database: Database, report: string): Promise<Change> {
	return database.transaction('write', async (session) => {
		const last = await lockLatest(session, report);
		if (last === null || WAITING.includes(last.state)) return { changed: false, attempt: last };
		return { changed: true, attempt: await openNext(session, last, 'replay') };
	});
}

/** One replay of a report at a time; receipts of it may be written meanwhile. */
async function lockLatest({ orm }: Session, report: string): Promise<Attempt | null> {
	await orm.select({ id: reports.id }).from(reports).where(eq(reports.id, report)).for('no key update');
	const latest = and(eq(attempts.report, report), eq(attempts.latest, true));
	const [last] = await orm.select().from(attempts).where(latest);
	return last ?? null;
}
