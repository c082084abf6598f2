import { stepsWithout } from '@rasoat/parser';
import { sourceOf, titlesOf } from '../cli/profile-of.js';
import type { Settings } from '../config/read-settings.js';
import { createRecognisers } from '../ocr/recognisers.js';
import { keepShipped } from '../profiles/keep-shipped.js';
import { type ProfileKey, profileKey } from '../queue/profile-key.js';
import { createPool, type Pool } from '../sandbox/pool.js';
import { ensureFirstCampaign } from '../store/campaigns/ensure-first-campaign.js';
import type { Database } from '../store/database.js';
import { refileByReading } from '../store/filing/refile-by-reading.js';
import { askAgain } from './ask-again.js';

/** What files are read and checked by. */
export interface Reading {
	readonly pool: Pool;
	/** Of reports that belong to no campaign. */
	readonly profile: ProfileKey;
}

/**
 * Starts the processes that read, with the profile of the settings, and has the database know the profiles that come with the program and a
 * first campaign. `niceness`: steps that those processes come after this one; `told`: to stop
 * waiting for a database that is away. Throws `UsageError` where the profile is none or does not load.
 */
export async function openReading(
	{ profile, jobs, limits, ocr, scanWithout }: Settings,
	database: Database,
	niceness: number,
	told: AbortSignal,
): Promise<Reading> {
	const source = await sourceOf(profile);
	const recognisers = createRecognisers(ocr, limits, { niceness, scanSteps: stepsWithout(scanWithout ?? []) });
	const pool = createPool({ size: jobs, limits, profile: source, niceness, recognisers });
	try {
		await titlesOf(pool, source);
		await askAgain(() => keepShipped(database, pool, source), told);
		await askAgain(() => ensureFirstCampaign(database), told);
		// Where a process was killed between the opening of a campaign and this.
		await askAgain(() => refileByReading(database), told);
	} catch (error) {
		pool.close();
		throw error;
	}
	return { pool, profile: profileKey(source) };
}
