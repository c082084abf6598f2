import type { ProfileDescription } from '@rasoat/checker';
import { desc, eq, sql } from 'drizzle-orm';
import type { Session } from '../database.js';
import { profiles } from './tables.js';

/** One version of a profile, without its texts. */
export interface ProfileVersion {
	readonly id: string;
	/** As declared: "1.0.0". */
	readonly version: string;
	/** SHA-256 of the content. */
	readonly hash: string;
	/** False: it came with the program. */
	readonly installed: boolean;
	/** Who installed it, as the audit log names people. */
	readonly installedBy: string;
	/** ISO instant. */
	readonly installedAt: string;
	readonly description: ProfileDescription;
}

/** Versions of one profile, or of all: by id, the one in force first. */
export async function profileVersions({ orm }: Session, id: string | null): Promise<readonly ProfileVersion[]> {
	const { hash, profileId, version, installed, installedBy, installedAt, description } = profiles;
	const rows = await orm
		.select({ id: profileId, version, hash, installed, installedBy, installedAt, description })
		.from(profiles)
		.where(id === null ? undefined : eq(profileId, id))
		.orderBy(profileId, ...IN_FORCE);
	return rows.map((row) => ({ ...row, description: JSON.parse(row.description) as ProfileDescription }));
}

/** The version of a profile that counts; null where there is no such profile. */
export async function profileInForce({ orm }: Session, id: string): Promise<ProfileVersion | null> {
	const { hash, profileId, version, installed, installedBy, installedAt, description } = profiles;
	const [row] = await orm
		.select({ id: profileId, version, hash, installed, installedBy, installedAt, description })
		.from(profiles)
		.where(eq(profileId, id))
		.orderBy(...IN_FORCE)
		.limit(1);
	return row ? { ...row, description: JSON.parse(row.description) as ProfileDescription } : null;
}

/** Hash of the version of a profile that counts; null where there is no such profile. */
export async function hashInForce({ orm }: Session, id: string): Promise<string | null> {
	const inForce = orm.select({ hash: profiles.hash }).from(profiles).where(eq(profiles.profileId, id));
	const [row] = await inForce.orderBy(...IN_FORCE).limit(1);
	return row?.hash ?? null;
}

/** The one that somebody went back to, else the highest version; of several with the same, the one installed last. */
export const IN_FORCE = [
	sql`${profiles.chosenAt} DESC NULLS LAST`,
	desc(sql`string_to_array(${profiles.version}, '.')::numeric[]`),
	desc(profiles.installedAt),
	profiles.hash,
];
