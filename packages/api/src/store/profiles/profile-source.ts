import { eq } from 'drizzle-orm';
import type { ProfileSource } from '../../sandbox/protocol.js';
import type { Session } from '../database.js';
import { profiles } from './tables.js';

/** The texts of a version by its hash; null where it is not known. */
export async function profileSource({ orm }: Session, hash: string): Promise<ProfileSource | null> {
	const [found] = await orm.select({ source: profiles.source }).from(profiles).where(eq(profiles.hash, hash));
	return found ? (JSON.parse(found.source) as ProfileSource) : null;
}
