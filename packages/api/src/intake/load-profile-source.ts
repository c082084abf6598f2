import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { ProfileSource } from '../sandbox/protocol.js';

/** A profile that is not there or not to be read: a known error. */
export class ProfileNotFound extends Error {
	readonly code = 'profile-not-found';
	readonly profile: string;

	constructor(profile: string, cause: unknown) {
		super(`no profile ${profile}`, { cause });
		this.name = 'ProfileNotFound';
		this.profile = profile;
	}
}

const ID = /^[a-z0-9][a-z0-9-]*$/;
const YAML = /\.ya?ml$/i;

/** The texts of a profile by its id ("kl195-cv2581") or by the path of its YAML file. Throws `ProfileNotFound`. */
export async function loadProfileSource(profile: string): Promise<ProfileSource> {
	const path = ID.test(profile) ? join(profilesFolder(), profile, 'profile.yaml') : profile;
	try {
		return { origin: basename(path), yaml: await readFile(path, 'utf8'), includes: await siblings(path) };
	} catch (error) {
		throw new ProfileNotFound(profile, error);
	}
}

/** Ids of the profiles that come with the program. */
export async function shippedProfiles(): Promise<readonly string[]> {
	return (await readdir(profilesFolder())).filter((name) => ID.test(name)).sort();
}

/** The profiles that come with the checker stand beside its built code. */
function profilesFolder(): string {
	return join(dirname(createRequire(import.meta.url).resolve('@rasoat/checker')), '../profiles');
}

/** A profile may include YAML files of its own folder, and no others. */
async function siblings(path: string): Promise<Record<string, string>> {
	const folder = dirname(path);
	const names = (await readdir(folder)).filter((name) => YAML.test(name) && name !== basename(path));
	return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)));
}
