import type { Session } from '../database.js';

/** A place in the order of all changes; whoever has seen everything up to it misses nothing when asking for what is above. */
export interface ChangePlace {
	/**
	 * Which history it is of. A database restored from a backup has another one: what was changed since the backup is as it was before, and
	 * no change tells of that. A place of another history stands before everything.
	 */
	readonly history: number;
	readonly change: number;
}

/** The last place of the session's snapshot. */
export async function lastPlace({ client }: Session): Promise<ChangePlace> {
	const { rows } = await client.query<{ history: string; change: string }>(LAST);
	const [row] = rows;
	if (!row) throw new Error('a database without migrations');
	return { history: Number(row.history), change: Number(row.change) };
}

/** The first migration is applied once in a database's life, and again when a backup is restored. */
const LAST = `SELECT (extract(epoch FROM applied_at) * 1000)::bigint AS history, (SELECT coalesce(max(change), 0) FROM rasoat.summaries) AS change
	FROM rasoat.migrations ORDER BY number LIMIT 1`;

/** The number to ask from: all of another history is to be told again. */
export function numberOf(place: ChangePlace, now: ChangePlace): number {
	return place.history === now.history ? place.change : 0;
}
