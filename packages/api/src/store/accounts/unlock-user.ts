import { recordChange } from '../audit/record-change.js';
import type { Database } from '../database.js';
import { forgetAccountTries } from './sign-in-tries.js';
import { holdUser, type User, type UserKey } from './user.js';

/** Lets somebody who mistyped too often try again at once, with the password he has. Throws `AccountFailure` "no-such-user". */
export function unlockUser(database: Database, key: UserKey, actor: string): Promise<User> {
	return database.transaction('write', async (session) => {
		const user = await holdUser(session, key);
		await forgetAccountTries(session, user.name);
		await recordChange(session, { actor, action: 'user.unlock', target: user.id, detail: {} });
		return user;
	});
}
