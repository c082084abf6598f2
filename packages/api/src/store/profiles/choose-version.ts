import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { recordChange } from '../audit/record-change.js';
import type { Database } from '../database.js';
import { refileByReading } from '../filing/refile-by-reading.js';
import { holdProfile } from './hold-profile.js';
import { type ProfileVersion, profileVersions } from './profile-version.js';
import { profiles } from './tables.js';

/** What came of it: `changed` false where that version was in force already. */
export interface Chosen {
	readonly version: ProfileVersion;
	readonly changed: boolean;
}

/**
 * Puts a version of a profile in force, an older one as well, until somebody installs another: `which` is its hash, its number, or its number with
 * the digits of its hash. Null where there is no such version.
 */
export async function chooseVersion(database: Database, id: string, which: string, actor: string): Promise<Chosen | null> {
	const chosen = await database.transaction('write', async (session) => {
		await holdProfile(session, id);
		const versions = await profileVersions(session, id);
		const version = versions.find(({ hash, description }) => hash === which || description.contentVersion === which);
		const before = versions[0];
		if (!version || !before) return null;
		if (version.hash === before.hash) return { version, changed: false };
		const { orm } = session;
		await orm
			.update(profiles)
			.set({ chosenAt: null })
			.where(and(eq(profiles.profileId, id), isNotNull(profiles.chosenAt)));
		await orm.update(profiles).set({ chosenAt: sql`clock_timestamp()` }).where(eq(profiles.hash, version.hash));
		const detail = { version: version.version, hash: version.hash, before: { version: before.version, hash: before.hash } };
		await recordChange(session, { actor, action: 'profile.choose', target: id, detail });
		return { version, changed: true };
	});
	if (chosen?.changed) await refileByReading(database);
	return chosen;
}
