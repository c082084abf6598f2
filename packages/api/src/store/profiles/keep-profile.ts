import { eq, sql } from 'drizzle-orm';
import type { ProfileSource, TriedProfile } from '../../sandbox/protocol.js';
import type { Session } from '../database.js';
import { holdProfile } from './hold-profile.js';
import { type ProfileVersion, profileVersions } from './profile-version.js';
import { profiles } from './tables.js';

export interface NewProfile {
	readonly source: ProfileSource;
	readonly tried: TriedProfile;
	readonly installedBy: string;
	/** False: it comes with the program, and is taken whatever its version. */
	readonly installed: boolean;
}

/** `not-newer`: another content with this version or a higher one is there; `standing` is what counts. */
export type KeptProfile =
	| { readonly kept: 'new' | 'same'; readonly version: ProfileVersion }
	| { readonly kept: 'not-newer'; readonly standing: ProfileVersion };

/** Keeps a profile that was tried as a version of its id. The same content is the same version, and changes nothing. */
export async function keepProfile(session: Session, { source, tried, installedBy, installed }: NewProfile): Promise<KeptProfile> {
	const { hash, description } = tried;
	await holdProfile(session, description.id);
	const versions = await profileVersions(session, description.id);
	const same = versions.find((known) => known.hash === hash || known.description.contentVersion === description.contentVersion);
	if (same) return { kept: 'same', version: same };
	const standing = highestOf(versions);
	if (installed && standing && compareVersions(description.version, standing.version) <= 0) return { kept: 'not-newer', standing };
	// Who installs another means it to count; what comes with the program waits beside the version that somebody went back to.
	if (installed) await session.orm.update(profiles).set({ chosenAt: null }).where(eq(profiles.profileId, description.id));
	const [made] = await session.orm
		.insert(profiles)
		.values({
			hash,
			profileId: description.id,
			version: description.version,
			source: JSON.stringify(withoutOthers(source, tried)),
			description: JSON.stringify(description),
			installed,
			installedBy,
			installedAt: sql`clock_timestamp()`,
		})
		.returning({ installedAt: profiles.installedAt });
	if (!made) throw new Error('a profile was written and not given back');
	const { id, version } = description;
	return { kept: 'new', version: { id, version, hash, installed, installedBy, installedAt: made.installedAt, description } };
}

/** What lies beside a profile in its folder is not kept with it. */
function withoutOthers(source: ProfileSource, { includes }: TriedProfile): ProfileSource {
	return { ...source, includes: Object.fromEntries(Object.entries(source.includes).filter(([name]) => includes.includes(name))) };
}

/** Whichever is in force. */
function highestOf(versions: readonly ProfileVersion[]): ProfileVersion | undefined {
	return versions.toSorted((a, b) => compareVersions(b.version, a.version))[0];
}

/** "1.10.0" is above "1.9.0". */
export function compareVersions(a: string, b: string): number {
	const [first, second] = [a.split('.'), b.split('.')];
	for (const [index, part] of first.entries()) {
		const difference = BigInt(part) - BigInt(second[index] ?? 0);
		if (difference !== 0n) return difference > 0n ? 1 : -1;
	}
	return 0;
}
