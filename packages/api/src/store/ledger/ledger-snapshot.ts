import type { Database, Session } from '../database.js';

/** Counts of one moment: `received = finished + waiting + failed`. */
export interface LedgerSnapshot {
	/** Reports, withdrawn ones too. */
	readonly received: number;
	/** Done: checked, unreadable or cancelled. */
	readonly finished: number;
	/** Received, queued or processing. */
	readonly waiting: number;
	/** Parked: a person may replay them. */
	readonly failed: number;
	/** Receipts: the same file may arrive more than once. */
	readonly arrivals: number;
}

/** The ledger's counts, all read in one snapshot of the database. */
export function ledgerSnapshot(database: Database): Promise<LedgerSnapshot> {
	return database.transaction('snapshot', snapshotIn);
}

export async function snapshotIn({ client }: Session): Promise<LedgerSnapshot> {
	const { rows } = await client.query<LedgerSnapshot>(COUNTS);
	const [counts] = rows;
	if (!counts) throw new Error('a count gave no row');
	return counts;
}

/** Reports are counted by themselves: the balance is found, not made. */
const COUNTS = `
	SELECT (SELECT count(*) FROM rasoat.reports)::integer AS received,
		count(*) FILTER (WHERE state = 'done')::integer AS finished,
		count(*) FILTER (WHERE state IN ('received', 'queued', 'processing'))::integer AS waiting,
		count(*) FILTER (WHERE state = 'failed')::integer AS failed,
		(SELECT count(*) FROM rasoat.receipts)::integer AS arrivals
	FROM rasoat.attempts WHERE latest`;
