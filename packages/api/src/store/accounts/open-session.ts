import { newSecret, secretHash } from '../../accounts/secret.js';
import type { AccountSettings } from '../../limits/account-limits.js';
import type { Session } from '../database.js';
import { sessions } from './tables.js';

/** Opens a session of this user; gives its secret, which is never one that the browser brought along. */
export async function openSession({ orm }: Session, owner: string, { sessionMs }: AccountSettings): Promise<string> {
	const secret = newSecret('session');
	const endsAt = new Date(Date.now() + sessionMs).toISOString();
	await orm.insert(sessions).values({ hash: secretHash(secret), owner, endsAt });
	return secret;
}
