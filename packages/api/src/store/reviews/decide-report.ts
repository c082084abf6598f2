import type { Database } from '../database.js';
import { type Changed, changeReview, type ReviewDeed } from './change-review.js';
import { type Decision, decide, pathOf, type Refusal, type Ripeness } from './review-state.js';
import { saveReview } from './save-review.js';

/** Somebody decides on a report, or takes a decision back. Null where there is no such report. */
export function decideReport(database: Database, id: string, decision: Decision, deed: ReviewDeed): Promise<Changed<Refusal> | null> {
	return changeReview<Refusal>(database, id, `report.${decision}`, deed, async ({ session, attempt, review }) => {
		const ripeness = {
			outcome: attempt.outcome === 'unreadable' ? 'unreadable' : 'checked',
			unsettled: review.row?.unsettled ?? 0,
		} as const;
		const from = pathOf(review.decisions);
		const tried = decide(from, decision, { ...ripeness, isAsAccepted: true });
		if (typeof tried === 'string') return { refused: tried };
		const to = (isAsAccepted: boolean) => {
			const path = decide(from, decision, { ...ripeness, isAsAccepted } satisfies Ripeness);
			if (typeof path === 'string') throw new Error(`a decision that could be made cannot: ${path}`);
			return path;
		};
		const { actor, reason: note } = deed;
		await saveReview(session, {
			...{ report: id, attempt: attempt.id, actor, by: 'person' },
			decision: { action: decision, note, to: ({ isAsAccepted }) => to(isAsAccepted) },
		});
		return { detail: { from: from.state } };
	});
}
