import type { Message } from '@rasoat/parser';
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { INBOX_LIMITS } from '../../limits/inbox-limits.js';
import type { Database } from '../database.js';
import { attempts, receipts, results } from '../schema.js';
import type { BatchItemRow } from './batch-row.js';
import { batches, batchItems } from './tables.js';

/** A file in the archive whose report has come to an end. */
export interface EndedItem {
	readonly item: BatchItemRow;
	/** ISO instant. */
	readonly batchStartedAt: string;
	/** Why the check could not read it; null where it could, or was cancelled. */
	readonly error: { readonly code: string; readonly told: Message } | null;
}

/** Files that nothing was done with since their reports ended; the oldest first. */
export async function endedItems(database: Database): Promise<readonly EndedItem[]> {
	const rows = await database.transaction('snapshot', ({ orm }) =>
		orm
			.select({ item: batchItems, startedAt: batches.startedAt, outcome: attempts.outcome, content: results.content })
			.from(batchItems)
			.innerJoin(batches, eq(batches.id, batchItems.batch))
			.innerJoin(receipts, eq(receipts.id, batchItems.receipt))
			.innerJoin(attempts, and(eq(attempts.report, receipts.report), eq(attempts.latest, true)))
			.leftJoin(results, and(eq(results.attempt, attempts.id), eq(attempts.outcome, 'unreadable')))
			.where(and(eq(batchItems.settled, false), isNotNull(batchItems.place), isNull(batchItems.goal), eq(attempts.state, 'done')))
			.orderBy(batchItems.id)
			.limit(INBOX_LIMITS.unsettled),
	);
	return rows.map(({ item, startedAt, outcome, content }) => ({
		item,
		batchStartedAt: startedAt ?? item.recordedAt,
		error: outcome === 'unreadable' ? errorOf(content) : null,
	}));
}

/** Whether `endedItems` would find any. */
export async function hasEndedItems(database: Database): Promise<boolean> {
	return (await endedItems(database)).length > 0;
}

/** Nothing more will be done with these files. */
export async function settleItems(database: Database, items: readonly number[]): Promise<void> {
	if (items.length === 0) return;
	await database.transaction('write', ({ orm }) =>
		orm
			.update(batchItems)
			.set({ settled: true })
			.where(inArray(batchItems.id, [...items])),
	);
}

/** Writes that a file goes to quarantine, why and where to, before it is moved. */
export async function noteQuarantine(database: Database, item: number, goal: Buffer, { code, told }: NonNullable<EndedItem['error']>) {
	const values = { goal, error: code, told: JSON.stringify(told), quarantinedAt: sql`now()`, settled: true };
	await database.transaction('write', ({ orm }) => orm.update(batchItems).set(values).where(eq(batchItems.id, item)));
}

const UNTOLD: Message = {
	vi: 'Không đọc được nội dung tệp; cần tệp PDF hoặc DOCX đọc được; đề nghị gửi lại.',
	en: 'The content of the file cannot be read; a readable PDF or DOCX is needed; please send it again.',
};

function errorOf(content: string | null): NonNullable<EndedItem['error']> {
	const { error } = JSON.parse(content ?? '{}') as { readonly error?: { readonly code: string; readonly message: Message } | null };
	return { code: error?.code ?? 'unreadable', told: error?.message ?? UNTOLD };
}
