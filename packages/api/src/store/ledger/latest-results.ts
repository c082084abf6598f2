import type { Database } from '../database.js';
import type { State } from '../schema.js';

export interface LatestResult {
	/** SHA-256 of the original. */
	readonly original: string;
	readonly state: State;
	/** Why it was parked; null else. */
	readonly error: string | null;
	/** The result as JSON text; null where there is none. */
	readonly json: string | null;
}

/** What became of these originals: of each report of theirs the latest attempt. */
export function latestResults(database: Database, originals: readonly string[]): Promise<readonly LatestResult[]> {
	return database.transaction('snapshot', async ({ client }) => (await client.query<LatestResult>(LATEST, [originals])).rows);
}

const LATEST = `
	SELECT p.original, a.state, a.error, r.content::text AS json
	FROM rasoat.reports p JOIN rasoat.attempts a ON a.report = p.id AND a.latest LEFT JOIN rasoat.results r ON r.attempt = a.id
	WHERE p.original = ANY ($1)`;
