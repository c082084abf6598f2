import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { attempts, reports } from '../schema.js';

/** A report that an infrastructure fault kept from being checked: a person may look at it and replay it. */
export interface Parked {
	readonly report: string;
	readonly attempt: string;
	readonly number: number;
	/** Code of the fault. */
	readonly error: string;
	readonly original: string;
	/** ISO instant. */
	readonly parkedAt: string;
}

/** The oldest first. */
export async function parked(database: Database, most = 1_000): Promise<readonly Parked[]> {
	const rows = await database.transaction('snapshot', ({ orm }) =>
		orm
			.select({
				report: attempts.report,
				attempt: attempts.id,
				number: attempts.number,
				error: attempts.error,
				original: reports.original,
				parkedAt: attempts.endedAt,
			})
			.from(attempts)
			.innerJoin(reports, eq(reports.id, attempts.report))
			.where(and(eq(attempts.latest, true), eq(attempts.state, 'failed')))
			.orderBy(asc(attempts.endedAt), asc(attempts.id))
			.limit(most),
	);
	return rows.map(({ error, parkedAt, ...row }) => ({ ...row, error: error ?? '', parkedAt: parkedAt ?? '' }));
}
