import { and, eq } from 'drizzle-orm';
import { isoDay } from '../../city-time.js';
import type { Session } from '../database.js';
import { attempts, type Report } from '../schema.js';
import { endAttempt } from './change-attempt.js';
import { lastChecked } from './last-checked.js';
import { openNext } from './open-next.js';

/**
 * Has a report checked again that was received on another day than it was checked for: whether it came in time is part of the result. What
 * waits will be checked by the new day anyway; what is being checked is given up for a new attempt. Call with the report held.
 */
export async function reopenForDay(session: Session, before: Report, { id, receivedAt }: Report): Promise<void> {
	if (before.deletedAt !== null || isoDay(before.receivedAt) === isoDay(receivedAt)) return;
	const latest = and(eq(attempts.report, id), eq(attempts.latest, true));
	const [last] = await session.orm.select().from(attempts).where(latest);
	if (last?.state === 'processing') await endAttempt(session, last.id, 'done', { outcome: 'cancelled' });
	if (!last || last.state === 'received' || last.state === 'queued') return;
	if (last.state === 'processing' || (await lastChecked(session, id))?.outcome === 'checked') await openNext(session, last, 'refiled');
}
