import { AccountFailure } from '../../accounts/account-failure.js';
import { shownName, signInName } from '../../accounts/account-name.js';
import { passwordHasher } from '../../accounts/password-hasher.js';
import type { Role } from '../../accounts/role.js';
import { temporaryPassword } from '../../accounts/temporary-password.js';
import { recordChange } from '../audit/record-change.js';
import type { Database, Session } from '../database.js';
import { users } from './tables.js';
import { USER_COLUMNS, type User } from './user.js';

export interface NewUser {
	readonly name: string;
	readonly displayName: string;
	readonly role: Role;
}

export interface WithPassword {
	readonly user: User;
	/** To be told once: it is stored nowhere, and has to be changed at the first sign-in. */
	readonly password: string;
}

/** Throws `AccountFailure` "invalid-name" or "name-taken". `actor` as in the audit log. */
export async function addUser(database: Database, { name, displayName, role }: NewUser, actor: string): Promise<WithPassword> {
	const checked = { name: signInName(name), displayName: shownName(displayName), role };
	const password = temporaryPassword();
	const passwordHash = await passwordHasher.hash(password);
	try {
		const user = await database.transaction('write', (session) => insertUser(session, checked, passwordHash, actor));
		return { user, password };
	} catch (error) {
		throw (error as { constraint?: string }).constraint === 'users_name' ? nameTaken(name) : error;
	}
}

/** Writes somebody who has to change the password first. */
export async function insertUser(session: Session, user: NewUser, passwordHash: string, actor: string): Promise<User> {
	const [made] = await session.orm
		.insert(users)
		.values({ ...user, passwordHash, mustChangePassword: true })
		.returning(USER_COLUMNS);
	if (!made) throw new Error('a user was written and not given back');
	await recordChange(session, { actor, action: 'user.add', target: made.id, detail: user });
	return made;
}

function nameTaken(name: string): AccountFailure {
	return new AccountFailure('name-taken', {
		vi: `Tên đăng nhập «${name}» đã có người dùng; cần tên chưa ai dùng (không phân biệt chữ hoa); đề nghị chọn tên khác.`,
		en: `The name "${name}" is taken; one that nobody has is wanted (case makes no difference); please choose another.`,
	});
}
