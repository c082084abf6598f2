import { and, asc, eq, isNull } from 'drizzle-orm';
import { AccountFailure } from '../../accounts/account-failure.js';
import { shownName } from '../../accounts/account-name.js';
import type { Role } from '../../accounts/role.js';
import { recordChange } from '../audit/record-change.js';
import type { Database, Session } from '../database.js';
import { sessions, users } from './tables.js';
import { holdUser, USER_COLUMNS, type User, type UserKey } from './user.js';

/** What stays as it is, is left out. */
export interface UserChange {
	readonly displayName?: string;
	readonly role?: Role;
	readonly disabled?: boolean;
}

/**
 * Changes a user; a disabled one is signed out everywhere at once. Throws `AccountFailure` "no-such-user", "invalid-name", or
 * "last-administrator" where nobody would be left to manage the accounts.
 */
export function changeUser(database: Database, key: UserKey, change: UserChange, actor: string): Promise<User> {
	return database.transaction('write', async (session) => {
		// Before the user, and always in the same order: of two administrators who disable each other, one waits and finds himself the last.
		const administrators = await holdAdministrators(session);
		const before = await holdUser(session, key);
		const values = valuesOf(before, change);
		const after = { ...before, ...values };
		if (administrators.every((id) => id === before.id) && isAdministrator(before) && !isAdministrator(after)) throw lastAdministrator();
		const old = Object.fromEntries(Object.keys(values).map((name) => [name, before[name as keyof User]]));
		if (JSON.stringify(old) === JSON.stringify(values)) return before;
		const [changed] = await session.orm.update(users).set(values).where(eq(users.id, before.id)).returning(USER_COLUMNS);
		if (!changed) throw new Error('a user was changed and not given back');
		if (changed.disabledAt !== null) await session.orm.delete(sessions).where(eq(sessions.owner, changed.id));
		await recordChange(session, { actor, action: 'user.change', target: changed.id, detail: { before: old, after: values } });
		return changed;
	});
}

async function holdAdministrators({ orm }: Session): Promise<readonly string[]> {
	const able = and(eq(users.role, 'administrator'), isNull(users.disabledAt));
	const rows = await orm.select({ id: users.id }).from(users).where(able).orderBy(asc(users.id)).for('update');
	return rows.map(({ id }) => id);
}

function valuesOf({ disabledAt }: User, { displayName, role, disabled }: UserChange): Partial<User> {
	return {
		...(displayName === undefined ? {} : { displayName: shownName(displayName) }),
		...(role === undefined ? {} : { role }),
		...(disabled === undefined ? {} : { disabledAt: disabled ? (disabledAt ?? new Date().toISOString()) : null }),
	};
}

function isAdministrator({ role, disabledAt }: User): boolean {
	return role === 'administrator' && disabledAt === null;
}

function lastAdministrator(): AccountFailure {
	return new AccountFailure('last-administrator', {
		vi: 'Đây là quản trị viên cuối cùng; cần còn ít nhất một người quản trị; đề nghị giao quyền quản trị cho người khác trước.',
		en: 'This is the last administrator; at least one has to remain; please make somebody else an administrator first.',
	});
}
