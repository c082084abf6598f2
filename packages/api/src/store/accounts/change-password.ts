import { and, eq, isNull } from 'drizzle-orm';
import { AccountFailure } from '../../accounts/account-failure.js';
import { passwordHasher } from '../../accounts/password-hasher.js';
import { requireStrongPassword } from '../../accounts/require-strong-password.js';
import type { AccountSettings } from '../../limits/account-limits.js';
import { recordChange } from '../audit/record-change.js';
import type { Database, Session } from '../database.js';
import { openSession } from './open-session.js';
import { countSignIn, forgiveSignIn, noteRefusal, refusal, type Trier } from './sign-in-tries.js';
import { sessions, users } from './tables.js';

export interface PasswordChange extends Omit<Trier, 'name'> {
	/** Id of the user. */
	readonly user: string;
	readonly current: string;
	readonly next: string;
}

/**
 * Changes somebody's own password; all sessions end, and the secret of a new one is given. Throws `AccountFailure` "weak-password", and as
 * `signIn` does where the current password is wrong: a session left open must not serve to guess it.
 */
export async function changePassword(database: Database, change: PasswordChange, settings: AccountSettings): Promise<string> {
	const { user, current, next, address } = change;
	const { name, passwordHash } = await ownerOf(database, user);
	requireStrongPassword(next, name);
	if (next.normalize('NFC') === current.normalize('NFC')) throw samePassword();
	const trier = { name, address };
	const counted = await countSignIn(database, trier, settings);
	const right = await passwordHasher.verify(passwordHash, current);
	const hash = right ? await passwordHasher.hash(next) : null;
	const secret = hash && (await database.transaction('write', (session) => save(session, user, passwordHash, hash, trier, settings)));
	if (secret) return secret;
	await noteRefusal(database, user, trier, counted);
	throw refusal(counted);
}

async function ownerOf(database: Database, id: string) {
	const [owner] = await database.transaction('snapshot', ({ orm }) => orm.select().from(users).where(eq(users.id, id)));
	if (!owner) throw new Error(`a session of a user that is not there: ${id}`);
	return owner;
}

/** Null where it was changed or reset meanwhile. */
async function save(session: Session, id: string, before: string, passwordHash: string, trier: Trier, settings: AccountSettings) {
	const still = and(eq(users.id, id), eq(users.passwordHash, before), isNull(users.disabledAt));
	const changed = await session.orm.update(users).set({ passwordHash, mustChangePassword: false }).where(still).returning({ id: users.id });
	if (changed.length === 0) return null;
	await forgiveSignIn(session, trier, settings);
	await session.orm.delete(sessions).where(eq(sessions.owner, id));
	const secret = await openSession(session, id, settings);
	await recordChange(session, { actor: `user:${id}`, action: 'user.change-password', target: id, detail: { address: trier.address } });
	return secret;
}

function samePassword(): AccountFailure {
	return new AccountFailure('weak-password', {
		vi: 'Mật khẩu mới giống mật khẩu đang dùng; cần một mật khẩu khác.',
		en: 'The new password is the current one; another is wanted.',
	});
}
