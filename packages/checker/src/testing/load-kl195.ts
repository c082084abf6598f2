// biome-ignore lint/style/noRestrictedImports: tests stand at the edge, and take the profile from its folder as the service does
import { readFileSync } from 'node:fs';
import { loadProfile } from '../profile/load-profile.js';
import type { Profile } from '../profile/profile.js';
import { profileMutants } from './profile-mutants.js';

const FOLDER = new URL('../../profiles/kl195-cv2581/', import.meta.url);

/** The text of one of the profile's own files. */
export function readProfileFile(name: string): string {
	return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** The profile kl195-cv2581 as it stands in its folder, or the mutant of it that scripts/mutants.mjs has the tests run with. */
export function loadKl195(): Profile {
	const profile = loadProfile(readProfileFile('profile.yaml'), 'profile.yaml', readProfileFile);
	const { RASOAT_PROFILE_MUTANT: name } = process.env;
	if (name === undefined) return profile;
	const mutant = profileMutants(profile).find((each) => each.name === name);
	if (!mutant) throw new RangeError(`no profile mutant "${name}"`);
	return mutant.profile;
}
