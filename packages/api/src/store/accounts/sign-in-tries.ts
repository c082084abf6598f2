import { eq } from 'drizzle-orm';
import { AccountFailure } from '../../accounts/account-failure.js';
import { LockedFailure } from '../../accounts/locked-failure.js';
import { ACCOUNT_LIMITS, type AccountSettings } from '../../limits/account-limits.js';
import { recordChange } from '../audit/record-change.js';
import { recordLook } from '../audit/record-look.js';
import type { Database, Session } from '../database.js';
import { type Counted, countTry, type TryLimit, uncountTry } from './count-try.js';
import { tries } from './tables.js';
import { accountTries, addressTries } from './try-keys.js';

/** Who tries a password: under what name, from where in the network ("192.168.1.20"). */
export interface Trier {
	readonly name: string;
	readonly address: string;
}

export interface SignInTries {
	readonly account: Counted;
	readonly address: Counted;
}

/** Counts one try of a password. Throws `AccountFailure` "address-locked" or "account-locked" when there were too many: then none is made. */
export async function countSignIn(database: Database, { name, address }: Trier, settings: AccountSettings): Promise<SignInTries> {
	const counted = await database.transaction('write', async (session) => {
		const ofAddress = await countTry(session, addressTries(address), addressLimit(settings));
		// Whoever has to wait himself must not go on to lock others out.
		if (!ofAddress.allowed) return { account: null, address: ofAddress };
		return { account: await countTry(session, accountTries(name), accountLimit(settings)), address: ofAddress };
	});
	if (counted.account === null) throw locked('address-locked', counted.address);
	if (!counted.account.allowed) throw locked('account-locked', counted.account);
	return { account: counted.account, address: counted.address };
}

/** The password was right: its account begins anew, its address has one try less against it. */
export async function forgiveSignIn(session: Session, { name, address }: Trier, settings: AccountSettings): Promise<void> {
	await uncountTry(session, addressTries(address), addressLimit(settings));
	await forgetAccountTries(session, name);
}

export async function forgetAccountTries({ orm }: Session, name: string): Promise<void> {
	await orm.delete(tries).where(eq(tries.key, accountTries(name)));
}

/** Notes that a password was wrong, and what that locked. The name is not noted: where it is no account's, it may be a password. */
export async function noteRefusal(database: Database, target: string | null, { address }: Trier, counted: SignInTries): Promise<void> {
	const actor = 'nobody';
	await recordLook(database, { actor, action: 'session.refuse', target, detail: { address } });
	for (const [what, { lockedUntil }] of Object.entries(counted))
		if (lockedUntil !== null)
			await database.transaction('write', (session) =>
				recordChange(session, { actor, action: `${what}.lock`, target, detail: { address, until: lockedUntil } }),
			);
}

/** What the person is told whose password was wrong. */
export function refusal({ account }: SignInTries): AccountFailure {
	if (account.lockedUntil !== null) return locked('account-locked', account);
	return new AccountFailure('wrong-password', {
		vi: 'Tên đăng nhập hoặc mật khẩu không đúng; đề nghị nhập lại, hoặc nhờ người quản trị đặt lại mật khẩu.',
		en: 'The name or the password is wrong; please try again, or have the administrator reset the password.',
	});
}

function locked(code: 'account-locked' | 'address-locked', { lockedUntil }: Counted): LockedFailure {
	return new LockedFailure(code, lockedUntil ?? new Date().toISOString());
}

function accountLimit({ signInTries, signInLockMs }: AccountSettings): TryLimit {
	return { most: signInTries, windowMs: ACCOUNT_LIMITS.triesWindowMs, lockMs: signInLockMs };
}

function addressLimit({ signInAddressTries, signInLockMs }: AccountSettings): TryLimit {
	return { most: signInAddressTries, windowMs: ACCOUNT_LIMITS.triesWindowMs, lockMs: signInLockMs };
}
