import type { Pool } from '../sandbox/pool.js';
import type { ProfileSource } from '../sandbox/protocol.js';
import { recordChange } from '../store/audit/record-change.js';
import type { Database } from '../store/database.js';
import { refileByReading } from '../store/filing/refile-by-reading.js';
import { type KeptProfile, keepProfile } from '../store/profiles/keep-profile.js';
import type { ProfileVersion } from '../store/profiles/profile-version.js';
import { ProfileRefused } from './profile-refused.js';
import { requireBounds, requireShortNames } from './read-profile-files.js';
import { tryInSandbox } from './try-in-sandbox.js';

export interface InstallTools {
	readonly database: Database;
	readonly pool: Pool;
}

export interface InstallOptions {
	/** As the audit log names people. */
	readonly actor: string;
	/** Tells what would come of it, and keeps nothing. */
	readonly dryRun: boolean;
}

export interface Installed {
	/** False: this content was there already, and nothing changed. */
	readonly isNew: boolean;
	readonly version: ProfileVersion;
}

/**
 * Installs a profile for every process of the service, without a restart: reports are checked by it from the next one on. It is loaded in the
 * sandbox alone, and its own examples run first. The same content is no new version; a version must be higher than those of its id that are
 * there. Throws `ProfileRefused`; then nothing has changed.
 */
export async function installProfile(tools: InstallTools, source: ProfileSource, options: InstallOptions): Promise<Installed> {
	const { database, pool } = tools;
	const { actor, dryRun } = options;
	requireBounds(source);
	const tried = await tryInSandbox(pool, source);
	requireShortNames(tried.description);
	const kept = await database
		.transaction('write', async (session) => {
			const made = await keepProfile(session, { source, tried, installedBy: actor, installed: true });
			if (dryRun) throw new DryRun(made);
			if (made.kept === 'new') {
				const { id, version, hash } = made.version;
				await recordChange(session, { actor, action: 'profile.install', target: id, detail: { version, hash } });
			}
			return made;
		})
		.catch((error: unknown) => (error instanceof DryRun ? error.made : Promise.reject(error)));
	if (kept.kept === 'not-newer') throw notNewer(tried.description.version, kept.standing);
	if (kept.kept === 'new' && !dryRun) await refileByReading(database);
	return { isNew: kept.kept === 'new', version: kept.version };
}

/** Undoes the transaction. */
class DryRun extends Error {
	readonly made: KeptProfile;

	constructor(made: KeptProfile) {
		super('a dry run keeps nothing');
		this.made = made;
	}
}

function notNewer(version: string, { id, version: standing }: ProfileVersion): ProfileRefused {
	return new ProfileRefused('profile-not-newer', {
		vi: `Bộ quy tắc ${id} gửi lên là phiên bản ${version}, đang dùng phiên bản ${standing} với nội dung khác; cần số phiên bản lớn hơn; đề nghị tăng version rồi cài lại.`,
		en: `The profile ${id} says version ${version}, and ${standing} with another content is in use; a higher version is wanted; please raise it and install it again.`,
	});
}
