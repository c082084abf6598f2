import type { Message } from '@rasoat/parser';
import { and, asc, eq, gt } from 'drizzle-orm';
import type { Database } from '../database.js';
import { receipts } from '../schema.js';
import type { BatchItemRow, ItemOutcome } from './batch-row.js';
import { batchItems } from './tables.js';

/** One file that a batch took. */
export interface BatchItem {
	readonly id: number;
	readonly path: string;
	readonly size: number;
	/** ISO instant: the file's own time, which is the report's `receivedAt`. */
	readonly modifiedAt: string;
	readonly outcome: ItemOutcome;
	/** Null for a refused one. */
	readonly report: string | null;
	/** Null for a refused one. */
	readonly sha256: string | null;
	/** Why it is in quarantine. */
	readonly error: { readonly code: string; readonly message: Message } | null;
	/** Where the file is now, from the folder that holds archive and quarantine; null while it is in the inbox. */
	readonly place: string | null;
}

/** Items of a batch in the order they were taken, from behind item `after`. */
export async function listBatchItems(database: Database, batch: string, most: number, after = 0): Promise<readonly BatchItem[]> {
	const rows = await database.transaction('snapshot', ({ orm }) =>
		orm
			.select({ item: batchItems, report: receipts.report, sha256: receipts.original })
			.from(batchItems)
			.leftJoin(receipts, eq(receipts.id, batchItems.receipt))
			.where(and(eq(batchItems.batch, batch), gt(batchItems.id, after)))
			.orderBy(asc(batchItems.id))
			.limit(most),
	);
	return rows.map(({ item, report, sha256 }) => toItem(item, report, sha256));
}

function toItem(row: BatchItemRow, report: string | null, sha256: string | null): BatchItem {
	const { id, path, size, modifiedAt, outcome, error, told, place } = row;
	const message = JSON.parse(told ?? '{"vi":"","en":""}') as Message;
	return {
		...{ id, path, size, modifiedAt, outcome, report, sha256 },
		error: error === null ? null : { code: error, message },
		place: place?.toString() ?? null,
	};
}
