import { sql } from 'drizzle-orm';
import { bigint, boolean, customType, date, integer, pgSchema, uuid } from 'drizzle-orm/pg-core';
import { instant, jsonText, words } from './columns.js';

const rasoat = pgSchema('rasoat');
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const id = () => uuid('id').primaryKey().defaultRandom();
const identity = () => bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity();
const recorded = (name: string) => instant(name).notNull().default(sql`now()`);

export const originals = rasoat.table('originals', {
	sha256: words('sha256').primaryKey(),
	/** Null where an administrator deleted them. */
	bytes: bytes('bytes'),
	size: bigint('size', { mode: 'number' }).notNull(),
	mediaType: words('media_type').notNull(),
	storedAt: recorded('stored_at'),
	deletedAt: instant('deleted_at'),
});

export const campaigns = rasoat.table('campaigns', {
	id: words('id').primaryKey(),
	profileId: words('profile_id').notNull(),
	deadline: date('deadline', { mode: 'string' }),
	expectedCommunes: words('expected_communes').array().notNull(),
	createdAt: recorded('created_at'),
	name: words('name').notNull().default(''),
	closedAt: instant('closed_at'),
	changedAt: recorded('changed_at'),
	recheckAt: instant('recheck_at'),
});

export const reports = rasoat.table('reports', {
	id: id(),
	original: words('original').notNull(),
	campaign: words('campaign'),
	commune: words('commune'),
	receivedAt: instant('received_at').notNull(),
	withdrawnAt: instant('withdrawn_at'),
	deletedAt: instant('deleted_at'),
	createdAt: recorded('created_at'),
});

export const receipts = rasoat.table('receipts', {
	id: id(),
	original: words('original').notNull(),
	report: uuid('report').notNull(),
	way: words('way').$type<Way>().notNull(),
	receivedAt: instant('received_at').notNull(),
	sender: words('sender'),
	fileName: words('file_name').notNull(),
	campaign: words('campaign'),
	commune: words('commune'),
	recordedAt: recorded('recorded_at'),
});

export const attempts = rasoat.table('attempts', {
	id: id(),
	report: uuid('report').notNull(),
	number: integer('number').notNull(),
	latest: boolean('latest').notNull().default(true),
	state: words('state').$type<State>().notNull().default('received'),
	outcome: words('outcome').$type<Outcome>(),
	error: words('error'),
	engineVersion: words('engine_version'),
	profileHash: words('profile_hash'),
	deadline: date('deadline', { mode: 'string' }),
	job: words('job'),
	receivedAt: recorded('received_at'),
	queuedAt: instant('queued_at'),
	processingAt: instant('processing_at'),
	endedAt: instant('ended_at'),
});

export const results = rasoat.table('results', {
	attempt: uuid('attempt').primaryKey(),
	/** Null where it was deleted with its report. */
	content: jsonText('content'),
	storedAt: recorded('stored_at'),
	deletedAt: instant('deleted_at'),
});

export const amendments = rasoat.table('amendments', {
	id: identity(),
	report: uuid('report').notNull(),
	kind: words('kind').$type<AmendmentKind>().notNull(),
	before: jsonText('before').notNull(),
	after: jsonText('after').notNull(),
	reason: words('reason').notNull(),
	actor: words('actor').notNull(),
	madeAt: recorded('made_at'),
});

export const outbox = rasoat.table('outbox', {
	id: identity(),
	attempt: uuid('attempt').notNull(),
	priority: integer('priority').notNull(),
	createdAt: recorded('created_at'),
});

/** How a file came. */
export type Way = 'upload' | 'inbox' | 'link' | 'mail';
export type State = 'received' | 'queued' | 'processing' | 'done' | 'failed';
/** How a done attempt ended; a cancelled one has no result. */
export type Outcome = 'checked' | 'unreadable' | 'cancelled';
export type AmendmentKind = 'received-at' | 'withdrawal' | 'reinstatement' | 'move' | 'recheck' | 'cancellation';

export type Campaign = typeof campaigns.$inferSelect;
export type Report = typeof reports.$inferSelect;
export type Receipt = typeof receipts.$inferSelect;
export type Attempt = typeof attempts.$inferSelect;
