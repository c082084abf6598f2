import type { ProfileKey } from '../queue/profile-key.js';
import type { KeyedProfile } from '../sandbox/protocol.js';
import type { Database } from '../store/database.js';
import { profileSource } from '../store/profiles/profile-source.js';

/** Profiles that reports are checked by, as the sandbox takes them. */
export interface ProfileShelf {
	/** Null where nobody has a profile of this id; "own" where it is the one the pool was set up with. */
	get(profile: { readonly id: string; readonly hash: string | null }): Promise<KeyedProfile | 'own' | null>;
}

/** Texts kept in memory: about as many as the sandbox's children hold. */
const MOST_KEPT = 16;

/** Takes texts from the store as they are asked for, and keeps the last ones; a version never changes. */
export function profileShelf(database: Database, own: ProfileKey): ProfileShelf {
	const kept = new Map<string, KeyedProfile>();
	const fetch = async (hash: string): Promise<KeyedProfile | null> => {
		const source = await database.transaction('snapshot', (session) => profileSource(session, hash));
		return source && { hash, source };
	};
	return {
		get: async ({ id, hash }) => {
			if (hash === own.hash || (hash === null && id === own.id)) return 'own';
			const profile = hash === null ? null : (kept.get(hash) ?? (await fetch(hash)));
			if (profile === null) return null;
			kept.delete(profile.hash);
			kept.set(profile.hash, profile);
			const [oldest] = kept.keys();
			if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
			return profile;
		},
	};
}
