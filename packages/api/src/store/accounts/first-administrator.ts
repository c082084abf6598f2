import { sql } from 'drizzle-orm';
import { passwordHasher } from '../../accounts/password-hasher.js';
import { temporaryPassword } from '../../accounts/temporary-password.js';
import type { Database } from '../database.js';
import { insertUser, type NewUser, type WithPassword } from './add-user.js';
import { users } from './tables.js';

/** The name under which it signs in. */
export const FIRST_NAME = 'admin';
const FIRST: NewUser = { name: FIRST_NAME, displayName: 'Quản trị', role: 'administrator' };

/**
 * Where nobody can sign in yet, makes "admin" and gives the temporary password, to be shown once; null where there is a user already. Of
 * several processes that start at once, one makes it.
 */
export async function firstAdministrator(database: Database): Promise<WithPassword | null> {
	if (await database.transaction('snapshot', async ({ orm }) => (await orm.$count(users)) > 0)) return null;
	const password = temporaryPassword();
	const passwordHash = await passwordHasher.hash(password);
	return database.transaction('write', async (session) => {
		await session.orm.execute(sql`LOCK TABLE ${users} IN SHARE ROW EXCLUSIVE MODE`);
		if ((await session.orm.$count(users)) > 0) return null;
		return { user: await insertUser(session, FIRST, passwordHash, 'system:first-start'), password };
	});
}
