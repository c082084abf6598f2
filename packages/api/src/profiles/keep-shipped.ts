import { loadProfileSource, shippedProfiles } from '../intake/load-profile-source.js';
import { profileKey } from '../queue/profile-key.js';
import type { Pool } from '../sandbox/pool.js';
import type { ProfileSource } from '../sandbox/protocol.js';
import type { Database } from '../store/database.js';
import { READER } from '../store/filing/settled-by-people.js';
import { keepProfile } from '../store/profiles/keep-profile.js';
import { shipAgain } from '../store/profiles/ship-again.js';
import { tryInSandbox } from './try-in-sandbox.js';

/**
 * Writes the profiles that come with the program, and the one the service is set up with, into the store where they are not there yet: then
 * they are versions like those that people install. To be called when a process starts. Throws `ProfileRefused` for one that is broken.
 */
export async function keepShipped(database: Database, pool: Pool, own: ProfileSource): Promise<void> {
	const shipped = await Promise.all((await shippedProfiles()).map(loadProfileSource));
	for (const source of [...shipped, own]) {
		const { hash } = profileKey(source);
		if (await database.transaction('write', (session) => shipAgain(session, hash))) continue;
		const tried = await tryInSandbox(pool, source);
		await database.transaction('write', (session) => keepProfile(session, { source, tried, installedBy: READER, installed: false }));
	}
}
