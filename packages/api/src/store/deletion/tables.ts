import { sql } from 'drizzle-orm';
import { bigint, boolean, integer, pgSchema, uuid } from 'drizzle-orm/pg-core';
import { instant, words } from '../columns.js';

export const deletions = pgSchema('rasoat').table('deletions', {
	id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
	report: uuid('report').notNull(),
	withBytes: boolean('with_bytes').notNull(),
	results: integer('results').notNull(),
	reason: words('reason').notNull(),
	actor: words('actor').notNull(),
	madeAt: instant('made_at').notNull().default(sql`now()`),
});
