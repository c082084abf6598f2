import type { Message } from '@rasoat/parser';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { PgInsertValue } from 'drizzle-orm/pg-core';
import type { Database, Session } from '../database.js';
import { type Arrival, receiveIn } from '../ledger/receive.js';
import type { BatchItemRow } from './batch-row.js';
import { batchItems } from './tables.js';

/** What is recorded of a file of the inbox before it is moved. */
export interface InboxFile {
	/** SHA-256 over path, size, time of change and content. */
	readonly key: string;
	/** SHA-256 of the path's bytes. */
	readonly pathKey: string;
	/** From the inbox; broken bytes shown as U+FFFD. */
	readonly path: string;
	readonly folder: string | null;
	readonly size: number;
	/** ISO instant. */
	readonly modifiedAt: string;
	/** Where it will be moved to. */
	readonly goal: Buffer;
}

export interface Refusal {
	readonly code: string;
	readonly told: Message;
}

/** The item of a file that a run recorded and was killed, or could not, before it moved it; null where there is none. */
export async function unmovedItem(database: Database, key: string): Promise<BatchItemRow | null> {
	const [found] = await database.transaction('snapshot', ({ orm }) =>
		orm
			.select()
			.from(batchItems)
			.where(and(eq(batchItems.key, key), isNull(batchItems.place))),
	);
	return found ?? null;
}

export interface TakenFile {
	readonly item: BatchItemRow;
	/** It belongs to a report that was withdrawn, and stays so. */
	readonly withdrawn: boolean;
}

/** Receives a file of the inbox and records it in one transaction. Rejects for one that is recorded and not moved. */
export function takeFile(database: Database, batch: string, file: InboxFile, arrival: Arrival): Promise<TakenFile> {
	return database.transaction('write', async (session) => {
		const { receipt, report, isNew } = await receiveIn(session, arrival);
		const outcome = isNew ? 'received' : 'known';
		const item = await record(session, { ...file, batch, outcome, receipt: receipt.id });
		return { item, withdrawn: report.withdrawnAt !== null };
	});
}

/** Records a file that cannot be read; the ledger has nothing of it. */
export function refuseFile(database: Database, batch: string, file: InboxFile, { code, told }: Refusal): Promise<BatchItemRow> {
	return database.transaction('write', async (session) => {
		const reason = { error: code, told: JSON.stringify(told), quarantinedAt: sql`now()`, settled: true };
		return record(session, { ...file, batch, outcome: 'refused', ...reason });
	});
}

type NewItem = PgInsertValue<typeof batchItems>;

async function record({ orm }: Session, values: NewItem): Promise<BatchItemRow> {
	const [item] = await orm.insert(batchItems).values(values).returning();
	if (!item) throw new Error('an item was written and not given back');
	return item;
}
