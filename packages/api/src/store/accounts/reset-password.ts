import { eq } from 'drizzle-orm';
import { passwordHasher } from '../../accounts/password-hasher.js';
import { temporaryPassword } from '../../accounts/temporary-password.js';
import { recordChange } from '../audit/record-change.js';
import type { Database } from '../database.js';
import type { WithPassword } from './add-user.js';
import { forgetAccountTries } from './sign-in-tries.js';
import { sessions, users } from './tables.js';
import { holdUser, type UserKey } from './user.js';

/**
 * Gives a user a temporary password, ends all sessions and the lock of the account. A disabled user stays disabled. Throws `AccountFailure`
 * "no-such-user".
 */
export async function resetPassword(database: Database, key: UserKey, actor: string): Promise<WithPassword> {
	const password = temporaryPassword();
	const passwordHash = await passwordHasher.hash(password);
	return database.transaction('write', async (session) => {
		const user = await holdUser(session, key);
		await session.orm.update(users).set({ passwordHash, mustChangePassword: true }).where(eq(users.id, user.id));
		await session.orm.delete(sessions).where(eq(sessions.owner, user.id));
		await forgetAccountTries(session, user.name);
		await recordChange(session, { actor, action: 'user.reset-password', target: user.id, detail: {} });
		return { user: { ...user, mustChangePassword: true }, password };
	});
}
