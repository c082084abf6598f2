import { eq, sql } from 'drizzle-orm';
import type { Session } from '../database.js';
import { attempts, type Report, reports } from '../schema.js';

/**
 * Until the transaction ends, nobody else files reports of these bytes: two of them never meet at one place. Comes before the locks of
 * reports, outbox and attempts.
 */
export async function holdOriginal({ orm }: Session, sha256: string): Promise<void> {
	await orm.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`original ${sha256}`}, 0))`);
}

/** Holds the filing of a report's bytes, then the report; null where there is no such report. */
export async function holdReport(session: Session, id: string): Promise<Report | null> {
	const [known] = await session.orm.select({ original: reports.original }).from(reports).where(eq(reports.id, id));
	if (!known) return null;
	await holdOriginal(session, known.original);
	const [held] = await session.orm.select().from(reports).where(eq(reports.id, id)).for('update');
	return held ?? null;
}

/** `holdReport` for the report of an attempt. */
export async function holdReportOf(session: Session, attempt: string): Promise<Report | null> {
	const [known] = await session.orm.select({ report: attempts.report }).from(attempts).where(eq(attempts.id, attempt));
	return known ? holdReport(session, known.report) : null;
}
