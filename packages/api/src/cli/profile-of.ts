import { loadProfileSource, ProfileNotFound } from '../intake/load-profile-source.js';
import type { Pool } from '../sandbox/pool.js';
import type { ProfileSource, Titles } from '../sandbox/protocol.js';
import { SetupFailure } from '../sandbox/sandbox-failure.js';
import { UsageError } from './usage-error.js';

/** The texts of a profile that the command line names. Throws `UsageError` where there is none. */
export async function sourceOf(profile: string): Promise<ProfileSource> {
	try {
		return await loadProfileSource(profile);
	} catch (error) {
		if (!(error instanceof ProfileNotFound)) throw error;
		throw new UsageError({
			vi: `không có bộ quy tắc «${profile}»; cần mã bộ quy tắc hoặc đường dẫn tệp YAML`,
			en: `there is no profile "${profile}"; the id of a profile or the path of a YAML file is wanted`,
		});
	}
}

/** Waits until the pool has taken its profile. Throws `UsageError` where the profile does not load. */
export async function titlesOf(pool: Pool, { origin }: ProfileSource): Promise<Titles> {
	try {
		return (await pool.titles) ?? { sections: {}, figures: {} };
	} catch (error) {
		if (!(error instanceof SetupFailure)) throw error;
		const problems = error.problems.map((problem) => `\n  ${problem}`).join('');
		throw new UsageError({ vi: `bộ quy tắc ${origin} không dùng được`, en: `the profile ${origin} cannot be used:${problems}` });
	}
}
