import { eq } from 'drizzle-orm';
import { secretHash } from '../../accounts/secret.js';
import { recordChange } from '../audit/record-change.js';
import type { Database } from '../database.js';
import { sessions } from './tables.js';

/** Signs out; nothing where the session has ended already. */
export async function endSession(database: Database, secret: string): Promise<void> {
	await database.transaction('write', async (session) => {
		const [ended] = await session.orm
			.delete(sessions)
			.where(eq(sessions.hash, secretHash(secret)))
			.returning();
		if (!ended) return;
		await recordChange(session, { actor: `user:${ended.owner}`, action: 'session.end', target: ended.owner, detail: {} });
	});
}
