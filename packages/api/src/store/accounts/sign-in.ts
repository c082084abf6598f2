import { and, eq, isNull, sql } from 'drizzle-orm';
import { NOBODYS_HASH, type PasswordHasher, passwordHasher } from '../../accounts/password-hasher.js';
import { secretHash } from '../../accounts/secret.js';
import type { AccountSettings } from '../../limits/account-limits.js';
import { recordChange } from '../audit/record-change.js';
import type { Database, Session } from '../database.js';
import { forgetOld } from './forget-old.js';
import { openSession } from './open-session.js';
import { countSignIn, forgiveSignIn, noteRefusal, refusal, type Trier } from './sign-in-tries.js';
import { sessions, users } from './tables.js';
import { isUser, USER_COLUMNS, type User } from './user.js';

export interface SignIn extends Trier {
	readonly password: string;
	/** Secret of the session that the browser had before: it ends, whoever put it there. Null where it had none. */
	readonly before: string | null;
}

export interface SignedIn {
	readonly user: User;
	/** Of the new session; stored as a hash alone. */
	readonly secret: string;
	/** Sign-ins under this name that failed since the last one that did not: the person should see that. */
	readonly failedTries: number;
}

/**
 * Opens a session for who knows the password. Throws `AccountFailure` "wrong-password" for an unknown name, a wrong password and a disabled
 * user alike, after the same work; `LockedFailure` after too many tries.
 */
export async function signIn(
	database: Database,
	given: SignIn,
	settings: AccountSettings,
	hasher: PasswordHasher = passwordHasher,
): Promise<SignedIn> {
	const counted = await countSignIn(database, given, settings);
	const known = await database.transaction('snapshot', (session) => userToVerify(session, given.name));
	const right = await hasher.verify(known?.passwordHash ?? NOBODYS_HASH, given.password);
	const opened = right && known ? await database.transaction('write', (session) => open(session, known, given, settings)) : null;
	if (opened !== null) return { ...opened, failedTries: counted.account.count - 1 };
	await noteRefusal(database, known?.id ?? null, given, counted);
	throw refusal(counted);
}

interface ToVerify {
	readonly id: string;
	readonly passwordHash: string;
}

async function userToVerify({ orm }: Session, name: string): Promise<ToVerify | null> {
	const [found] = await orm.select({ id: users.id, passwordHash: users.passwordHash }).from(users).where(isUser({ name }));
	return found ?? null;
}

/** Null for a disabled user, and where the password was changed meanwhile. */
async function open(session: Session, { id, passwordHash }: ToVerify, given: SignIn, settings: AccountSettings) {
	const still = and(eq(users.id, id), eq(users.passwordHash, passwordHash), isNull(users.disabledAt));
	const [user] = await session.orm.update(users).set({ lastSignInAt: sql`now()` }).where(still).returning(USER_COLUMNS);
	if (!user) return null;
	await forgiveSignIn(session, given, settings);
	await forgetOld(session, settings);
	if (given.before !== null) await session.orm.delete(sessions).where(eq(sessions.hash, secretHash(given.before)));
	const secret = await openSession(session, id, settings);
	await recordChange(session, { actor: `user:${id}`, action: 'session.open', target: id, detail: { address: given.address } });
	return { user, secret };
}
