import type { Database } from '../database.js';

export interface PastReceipt {
	/** SHA-256. */
	readonly original: string;
	readonly fileName: string;
	/** Id; null where the sender named none. */
	readonly campaign: string | null;
	readonly receivedAt: Date;
}

/** What arrived since a moment and still has its bytes: each file once for each campaign it was sent for, in the order it came. */
export function receiptsSince(database: Database, since: Date): Promise<readonly PastReceipt[]> {
	return database.transaction('snapshot', async ({ client }) => (await client.query<PastReceipt>(SINCE, [since])).rows);
}

const SINCE = `
	SELECT original, file_name AS "fileName", campaign, received_at AS "receivedAt" FROM (
		SELECT DISTINCT ON (r.original, r.campaign) r.* FROM rasoat.receipts r JOIN rasoat.originals o ON o.sha256 = r.original
		WHERE r.recorded_at >= $1 AND o.bytes IS NOT NULL ORDER BY r.original, r.campaign, r.recorded_at) AS arrived
	ORDER BY recorded_at`;
