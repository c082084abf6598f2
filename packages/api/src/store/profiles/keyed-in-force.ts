import type { KeyedProfile } from '../../sandbox/protocol.js';
import type { Database } from '../database.js';
import { profileSource } from './profile-source.js';
import { hashInForce } from './profile-version.js';

/** The version of a profile that counts, as the sandbox takes it; null where there is no such profile. */
export function keyedInForce(database: Database, id: string): Promise<KeyedProfile | null> {
	return database.transaction('snapshot', async (session) => {
		const hash = await hashInForce(session, id);
		const source = hash === null ? null : await profileSource(session, hash);
		return hash === null || source === null ? null : { hash, source };
	});
}
