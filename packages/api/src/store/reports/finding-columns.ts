import { integer, text } from 'drizzle-orm/pg-core';

/** What both tables hold of the findings of a result: how many of each severity, how many are doubtful, and of which rules. */
export const findingColumns = () => ({
	errors: integer('errors').notNull(),
	warnings: integer('warnings').notNull(),
	infos: integer('infos').notNull(),
	doubtful: integer('doubtful').notNull(),
	rules: text('rules').array().notNull(),
});
