import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProfile } from '@rasoat/checker';
import { root } from '../prepare.mjs';

/** The profile that comes with the program. */
export function ownProfile() {
	const read = (name) => readFileSync(join(root, 'packages/checker/profiles/kl195-cv2581', name), 'utf8');
	return loadProfile(read('profile.yaml'), 'profile.yaml', read);
}
