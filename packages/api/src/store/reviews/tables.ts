import { bigint, customType, integer, jsonb, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { instant, jsonText, words } from '../columns.js';
import type { Action, ReviewState } from './review-state.js';

const rasoat = pgSchema('rasoat');
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** What was read of each report at its last check that could read it. */
export const readings = rasoat.table('readings', {
	report: uuid('report').primaryKey(),
	attempt: uuid('attempt').notNull(),
	/** As `packDocument` of the sandbox gives it. */
	document: bytes('document').notNull(),
});

export const corrections = rasoat.table('corrections', {
	id: uuid('id').primaryKey().defaultRandom(),
	report: uuid('report').notNull(),
	kind: words('kind').$type<CorrectionKind>().notNull(),
	target: words('target').notNull(),
	/** Null where it was deleted with its report. */
	given: jsonText('given'),
	machine: jsonText('machine'),
	anchor: jsonText('anchor'),
	/** Why it does not count; null where it does. */
	unsettled: words('unsettled'),
	note: words('note').notNull(),
	madeBy: words('made_by').notNull(),
	madeAt: instant('made_at').notNull(),
	endedBy: words('ended_by'),
	endedAt: instant('ended_at'),
});

export const dismissals = rasoat.table('dismissals', {
	id: uuid('id').primaryKey().defaultRandom(),
	report: uuid('report').notNull(),
	fingerprint: words('fingerprint').notNull(),
	ruleId: words('rule_id').notNull(),
	target: words('target'),
	reason: words('reason').notNull(),
	madeBy: words('made_by').notNull(),
	madeAt: instant('made_at').notNull(),
	endedBy: words('ended_by'),
	endedAt: instant('ended_at'),
});

export const decisions = rasoat.table('decisions', {
	id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
	report: uuid('report').notNull(),
	attempt: uuid('attempt').notNull(),
	action: words('action').$type<Action>().notNull(),
	from: words('from_state').$type<ReviewState>().notNull(),
	to: words('to_state').$type<ReviewState>().notNull(),
	note: words('note').notNull(),
	actor: words('actor').notNull(),
	madeAt: instant('made_at').notNull(),
});

export const reviews = rasoat.table('reviews', {
	report: uuid('report').primaryKey(),
	version: integer('version').notNull(),
	state: words('state').$type<ReviewState>().notNull(),
	/** The attempt that all that follows is of. */
	attempt: uuid('attempt').notNull(),
	/** The CheckResult by corrected values; null where nothing is corrected. */
	content: jsonText('content'),
	verdict: words('verdict').notNull(),
	commune: words('commune'),
	errors: integer('errors').notNull(),
	warnings: integer('warnings').notNull(),
	infos: integer('infos').notNull(),
	doubtful: integer('doubtful').notNull(),
	rules: text('rules').array().notNull(),
	figures: jsonb('figures').notNull(),
	corrected: integer('corrected').notNull(),
	unsettled: integer('unsettled').notNull(),
	dismissed: integer('dismissed').notNull(),
	/** What the report said when it was accepted last. */
	accepted: jsonText('accepted'),
	changedAt: instant('changed_at').notNull(),
});

export type CorrectionKind = 'figure' | 'identity' | 'commune' | 'section';
export type CorrectionRow = typeof corrections.$inferSelect;
export type DismissalRow = typeof dismissals.$inferSelect;
export type DecisionRow = typeof decisions.$inferSelect;
export type ReviewRow = typeof reviews.$inferSelect;
