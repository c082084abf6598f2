import { sql } from 'drizzle-orm';
import { bigint, boolean, customType, integer, pgSchema, uuid } from 'drizzle-orm/pg-core';
import { instant, jsonText, words } from '../columns.js';
import type { BatchOutcome, ItemOutcome, StartedBy } from './batch-row.js';

const rasoat = pgSchema('rasoat');
/** A path, which need not be UTF-8. */
const pathBytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const counted = (name: string) => integer(name).notNull().default(0);

export const batches = rasoat.table('batches', {
	id: uuid('id').primaryKey().defaultRandom(),
	startedBy: words('started_by').$type<StartedBy>().notNull(),
	actor: words('actor'),
	dueAt: instant('due_at'),
	requestedAt: instant('requested_at').notNull().default(sql`now()`),
	startedAt: instant('started_at'),
	endedAt: instant('ended_at'),
	outcome: words('outcome').$type<BatchOutcome>(),
	seen: counted('seen'),
	stillWritten: counted('still_written'),
	passedOver: counted('passed_over'),
	recovered: counted('recovered'),
	unmoved: counted('unmoved'),
	troubles: jsonText('troubles').notNull().default('[]'),
	wantsSummary: boolean('wants_summary').notNull().default(false),
	summary: jsonText('summary'),
	summaryName: words('summary_name'),
	summaryWrittenAt: instant('summary_written_at'),
});

export const batchItems = rasoat.table('batch_items', {
	id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
	batch: uuid('batch').notNull(),
	key: words('key').notNull(),
	pathKey: words('path_key').notNull(),
	path: words('path').notNull(),
	folder: words('folder'),
	size: bigint('size', { mode: 'number' }).notNull(),
	modifiedAt: instant('modified_at').notNull(),
	outcome: words('outcome').$type<ItemOutcome>().notNull(),
	receipt: uuid('receipt'),
	error: words('error'),
	told: jsonText('told'),
	place: pathBytes('place'),
	goal: pathBytes('goal'),
	quarantinedAt: instant('quarantined_at'),
	settled: boolean('settled').notNull().default(false),
	recordedAt: instant('recorded_at').notNull().default(sql`now()`),
});
