import { and, eq } from 'drizzle-orm';
import type { Session } from '../database.js';
import { openNext } from '../ledger/open-next.js';
import { attempts, type Report, reports } from '../schema.js';

/** What was deleted has come again: it is a report like any other, and is checked anew. Call with the original held, its bytes stored. */
export async function revive(session: Session, { id }: Report): Promise<Report> {
	const [report] = await session.orm.update(reports).set({ deletedAt: null }).where(eq(reports.id, id)).returning();
	const latest = and(eq(attempts.report, id), eq(attempts.latest, true));
	const [last] = await session.orm.select().from(attempts).where(latest);
	if (!report || !last) throw new Error('a report that was held is gone');
	await openNext(session, last, 'refiled');
	return report;
}
