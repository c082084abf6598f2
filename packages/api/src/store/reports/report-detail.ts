import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import { type Person, people } from '../reviews/people.js';
import { type ReviewDetail, readReview } from '../reviews/read-review.js';
import { type ReviewHistory, reviewHistory } from '../reviews/review-history.js';
import { type AmendmentKind, amendments, attempts, receipts, results, type Way } from '../schema.js';
import { type ReportAttempt, reportAttempts } from './report-attempts.js';
import { type ReportRow, selectRows } from './report-row.js';
import { summaries } from './tables.js';

/** One arrival of a report's file. */
export interface ReportReceipt {
	readonly id: string;
	readonly way: Way;
	readonly receivedAt: string;
	readonly recordedAt: string;
	readonly sender: string | null;
	readonly name: string;
	/** As the sender said; null where he did not. */
	readonly campaign: string | null;
	readonly commune: string | null;
}

/** What somebody changed about a report, and why. */
export interface ReportAmendment {
	readonly kind: AmendmentKind;
	readonly reason: string;
	readonly actor: string;
	readonly by: Person;
	readonly madeAt: string;
	readonly before: unknown;
	readonly after: unknown;
}

/** All there is about one report, but for the bytes. */
export interface ReportDetail {
	readonly row: ReportRow;
	/** Id of the latest attempt. */
	readonly attempt: string;
	readonly receipts: readonly ReportReceipt[];
	readonly attempts: readonly ReportAttempt[];
	readonly amendments: readonly ReportAmendment[];
	readonly review: ReviewDetail;
	readonly history: ReviewHistory;
	/** The last CheckResult there is, by corrected values where there are any; null where there is none (yet). */
	readonly result: unknown;
}

/** Null where there is no such report. */
export function reportDetail(database: Database, id: string): Promise<ReportDetail | null> {
	return database.transaction('snapshot', async (session) => {
		const [row] = await selectRows(session).where(eq(summaries.report, id));
		if (!row) return null;
		const [latest] = await resultsOf(session, id, row.attempt);
		const { checkedAttempt } = row;
		const [result] = checkedAttempt === null ? [] : await resultsOf(session, id, checkedAttempt);
		const reviewed = await readReview(session, id, result?.attempt ?? '');
		return {
			row,
			attempt: latest?.attempt ?? '',
			receipts: await receiptsOf(session, id),
			attempts: await reportAttempts(session, id),
			amendments: await amendmentsOf(session, id),
			review: reviewed.review,
			history: await reviewHistory(session, id),
			result: reviewed.result ?? result?.content ?? null,
		};
	});
}

/** The machine's own CheckResult of one attempt of a report; null where there is none. */
export function reportResult(database: Database, id: string, number: number): Promise<unknown> {
	return database.transaction('snapshot', async (session) => {
		const [result] = await resultsOf(session, id, number);
		return result?.content ?? null;
	});
}

function resultsOf({ orm }: Session, report: string, number: number) {
	return orm
		.select({ attempt: attempts.id, content: sql<unknown>`${results.content}` })
		.from(attempts)
		.leftJoin(results, eq(results.attempt, attempts.id))
		.where(and(eq(attempts.report, report), eq(attempts.number, number)));
}

function receiptsOf({ orm }: Session, report: string): Promise<ReportReceipt[]> {
	const { id, way, receivedAt, recordedAt, sender, fileName, campaign, commune } = receipts;
	return orm
		.select({ id, way, receivedAt, recordedAt, sender, name: fileName, campaign, commune })
		.from(receipts)
		.where(eq(receipts.report, report))
		.orderBy(asc(recordedAt), asc(id));
}

async function amendmentsOf(session: Session, report: string): Promise<readonly ReportAmendment[]> {
	const rows = await session.orm.select().from(amendments).where(eq(amendments.report, report)).orderBy(asc(amendments.id));
	const personOf = await people(
		session,
		rows.map(({ actor }) => actor),
	);
	return rows.map(({ kind, reason, actor, madeAt, before, after }) => ({
		kind,
		reason,
		actor,
		by: personOf(actor),
		madeAt,
		before: JSON.parse(before) as unknown,
		after: JSON.parse(after) as unknown,
	}));
}
