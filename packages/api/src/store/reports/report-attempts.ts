import { asc, eq } from 'drizzle-orm';
import type { Session } from '../database.js';
import { attempts, type Outcome, type State } from '../schema.js';
import type { ReportRow } from './report-row.js';
import { resultHeads } from './results-table.js';

/** One checking of a report, its result in short. */
export interface ReportAttempt {
	readonly number: number;
	readonly state: State;
	readonly outcome: Outcome | null;
	/** Code of what parked it, or of why the file cannot be read. */
	readonly error: string | null;
	readonly engine: string | null;
	readonly profile: { readonly id: string; readonly version: string } | null;
	readonly verdict: ReportRow['verdict'];
	readonly findings: ReportRow['findings'] | null;
	readonly receivedAt: string;
	readonly queuedAt: string | null;
	readonly processingAt: string | null;
	readonly endedAt: string | null;
}

/** Every attempt of a report, the first one first. */
export async function reportAttempts({ orm }: Session, report: string): Promise<readonly ReportAttempt[]> {
	const rows = await orm
		.select({ attempt: attempts, head: resultHeads })
		.from(attempts)
		.leftJoin(resultHeads, eq(resultHeads.attempt, attempts.id))
		.where(eq(attempts.report, report))
		.orderBy(asc(attempts.number));
	return rows.map(({ attempt, head }) => ({
		number: attempt.number,
		state: attempt.state,
		outcome: attempt.outcome,
		error: attempt.error ?? head?.errorCode ?? null,
		engine: attempt.engineVersion,
		profile: head?.profileId ? { id: head.profileId, version: head.profileVersion ?? '' } : null,
		verdict: (head?.verdict ?? null) as ReportRow['verdict'],
		findings: head && { error: head.errors, warning: head.warnings, info: head.infos, doubtful: head.doubtful },
		receivedAt: attempt.receivedAt,
		queuedAt: attempt.queuedAt,
		processingAt: attempt.processingAt,
		endedAt: attempt.endedAt,
	}));
}
