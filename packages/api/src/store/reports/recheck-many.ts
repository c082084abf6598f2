import { and, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { STORE_LIMITS } from '../../limits/store-limits.js';
import { recordChange } from '../audit/record-change.js';
import type { Database, Session } from '../database.js';
import type { Grounds } from '../ledger/amend.js';
import { PRIORITY } from '../ledger/enqueue.js';
import { IN_FORCE } from '../profiles/profile-version.js';
import { profiles } from '../profiles/tables.js';
import { amendments, attempts, campaigns, outbox, reports, type State } from '../schema.js';
import { matching, type ReportFilter } from './filter-reports.js';
import { summaries } from './tables.js';

/** Which reports are meant, of those that do not wait for an attempt and are neither withdrawn nor deleted. */
export interface ManyReports {
	readonly filter: ReportFilter;
	/** Only those in a campaign whose profile has another version in force than they were checked by. */
	readonly stale: boolean;
	/** Code of what parked them; null for whatever. */
	readonly parkedBy: string | null;
}

/**
 * Opens a new attempt of many reports, behind everything that people wait for; gives their number. Each part is a transaction of its own,
 * logged by itself: where this breaks off, called again it goes on with the rest.
 */
export async function recheckMany(database: Database, many: ManyReports, grounds: Grounds): Promise<number> {
	let opened = 0;
	for (let after: string | null = null; ; ) {
		const part: Part = await database.transaction('write', (session) => openPart(session, many, after, grounds));
		opened += part.opened;
		after = part.last;
		if (after === null) return opened;
	}
}

interface Part {
	readonly opened: number;
	/** The highest id that was looked at; null when there are no more. */
	readonly last: string | null;
}

async function openPart(session: Session, many: ManyReports, after: string | null, grounds: Grounds): Promise<Part> {
	const ids = await lockPart(session, many, after);
	const ended = await overtake(session, ids);
	if (ended.length > 0) {
		await openAfter(session, ended, grounds);
		const detail = { reports: ended.length, first: ids[0], last: ids.at(-1), reason: grounds.reason };
		await recordChange(session, { actor: grounds.actor, action: 'report.recheck-many', target: null, detail });
	}
	return { opened: ended.length, last: ids.at(-1) ?? null };
}

/** In the order of their ids, so that two who do this at once do not wait for each other in a circle. */
async function lockPart({ orm }: Session, { filter, stale, parkedBy }: ManyReports, after: string | null): Promise<readonly string[]> {
	const rows = await orm
		.select({ id: reports.id })
		.from(summaries)
		.innerJoin(reports, eq(reports.id, summaries.report))
		.where(
			and(
				matching(filter),
				isNull(reports.withdrawnAt),
				isNull(reports.deletedAt),
				inArray(summaries.state, ['done', 'failed']),
				parkedBy === null ? undefined : eq(summaries.error, parkedBy),
				stale ? isStale() : undefined,
				after === null ? undefined : gt(reports.id, after),
			),
		)
		.orderBy(reports.id)
		.limit(STORE_LIMITS.recheckRows);
	const ids = rows.map(({ id }) => id);
	if (ids.length > 0)
		await orm.select({ id: reports.id }).from(reports).where(inArray(reports.id, ids)).orderBy(reports.id).for('no key update');
	return ids;
}

function isStale(): SQL {
	const inForce = sql`SELECT hash FROM ${profiles} WHERE profile_id = ${campaigns.profileId} ORDER BY ${sql.join(IN_FORCE, sql`, `)} LIMIT 1`;
	return sql`EXISTS (SELECT FROM ${campaigns}, ${attempts} WHERE ${campaigns.id} = ${reports.campaign} AND ${attempts.report} = ${reports.id}
		AND ${attempts.number} = ${summaries.checked} AND ${attempts.outcome} = 'checked' AND ${attempts.profileHash} <> (${inForce}))`;
}

interface Ended {
	readonly report: string;
	readonly number: number;
	readonly state: State;
}

/** Whoever was quicker has opened a new attempt of some. */
async function overtake({ orm }: Session, ids: readonly string[]): Promise<readonly Ended[]> {
	if (ids.length === 0) return [];
	const { report, number, state } = attempts;
	const ended = and(inArray(report, [...ids]), eq(attempts.latest, true), inArray(state, ['done', 'failed']));
	return orm.update(attempts).set({ latest: false }).where(ended).returning({ report, number, state });
}

async function openAfter({ orm }: Session, ended: readonly Ended[], { reason, actor }: Grounds): Promise<void> {
	const next = ended.map(({ report, number }) => ({ report, number: number + 1 }));
	const opened = await orm.insert(attempts).values(next).returning({ id: attempts.id });
	await orm.insert(outbox).values(opened.map(({ id }) => ({ attempt: id, priority: PRIORITY.recheck })));
	const kept = ended.map(({ report, number, state }) => ({
		report,
		kind: 'recheck' as const,
		before: JSON.stringify({ attempt: number, state }),
		after: JSON.stringify({ attempt: number + 1 }),
		reason,
		actor,
	}));
	await orm.insert(amendments).values(kept);
}
