import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import type { BatchRow } from './batch-row.js';
import { batches } from './tables.js';

/** A summary that was made, and the name of its files without extension. */
export interface MadeSummary {
	readonly batch: string;
	readonly name: string;
	/** As JSON. */
	readonly content: string;
}

/**
 * The oldest batch whose summary is to be made: it has ended, and the reports that came until then have been checked, or `afterMinutes` have
 * passed. Null where there is none.
 */
export async function summaryDue(database: Database, afterMinutes: number): Promise<string | null> {
	const { rows } = await database.transaction('snapshot', ({ client }) => client.query<{ id: string }>(DUE, [afterMinutes]));
	return rows[0]?.id ?? null;
}

/** A batch that was cut short is made up by another one, which has the summary then. */
const DUE = `SELECT b.id FROM rasoat.batches b
	WHERE b.wants_summary AND b.summary IS NULL AND b.outcome IN ('complete', 'stopped')
		AND (b.ended_at < now() - $1::double precision * interval '1 minute' OR NOT EXISTS (
			SELECT FROM rasoat.attempts a WHERE a.latest AND a.state IN ('received', 'queued', 'processing') AND a.received_at <= b.ended_at))
	ORDER BY b.ended_at LIMIT 1`;

/** Keeps a summary as it was made; of one that is there already nothing changes. */
export async function keepSummary(database: Database, { batch, name, content }: MadeSummary): Promise<void> {
	await database.transaction('write', ({ orm }) =>
		orm
			.update(batches)
			.set({ summary: content, summaryName: name })
			.where(and(eq(batches.id, batch), isNull(batches.summary))),
	);
}

/** Summaries that were made and whose files were not written yet. */
export async function unwrittenSummaries(database: Database): Promise<readonly MadeSummary[]> {
	const rows = await database.transaction('snapshot', ({ orm }) =>
		orm
			.select()
			.from(batches)
			.where(and(isNotNull(batches.summary), isNull(batches.summaryWrittenAt)))
			.orderBy(asc(batches.endedAt)),
	);
	return rows.flatMap((row) => made(row) ?? []);
}

export async function noteSummaryWritten(database: Database, batch: string): Promise<void> {
	await database.transaction('write', ({ orm }) => orm.update(batches).set({ summaryWrittenAt: sql`now()` }).where(eq(batches.id, batch)));
}

/** The summary of a batch as it was made; null where none was. */
export async function summaryOf(database: Database, batch: string): Promise<MadeSummary | null> {
	const [row] = await database.transaction('snapshot', ({ orm }) => orm.select().from(batches).where(eq(batches.id, batch)));
	return row === undefined ? null : made(row);
}

function made({ id, summary, summaryName }: BatchRow): MadeSummary | null {
	return summary === null || summaryName === null ? null : { batch: id, name: summaryName, content: summary };
}
