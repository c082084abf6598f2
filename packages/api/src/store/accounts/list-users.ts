import { and, asc, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { nameKey } from '../../accounts/account-name.js';
import type { Database } from '../database.js';
import { storable } from '../storable.js';
import { tries, users } from './tables.js';
import { accountTries } from './try-keys.js';
import { USER_COLUMNS, type User } from './user.js';

export interface ListedUser extends User {
	/** ISO instant; null where the account is not locked. */
	readonly lockedUntil: string | null;
}

const KEY = sql<string>`lower(${users.name} COLLATE "C")`;

/** Users in the order of their names, those after the name `after`. */
export async function listUsers(database: Database, { limit, after }: { readonly limit: number; readonly after: string | null }) {
	return database.transaction('snapshot', async ({ orm }): Promise<readonly ListedUser[]> => {
		const later: SQL | undefined = after === null ? undefined : gt(KEY, storable(nameKey(after)));
		const found = await orm.select(USER_COLUMNS).from(users).where(later).orderBy(asc(KEY)).limit(limit);
		const keys = found.map(({ name }) => accountTries(name));
		const locks = await orm
			.select({ key: tries.key, lockedUntil: tries.lockedUntil })
			.from(tries)
			.where(and(inArray(tries.key, keys), gt(tries.lockedUntil, sql`now()`)));
		const lockOf = new Map(locks.map(({ key, lockedUntil }) => [key, lockedUntil]));
		return found.map((user) => ({ ...user, lockedUntil: lockOf.get(accountTries(user.name)) ?? null }));
	});
}
