import { sql } from 'drizzle-orm';
import type { Session } from '../database.js';
import type { Report } from '../schema.js';

/**
 * Until the transaction ends, nobody else files reports of these bytes: two of them never meet at one place. Comes before the locks of
 * reports, outbox and attempts.
 */
export async function holdOriginal({ orm }: Session, sha256: string): Promise<void> {
	await orm.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`original ${sha256}`}, 0))`);
}

/** Holds the filing of a report's bytes, then the report; null where there is no such report. */
export function holdReport(session: Session, id: string): Promise<Report | null> {
	return hold(session, BY_REPORT, id);
}

/** `holdReport` for the report of an attempt. */
export function holdReportOf(session: Session, attempt: string): Promise<Report | null> {
	return hold(session, BY_ATTEMPT, attempt);
}

/** The bytes as `holdOriginal` does, before the report is locked; what is given is the report as it stands then. */
const holding = (of: string) => `
	WITH held AS MATERIALIZED (
		SELECT p.id, pg_advisory_xact_lock(hashtextextended('original ' || p.original, 0)) FROM rasoat.reports p ${of}
	)
	SELECT r.id, r.original, r.campaign, r.commune, r.received_at, r.withdrawn_at, r.deleted_at, r.created_at
	FROM held JOIN rasoat.reports r ON r.id = held.id FOR UPDATE OF r`;
const BY_REPORT = holding('WHERE p.id = $1');
const BY_ATTEMPT = holding('JOIN rasoat.attempts a ON a.report = p.id WHERE a.id = $1');

type Moment = 'receivedAt' | 'withdrawnAt' | 'deletedAt' | 'createdAt';
type Row = Omit<Report, Moment> & {
	readonly received_at: Date;
	readonly withdrawn_at: Date | null;
	readonly deleted_at: Date | null;
	readonly created_at: Date;
};

async function hold({ client }: Session, statement: string, id: string): Promise<Report | null> {
	const [row] = (await client.query<Row>(statement, [id])).rows;
	if (row === undefined) return null;
	const { received_at, withdrawn_at, deleted_at, created_at, ...report } = row;
	return {
		...report,
		receivedAt: received_at.toISOString(),
		withdrawnAt: withdrawn_at?.toISOString() ?? null,
		deletedAt: deleted_at?.toISOString() ?? null,
		createdAt: created_at.toISOString(),
	};
}
