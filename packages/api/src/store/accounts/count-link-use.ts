import { LockedFailure } from '../../accounts/locked-failure.js';
import { ACCOUNT_LIMITS, type AccountSettings } from '../../limits/account-limits.js';
import type { Database } from '../database.js';
import { countTry } from './count-try.js';
import { linkTries } from './try-keys.js';

/** Counts uses of an upload link: files sent, dry runs. Throws `LockedFailure` "link-waits" where there were too many in ten minutes. */
export async function countLinkUse(
	database: Database,
	link: string,
	what: 'upload' | 'dry-run',
	settings: AccountSettings,
	uses = 1,
): Promise<void> {
	const most = what === 'upload' ? settings.linkUploads : settings.linkDryRuns;
	const limit = { most, windowMs: ACCOUNT_LIMITS.linkWindowMs, lockMs: ACCOUNT_LIMITS.linkWindowMs };
	const counted = await database.transaction('write', (session) => countTry(session, linkTries(link, what), limit, uses));
	if (!counted.allowed) throw new LockedFailure('link-waits', counted.lockedUntil ?? new Date().toISOString());
}
