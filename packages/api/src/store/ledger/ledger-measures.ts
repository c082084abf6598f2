import type { Database, Session } from '../database.js';

/** What a monitor wants to know of the ledger; all of one moment. */
export interface LedgerMeasures {
	/** All attempts, not only the latest: by state, and by outcome or fault where they have ended. */
	readonly attempts: readonly { readonly state: string; readonly outcome: string; readonly count: number }[];
	readonly receipts: readonly { readonly way: string; readonly count: number }[];
	readonly originals: { readonly count: number; readonly bytes: number };
	/** Jobs the queue does not know of yet. */
	readonly outbox: { readonly count: number; readonly oldestSeconds: number };
	/** Since the oldest report that is not finished came in; 0 where none waits. */
	readonly oldestWaitingSeconds: number;
	readonly checks: Durations;
	readonly inbox: InboxMeasures;
}

/** What the inbox has brought. */
export interface InboxMeasures {
	/** Files met, by what became of them: received, known, refused. */
	readonly files: readonly { readonly outcome: string; readonly count: number }[];
	/** Refused ones that nobody has settled. */
	readonly quarantined: number;
	/** Since the last run ended; null before the first. */
	readonly lastRunSeconds: number | null;
}

/** Ended attempts by how long they were worked on; `upTo[n]` counts those of at most `bounds[n]` seconds. */
export interface Durations {
	readonly bounds: readonly number[];
	readonly upTo: readonly number[];
	readonly count: number;
	readonly seconds: number;
}

/** Seconds: a page of text, a long report, some scanned pages, a scan at its limit. */
const BOUNDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900] as const;

export function ledgerMeasures(database: Database): Promise<LedgerMeasures> {
	return database.transaction('snapshot', async (session) => ({
		attempts: await rowsOf(session, ATTEMPTS),
		receipts: await rowsOf(session, 'SELECT way, count(*)::integer AS count FROM rasoat.receipts GROUP BY way ORDER BY way'),
		originals: await rowOf(session, 'SELECT count(*)::integer AS count, coalesce(sum(size), 0)::float8 AS bytes FROM rasoat.originals'),
		outbox: await rowOf(
			session,
			`SELECT count(*)::integer AS count, ${secondsSince('min(created_at)')} AS "oldestSeconds" FROM rasoat.outbox`,
		),
		oldestWaitingSeconds: (await rowOf<{ readonly seconds: number }>(session, OLDEST_WAITING)).seconds,
		inbox: {
			files: await rowsOf(session, 'SELECT outcome, count(*)::integer AS count FROM rasoat.batch_items GROUP BY outcome ORDER BY outcome'),
			...(await rowOf<Omit<InboxMeasures, 'files'>>(session, INBOX)),
		},
		checks: { bounds: BOUNDS, ...(await rowOf<Omit<Durations, 'bounds'>>(session, DURATIONS)) },
	}));
}

const ATTEMPTS = `
	SELECT state, coalesce(outcome, error, '') AS outcome, count(*)::integer AS count
	FROM rasoat.attempts GROUP BY 1, 2 ORDER BY 1, 2`;
const OLDEST_WAITING = `
	SELECT ${secondsSince('min(received_at)')} AS seconds
	FROM rasoat.attempts WHERE latest AND state IN ('received', 'queued', 'processing')`;
const INBOX = `
	SELECT (SELECT count(*)::integer FROM rasoat.batch_items WHERE outcome = 'refused' AND NOT settled) AS quarantined,
		(SELECT CASE WHEN max(ended_at) IS NOT NULL THEN greatest(0, extract(epoch FROM clock_timestamp() - max(ended_at)))::float8 END FROM rasoat.batches) AS "lastRunSeconds"`;
const DURATIONS = `
	SELECT count(*)::integer AS count, coalesce(sum(seconds), 0)::float8 AS seconds,
		ARRAY[${BOUNDS.map((bound) => `count(*) FILTER (WHERE seconds <= ${bound})`).join(', ')}]::integer[] AS "upTo"
	FROM (SELECT extract(epoch FROM ended_at - processing_at)::float8 AS seconds
		FROM rasoat.attempts WHERE ended_at IS NOT NULL AND processing_at IS NOT NULL) AS ended`;

function secondsSince(moment: string): string {
	return `greatest(0, coalesce(extract(epoch FROM clock_timestamp() - ${moment}), 0))::float8`;
}

async function rowsOf<Row extends object>({ client }: Session, statement: string): Promise<readonly Row[]> {
	return (await client.query<Row>(statement)).rows;
}

async function rowOf<Row extends object>(session: Session, statement: string): Promise<Row> {
	const [row] = await rowsOf<Row>(session, statement);
	if (!row) throw new Error('a count gave no row');
	return row;
}
