import type { Database, Session } from '../database.js';
import { WAITING } from '../ledger/change-attempt.js';
import { lastChecked } from '../ledger/last-checked.js';
import { changeReport } from '../reports/change-report.js';
import type { Attempt, Report } from '../schema.js';
import { loadReview, type StandingReview, versionOf } from './load-review.js';

/** Who changes a review, and which version of it he saw. */
export interface ReviewDeed {
	/** As the audit log names people. */
	readonly actor: string;
	readonly version: number;
	/** For the audit log; empty for none. */
	readonly reason: string;
}

/** Why a change of a review is not made, whatever it is: somebody was quicker, or the report has no result (now). */
export type NotNow = 'stale' | 'waiting' | 'no-result';
export type Changed<Refused extends string = never> = { readonly refused: NotNow | Refused } | { readonly refused: null };

export interface Held {
	readonly session: Session;
	readonly report: Report;
	/** Of the result that is reviewed. */
	readonly attempt: Attempt;
	readonly review: StandingReview;
}

/**
 * Changes people's work on a report in a transaction of its own: held against everybody else, of the version that was seen, logged. Null
 * where there is no such report. `work` gives a refusal, or what the audit log is to know.
 */
export function changeReview<Refused extends string = never>(
	database: Database,
	id: string,
	action: `report.${string}`,
	{ actor, reason, version }: ReviewDeed,
	work: (held: Held) => Promise<{ readonly refused: Refused } | { readonly detail: object }>,
): Promise<Changed<Refused> | null> {
	return changeReport<Changed<Refused>>(database, id, action, { actor, reason, guard: () => {} }, async (session, report, latest) => {
		const review = await loadReview(session, id);
		const attempt = versionOf(review) === version ? await reviewable(session, latest) : 'stale';
		if (typeof attempt === 'string') return { outcome: { refused: attempt }, changed: false, detail: {} };
		const done = await work({ session, report, attempt, review });
		if ('refused' in done) return { outcome: done, changed: false, detail: {} };
		return { outcome: { refused: null }, changed: true, detail: done.detail };
	});
}

/** People work on the last result there is: while a check is under way, or where there is none, they wait. */
export async function reviewable(session: Session, latest: Attempt): Promise<Attempt | NotNow> {
	if (WAITING.includes(latest.state)) return 'waiting';
	return (await lastChecked(session, latest.report)) ?? 'no-result';
}
