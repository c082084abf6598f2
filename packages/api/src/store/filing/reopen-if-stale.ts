import { and, eq } from 'drizzle-orm';
import type { Session } from '../database.js';
import { WAITING } from '../ledger/change-attempt.js';
import { lastChecked } from '../ledger/last-checked.js';
import { openNext } from '../ledger/open-next.js';
import { hashInForce } from '../profiles/profile-version.js';
import { attempts, campaigns, type Report } from '../schema.js';

/**
 * Has a report checked again where its campaign asks otherwise than it was checked by: another profile, another deadline. That is looked at
 * where it was moved, or where a recheck of the campaign was asked for while it was being checked. One that waits will be checked by its
 * campaign anyway; one without a result, or in no campaign, stays as it is. Call with the report held; true when a new attempt waits.
 */
export async function reopenIfStale(session: Session, report: Report, moved: boolean): Promise<boolean> {
	const { id, campaign, withdrawnAt, deletedAt } = report;
	if (campaign === null || withdrawnAt !== null || deletedAt !== null) return false;
	const latest = and(eq(attempts.report, id), eq(attempts.latest, true));
	const [found] = await session.orm.select().from(attempts).innerJoin(campaigns, eq(campaigns.id, campaign)).where(latest);
	if (!found || WAITING.includes(found.attempts.state)) return false;
	const { attempts: last, campaigns: asks } = found;
	const checked = await lastChecked(session, id);
	if (checked?.outcome !== 'checked') return false;
	if (!moved && (asks.recheckAt === null || asks.recheckAt < (last.processingAt ?? last.receivedAt))) return false;
	const hash = await hashInForce(session, asks.profileId);
	if (hash === null || (hash === checked.profileHash && asks.deadline === checked.deadline)) return false;
	await openNext(session, last, 'refiled');
	return true;
}
