// biome-ignore lint/style/noRestrictedImports: tests stand at the edge, and take the profile from its folder as the service does
import { readFileSync } from 'node:fs';
import { loadProfile } from '../profile/load-profile.js';
import type { Profile } from '../profile/profile.js';

const FOLDER = new URL('../../profiles/kl195-cv2581/', import.meta.url);

/** The text of one of the profile's own files. */
export function readProfileFile(name: string): string {
	return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** The profile kl195-cv2581 as it stands in its folder. */
export function loadKl195(): Profile {
	return loadProfile(readProfileFile('profile.yaml'), 'profile.yaml', readProfileFile);
}
