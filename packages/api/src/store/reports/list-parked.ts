import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { attempts, reports } from '../schema.js';
import { summaries } from './tables.js';

/** A report that an infrastructure fault kept from being checked: a person may look at it and replay it. */
export interface ParkedReport {
	readonly report: string;
	readonly name: string;
	readonly sha256: string;
	readonly campaign: string | null;
	readonly commune: string | null;
	/** Number of the attempt. */
	readonly attempt: number;
	/** Code of the fault. */
	readonly error: string;
	/** ISO instant. */
	readonly parkedAt: string;
}

export interface ParkedPlace {
	readonly parkedAt: string;
	readonly report: string;
}

/** The oldest first, after a place. */
export async function listParked(database: Database, after: ParkedPlace | null, limit: number): Promise<readonly ParkedReport[]> {
	const beyond = after && sql`(${attempts.endedAt}, ${reports.id}) > (${after.parkedAt}::timestamptz, ${after.report}::uuid)`;
	const rows = await database.transaction('snapshot', ({ orm }) =>
		orm
			.select({
				report: reports.id,
				name: summaries.fileName,
				sha256: reports.original,
				campaign: reports.campaign,
				commune: reports.commune,
				attempt: attempts.number,
				error: attempts.error,
				parkedAt: attempts.endedAt,
			})
			.from(attempts)
			.innerJoin(reports, eq(reports.id, attempts.report))
			.innerJoin(summaries, eq(summaries.report, reports.id))
			.where(and(eq(attempts.latest, true), eq(attempts.state, 'failed'), beyond ?? undefined))
			.orderBy(asc(attempts.endedAt), asc(reports.id))
			.limit(limit),
	);
	return rows.map(({ error, parkedAt, ...row }) => ({ ...row, error: error ?? '', parkedAt: parkedAt ?? '' }));
}
