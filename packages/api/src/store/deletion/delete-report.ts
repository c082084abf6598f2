import { and, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import { recordChange } from '../audit/record-change.js';
import type { Session } from '../database.js';
import { holdReport } from '../filing/hold-original.js';
import { wordings } from '../filing/tables.js';
import { endAttempt } from '../ledger/change-attempt.js';
import { emptyReview } from '../reviews/empty-review.js';
import { attempts, originals, type Report, reports, results } from '../schema.js';
import { deletions } from './tables.js';

export interface Grounds {
	readonly reason: string;
	/** An administrator, as the audit log names him. */
	readonly actor: string;
}

export interface Deleted {
	/** False when it was deleted already, or there is no such report. */
	readonly changed: boolean;
	readonly report: Report | null;
	/** Of its attempts, earlier ones too. */
	readonly results: number;
	/** Reports that were filed of the same bytes and are not deleted: the bytes stay for them. */
	readonly heldBy: readonly string[];
}

/**
 * Takes out what a report holds: its results, and the bytes unless another report holds them too. Hash and rows stay, with who did it and
 * why, also in the audit log. What still waited to be checked is cancelled. The caller looks whether the actor may.
 */
export async function deleteReport(session: Session, id: string, grounds: Grounds): Promise<Deleted> {
	const report = await holdReport(session, id);
	if (report === null || report.deletedAt !== null) return { changed: false, report, results: 0, heldBy: [] };
	await cancelWaiting(session, id);
	const count = await emptyResults(session, id);
	await emptyReview(session, id);
	const [after] = await session.orm.update(reports).set({ deletedAt: sql`now()` }).where(eq(reports.id, id)).returning();
	const heldBy = await holdersOf(session, report);
	if (heldBy.length === 0) await emptyOriginal(session, report);
	await session.orm.insert(deletions).values({ report: id, withBytes: heldBy.length === 0, results: count, ...grounds });
	const { actor, reason } = grounds;
	const detail = { reason, original: report.original, results: count, withBytes: heldBy.length === 0 };
	await recordChange(session, { actor, action: 'report.delete', target: id, detail });
	return { changed: true, report: after ?? null, results: count, heldBy };
}

async function cancelWaiting(session: Session, report: string): Promise<void> {
	const latest = and(eq(attempts.report, report), eq(attempts.latest, true));
	const [last] = await session.orm.select({ id: attempts.id }).from(attempts).where(latest);
	if (last) await endAttempt(session, last.id, 'done', { outcome: 'cancelled' });
}

async function emptyResults({ orm }: Session, report: string): Promise<number> {
	const own = orm.select({ id: attempts.id }).from(attempts).where(eq(attempts.report, report));
	await orm.delete(wordings).where(inArray(wordings.attempt, own));
	const emptied = await orm
		.update(results)
		.set({ content: null, deletedAt: sql`now()` })
		.where(and(inArray(results.attempt, own), isNotNull(results.content)))
		.returning({ attempt: results.attempt });
	return emptied.length;
}

async function holdersOf({ orm }: Session, { id, original }: Report): Promise<readonly string[]> {
	const others = and(eq(reports.original, original), ne(reports.id, id), isNull(reports.deletedAt));
	const found = await orm.select({ id: reports.id }).from(reports).where(others).orderBy(reports.createdAt, reports.id);
	return found.map((other) => other.id);
}

async function emptyOriginal({ orm }: Session, { original }: Report): Promise<void> {
	await orm
		.update(originals)
		.set({ bytes: null, deletedAt: sql`now()` })
		.where(and(eq(originals.sha256, original), isNull(originals.deletedAt)));
}
