import { bigint, boolean, pgSchema } from 'drizzle-orm/pg-core';
import { instant, words } from '../columns.js';
import type { AuditKind } from './audit-entry.js';

const rasoat = pgSchema('rasoat');

export const audit = rasoat.table('audit', {
	id: bigint('id', { mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
	kind: words('kind').$type<AuditKind>().notNull(),
	actor: words('actor').notNull(),
	action: words('action').notNull(),
	target: words('target'),
	detail: words('detail').notNull(),
	madeAt: instant('made_at').notNull(),
	place: bigint('place', { mode: 'number' }),
	previous: words('previous'),
	hash: words('hash'),
});

export const auditHead = rasoat.table('audit_head', {
	onlyOne: boolean('only_one').primaryKey(),
	count: bigint('count', { mode: 'number' }).notNull(),
	hash: words('hash').notNull(),
});
