import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { isSecret, secretHash } from '../../accounts/secret.js';
import { ACCOUNT_LIMITS, type AccountSettings } from '../../limits/account-limits.js';
import type { Database } from '../database.js';
import { sessions, users } from './tables.js';
import { USER_COLUMNS, type User } from './user.js';

export interface OpenSession {
	readonly user: User;
	/** ISO instant at which it ends, used or not. */
	readonly endsAt: string;
}

/**
 * Whose session this is; null for a secret that is none, a session that has ended, and a disabled user. It is used thereby, and stays open
 * for longer, unless `isUse` is false.
 */
export async function sessionOf(
	database: Database,
	secret: string,
	{ sessionIdleMs }: AccountSettings,
	isUse = true,
): Promise<OpenSession | null> {
	if (!isSecret('session', secret)) return null;
	const hash = secretHash(secret);
	const ago = (ms: number) => sql`now() - ${ms} * interval '1 millisecond'`;
	const open = and(
		eq(sessions.hash, hash),
		gt(sessions.endsAt, sql`now()`),
		gt(sessions.seenAt, ago(sessionIdleMs)),
		isNull(users.disabledAt),
	);
	return database.transaction('write', async ({ orm }) => {
		const stale = sql<boolean>`${sessions.seenAt} < ${ago(ACCOUNT_LIMITS.usedNoteMs)}`;
		const [found] = await orm
			.select({ user: USER_COLUMNS, endsAt: sessions.endsAt, stale })
			.from(sessions)
			.innerJoin(users, eq(users.id, sessions.owner))
			.where(open);
		if (!found) return null;
		if (found.stale && isUse) await orm.update(sessions).set({ seenAt: sql`now()` }).where(eq(sessions.hash, hash));
		return { user: found.user, endsAt: found.endsAt };
	});
}
