import { eq, sql } from 'drizzle-orm';
import { AccountFailure } from '../../accounts/account-failure.js';
import { nameKey } from '../../accounts/account-name.js';
import type { Session } from '../database.js';
import { storable } from '../storable.js';
import { users } from './tables.js';

/** A person who may sign in. */
export type User = Omit<typeof users.$inferSelect, 'passwordHash'>;

/** Everything of a user but the hash of the password, which leaves the store in no other way than `userToVerify`. */
export const USER_COLUMNS = {
	id: users.id,
	name: users.name,
	displayName: users.displayName,
	role: users.role,
	mustChangePassword: users.mustChangePassword,
	disabledAt: users.disabledAt,
	lastSignInAt: users.lastSignInAt,
	createdAt: users.createdAt,
};

/** How a command or a route names a user. */
export type UserKey = { readonly id: string } | { readonly name: string };

export function isUser(key: UserKey) {
	return 'id' in key ? eq(users.id, key.id) : eq(sql`lower(${users.name} COLLATE "C")`, storable(nameKey(key.name)));
}

/** Held until the transaction ends. Throws `AccountFailure` "no-such-user". */
export async function holdUser({ orm }: Session, key: UserKey): Promise<User> {
	const [user] = await orm.select(USER_COLUMNS).from(users).where(isUser(key)).for('update');
	if (user) return user;
	const met = 'id' in key ? key.id : key.name;
	throw new AccountFailure('no-such-user', {
		vi: `Không có tài khoản «${met}»; cần tài khoản đang có; đề nghị xem danh sách người dùng.`,
		en: `There is no account "${met}"; an existing one is wanted; please see the list of users.`,
	});
}
