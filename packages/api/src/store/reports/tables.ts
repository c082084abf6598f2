import { bigint, integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { instant, words } from '../columns.js';
import type { ReviewState } from '../reviews/review-state.js';
import type { Outcome, State, Way } from '../schema.js';
import { findingColumns } from './finding-columns.js';

const rasoat = pgSchema('rasoat');

/** What lists show of each report; written by the database itself when a transaction commits, never by the program. */
export const summaries = rasoat.table('summaries', {
	report: uuid('report').primaryKey(),
	attempt: uuid('attempt').notNull(),
	number: integer('number').notNull(),
	state: words('state').$type<State>().notNull(),
	outcome: words('outcome').$type<Outcome>(),
	error: words('error'),
	verdict: words('verdict'),
	errorCode: words('error_code'),
	communeRead: words('commune_read'),
	pages: integer('pages'),
	...findingColumns(),
	fileName: words('file_name').notNull(),
	ways: text('ways').array().$type<Way[]>().notNull(),
	arrivals: integer('arrivals').notNull(),
	nameSearch: words('name_search').notNull(),
	nameBare: words('name_bare').notNull(),
	review: words('review').$type<ReviewState>().notNull(),
	reviewVersion: integer('review_version').notNull(),
	corrected: integer('corrected').notNull(),
	unsettled: integer('unsettled').notNull(),
	dismissed: integer('dismissed').notNull(),
	checked: integer('checked'),
	change: bigint('change', { mode: 'number' }).notNull(),
	changedAt: instant('changed_at').notNull(),
});
