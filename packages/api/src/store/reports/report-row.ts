import { eq, sql } from 'drizzle-orm';
import type { Session } from '../database.js';
import type { ReviewState } from '../reviews/review-state.js';
import { campaigns, type Outcome, originals, reports, type State, type Way } from '../schema.js';
import { summaries } from './tables.js';

/** A report as lists show it. */
export interface ReportRow {
	readonly id: string;
	/** As the first who sent it called it. */
	readonly name: string;
	readonly sha256: string;
	readonly size: number;
	readonly mediaType: string;
	readonly campaign: string | null;
	readonly commune: string | null;
	/** Code of the commune that the report itself names; null where none was read. */
	readonly communeRead: string | null;
	/** ISO instant. */
	readonly receivedAt: string;
	/** Received after the campaign's deadline; null where there is none. */
	readonly late: boolean | null;
	readonly withdrawnAt: string | null;
	/** Since when its bytes and results are gone. */
	readonly deletedAt: string | null;
	readonly ways: readonly Way[];
	readonly arrivals: number;
	/** Number of the latest attempt; state and outcome are its own. */
	readonly attempt: number;
	readonly state: State;
	readonly outcome: Outcome | null;
	/** Number of the last attempt with a result, which all that follows is of; null where there is none. */
	readonly checkedAttempt: number | null;
	readonly verdict: 'pass' | 'flagged' | 'unreadable' | null;
	/** Code of what parked it, or of why it cannot be read. */
	readonly error: string | null;
	readonly pages: number | null;
	readonly findings: { readonly error: number; readonly warning: number; readonly info: number; readonly doubtful: number };
	/** Where people's work on it stands. */
	readonly review: ReportReview;
	/** ISO instant. */
	readonly changedAt: string;
	/** Its place in the order of all changes. */
	readonly change: number;
}

/** People's work on a report in short. */
export interface ReportReview {
	readonly state: ReviewState;
	/** 0 before anybody did something. */
	readonly version: number;
	/** Values that were put right; of these, `unsettled` ask since the last check. */
	readonly corrected: number;
	readonly unsettled: number;
	/** Findings that do not count. */
	readonly dismissed: number;
}

/** Every report, to be narrowed and ordered by the caller. */
export function selectRows({ orm }: Session) {
	return orm
		.select({
			id: reports.id,
			name: summaries.fileName,
			sha256: reports.original,
			size: originals.size,
			mediaType: originals.mediaType,
			campaign: reports.campaign,
			commune: reports.commune,
			communeRead: summaries.communeRead,
			receivedAt: reports.receivedAt,
			late: sql<boolean | null>`(${reports.receivedAt} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date > ${campaigns.deadline}`,
			withdrawnAt: reports.withdrawnAt,
			deletedAt: reports.deletedAt,
			ways: summaries.ways,
			arrivals: summaries.arrivals,
			attempt: summaries.number,
			state: summaries.state,
			outcome: summaries.outcome,
			checkedAttempt: summaries.checked,
			verdict: sql<ReportRow['verdict']>`${summaries.verdict}`,
			error: sql<string | null>`coalesce(${summaries.error}, ${summaries.errorCode})`,
			pages: summaries.pages,
			findings: { error: summaries.errors, warning: summaries.warnings, info: summaries.infos, doubtful: summaries.doubtful },
			review: {
				state: summaries.review,
				version: summaries.reviewVersion,
				corrected: summaries.corrected,
				unsettled: summaries.unsettled,
				dismissed: summaries.dismissed,
			},
			changedAt: summaries.changedAt,
			change: summaries.change,
		})
		.from(summaries)
		.innerJoin(reports, eq(reports.id, summaries.report))
		.innerJoin(originals, eq(originals.sha256, reports.original))
		.leftJoin(campaigns, eq(campaigns.id, reports.campaign))
		.$dynamic();
}
