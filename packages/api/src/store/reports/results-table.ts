import { integer, pgSchema, uuid } from 'drizzle-orm/pg-core';
import { instant, words } from '../columns.js';
import { findingColumns } from './finding-columns.js';

const rasoat = pgSchema('rasoat');

/** What the database read out of each result when it was stored. */
export const resultHeads = rasoat.table('results', {
	attempt: uuid('attempt').primaryKey(),
	verdict: words('verdict'),
	errorCode: words('error_code'),
	profileId: words('profile_id'),
	profileVersion: words('profile_version'),
	commune: words('commune'),
	pages: integer('pages'),
	...findingColumns(),
	storedAt: instant('stored_at').notNull(),
});
