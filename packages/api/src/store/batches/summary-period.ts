import type { Database } from '../database.js';

/** ISO instants: from just after `from` until `to`. */
export interface Period {
	readonly from: string;
	readonly to: string;
}

/**
 * What a summary of this batch covers: of one that has a morning's summary, everything since the one before it, a day where there was none; of
 * any other its own time. `now` ends the period of one that still runs.
 */
export async function summaryPeriod(database: Database, batch: string, now: string): Promise<Period> {
	const { rows } = await database.transaction('snapshot', ({ client }) => client.query<{ from: Date; to: Date }>(PERIOD, [batch, now]));
	const [period] = rows;
	if (!period) throw new Error(`no batch ${batch} that was begun`);
	return { from: period.from.toISOString(), to: period.to.toISOString() };
}

const PERIOD = `SELECT coalesce(b.ended_at, $2::timestamptz) AS to, CASE WHEN b.wants_summary
		THEN coalesce((SELECT max(e.ended_at) FROM rasoat.batches e WHERE e.wants_summary AND e.outcome = 'complete' AND e.ended_at < b.started_at),
			b.started_at - interval '1 day')
		ELSE b.started_at - interval '1 millisecond' END AS from
	FROM rasoat.batches b WHERE b.id = $1 AND b.started_at IS NOT NULL`;
