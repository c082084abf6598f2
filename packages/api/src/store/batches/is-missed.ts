import type { Database } from '../database.js';

/** Whether the run that was due at this moment (ISO instant) has not been, though the data were there already. One that was cut short has not. */
export async function isMissed(database: Database, dueAt: string): Promise<boolean> {
	const { rows } = await database.transaction('snapshot', ({ client }) => client.query<{ missed: boolean }>(MISSED, [dueAt]));
	return rows[0]?.missed ?? false;
}

const MISSED = `SELECT EXISTS (SELECT FROM rasoat.migrations WHERE applied_at < $1::timestamptz)
	AND NOT EXISTS (SELECT FROM rasoat.batches WHERE due_at = $1::timestamptz AND (outcome IS NULL OR outcome = 'complete')) AS missed`;
