import { eq, inArray, sql } from 'drizzle-orm';
import { STORE_LIMITS } from '../../limits/store-limits.js';
import type { Database, Session } from '../database.js';
import { IN_FORCE } from '../profiles/profile-version.js';
import { profiles } from '../profiles/tables.js';
import { attempts, campaigns, outbox, reports } from '../schema.js';

/** What a queue needs to know of one attempt. */
export interface OutboxJob {
	readonly attempt: string;
	readonly number: number;
	readonly report: string;
	readonly original: string;
	/** Hash of its campaign's profile in force; null without a campaign, or where the store has no such profile. */
	readonly profile: string | null;
	/** The lower, the sooner. */
	readonly priority: number;
}

/** Gives, in the order of the jobs, the ids the queue knows them by. */
export type Send = (jobs: readonly OutboxJob[]) => Promise<readonly string[]>;

/**
 * Hands waiting jobs to the queue and notes that they are queued, and as what; gives their number, 0 when none waits. When `send` rejects,
 * all stay. A process that dies in between leaves them too: `send` must take the same job twice as one.
 */
export async function relayOutbox(database: Database, send: Send): Promise<number> {
	const waiting = await database.transaction('single', ({ client }) => client.query('SELECT 1 FROM rasoat.outbox LIMIT 1'));
	if (waiting.rowCount === 0) return 0;
	return database.transaction('write', async (session) => {
		const jobs = await lockJobs(session);
		if (jobs.length === 0) return 0;
		const ids = await send(jobs);
		await noteSent(
			session,
			jobs.map(({ attempt }) => attempt),
			ids,
		);
		return jobs.length;
	});
}

/** The next rows that no other process is sending. */
async function lockJobs({ orm }: Session): Promise<readonly OutboxJob[]> {
	const inOrder = orm.select({ attempt: outbox.attempt }).from(outbox).orderBy(outbox.priority, outbox.id);
	const locked = await inOrder.limit(STORE_LIMITS.outboxRows).for('update', { skipLocked: true });
	const taken = locked.map(({ attempt }) => attempt);
	if (taken.length === 0) return [];
	return orm
		.select({
			attempt: outbox.attempt,
			number: attempts.number,
			report: attempts.report,
			original: reports.original,
			profile: sql<
				string | null
			>`(SELECT hash FROM ${profiles} WHERE profile_id = ${campaigns.profileId} ORDER BY ${sql.join(IN_FORCE, sql`, `)} LIMIT 1)`,
			priority: outbox.priority,
		})
		.from(outbox)
		.innerJoin(attempts, eq(attempts.id, outbox.attempt))
		.innerJoin(reports, eq(reports.id, attempts.report))
		.leftJoin(campaigns, eq(campaigns.id, reports.campaign))
		.where(inArray(outbox.attempt, taken))
		.orderBy(outbox.priority, outbox.id);
}

async function noteSent({ orm, client }: Session, sent: readonly string[], ids: readonly string[]): Promise<void> {
	await client.query(NOTE, [sent, ids]);
	await orm.delete(outbox).where(inArray(outbox.attempt, [...sent]));
}

/** A quick worker may have taken a job further before this. */
const NOTE = `UPDATE rasoat.attempts a SET job = s.job,
		state = CASE a.state WHEN 'received' THEN 'queued' ELSE a.state END,
		queued_at = CASE a.state WHEN 'received' THEN now() ELSE a.queued_at END
	FROM (SELECT * FROM unnest($1::uuid[], $2::text[]) AS s (attempt, job) ORDER BY attempt) s WHERE a.id = s.attempt`;
