import { sql } from 'drizzle-orm';
import { ACCOUNT_LIMITS, type AccountSettings } from '../../limits/account-limits.js';
import type { Session } from '../database.js';
import { sessions, tries } from './tables.js';

/** Takes out sessions that have ended and counts of tries of long ago; passes over those that another process is taking out. */
export async function forgetOld({ orm }: Session, { sessionIdleMs }: AccountSettings): Promise<void> {
	const idle = sql`${sessionIdleMs} * interval '1 millisecond'`;
	const kept = sql`${ACCOUNT_LIMITS.triesKeptMs} * interval '1 millisecond'`;
	await orm.execute(sql`DELETE FROM ${sessions} WHERE hash IN
		(SELECT hash FROM ${sessions} WHERE ends_at <= now() OR seen_at < now() - ${idle} FOR UPDATE SKIP LOCKED)`);
	await orm.execute(sql`DELETE FROM ${tries} WHERE key IN
		(SELECT key FROM ${tries} WHERE since < now() - ${kept} AND (locked_until IS NULL OR locked_until < now()) FOR UPDATE SKIP LOCKED)`);
}
