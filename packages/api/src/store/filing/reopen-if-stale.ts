import { and, eq } from 'drizzle-orm';
import type { Session } from '../database.js';
import { openNext } from '../ledger/open-next.js';
import { hashInForce } from '../profiles/profile-version.js';
import { attempts, campaigns, type Report } from '../schema.js';

/**
 * Has a report that was moved checked again where its campaign asks otherwise than it was checked by: another profile, another deadline.
 * One that waits will be checked by its new campaign anyway; one without a result, or in no campaign, stays as it is. Call with the report
 * held; true when a new attempt waits.
 */
export async function reopenIfStale(session: Session, { id, campaign, withdrawnAt }: Report): Promise<boolean> {
	if (campaign === null || withdrawnAt !== null) return false;
	const latest = and(eq(attempts.report, id), eq(attempts.latest, true));
	const [last] = await session.orm.select().from(attempts).where(latest);
	if (last?.outcome !== 'checked') return false;
	const [asks] = await session.orm.select().from(campaigns).where(eq(campaigns.id, campaign));
	const hash = asks ? await hashInForce(session, asks.profileId) : null;
	if (!asks || hash === null || (hash === last.profileHash && asks.deadline === last.deadline)) return false;
	await openNext(session, last, 'refiled');
	return true;
}
