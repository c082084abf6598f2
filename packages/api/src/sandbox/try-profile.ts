import { describeProfile, ProfileError, tryProfile } from '@rasoat/checker';
import { profileKey } from '../queue/profile-key.js';
import { included } from './checker.js';
import type { ProfileSource, TaskReply } from './protocol.js';

/** Loads a profile that nobody has used yet and runs its own examples; the problems of one that cannot be used, all at once. */
export function tryProfileText(source: ProfileSource): TaskReply {
	const includes: string[] = [];
	const read = (name: string) => {
		const text = included(source, name);
		includes.push(name);
		return text;
	};
	try {
		const profile = tryProfile(source.yaml, source.origin, read);
		return { kind: 'profile', profile: { hash: profileKey(source).hash, includes, description: describeProfile(profile) } };
	} catch (error) {
		if (!(error instanceof ProfileError)) throw error;
		return { kind: 'profile-problems', problems: error.problems };
	}
}
