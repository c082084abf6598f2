import type { Database } from '../database.js';
import { users } from './tables.js';
import { isUser, USER_COLUMNS } from './user.js';

/** Whether somebody of this name has a temporary password still; false where there is nobody. */
export async function mustStillChange(database: Database, name: string): Promise<boolean> {
	const [user] = await database.transaction('snapshot', ({ orm }) => orm.select(USER_COLUMNS).from(users).where(isUser({ name })));
	return user?.mustChangePassword ?? false;
}
