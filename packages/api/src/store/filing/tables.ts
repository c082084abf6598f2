import { customType, pgSchema, uuid } from 'drizzle-orm/pg-core';
import { instant, jsonText, words } from '../columns.js';

const rasoat = pgSchema('rasoat');
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const filings = rasoat.table('filings', {
	report: uuid('report').primaryKey(),
	attempt: uuid('attempt').notNull(),
	reading: jsonText('reading').notNull(),
	campaigns: words('campaigns').array().notNull(),
	duplicateOf: uuid('duplicate_of'),
	readAt: instant('read_at').notNull(),
});

export const wordings = rasoat.table('wordings', {
	attempt: uuid('attempt').primaryKey(),
	signature: bytes('signature').notNull(),
});
