import type { Schemas } from '@rasoat/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, codeOf, Refusal } from './answer-of.ts';
import { client } from './client.ts';
import type { Report, Result } from './report.ts';

export type Review = Schemas['Review'];
export type Decision = 'accept' | 'return' | 'set-aside' | 'undo';
type How = 'stated' | 'stated-none' | 'not-stated' | 'blank' | 'pending';

/** What a clerk does to a report. */
export type Change =
	| { readonly kind: 'decide'; readonly decision: Decision; readonly note: string }
	| { readonly kind: 'dismiss'; readonly fingerprint: string; readonly reason: string }
	| { readonly kind: 'undismiss'; readonly dismissal: string }
	| { readonly kind: 'correct'; readonly target: string; readonly value: number | string | null; readonly how: How; readonly note: string }
	| { readonly kind: 'uncorrect'; readonly correction: string };

interface Saved {
	readonly report: Schemas['ReportRow'];
	readonly review: Review;
	readonly result: Result | null;
}

/** Saves a change over the version that was shown; the answer is shown at once. Refused as "stale-review" where somebody was quicker. */
export function useReviewing(id: string) {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: ({ change, version }: { readonly change: Change; readonly version: number }) => save(id, change, version),
		onSuccess: ({ report, review, result }) => {
			cache.setQueryData<Report>(['report', id], (before) =>
				before === undefined ? before : { ...before, ...report, work: review, result },
			);
			void cache.invalidateQueries({ queryKey: ['report', id] });
		},
		onError: (error) => {
			const present = presentOf(error);
			if (present !== null)
				cache.setQueryData<Report>(['report', id], (before) =>
					before === undefined ? before : { ...before, work: present.review, result: present.result },
				);
		},
	});
}

/** What stands by now, where somebody else was quicker; the refusal itself tells it. Null for any other refusal. */
function presentOf(error: unknown): Pick<Saved, 'review' | 'result'> | null {
	if (codeOf(error) !== 'stale-review' || !(error instanceof Refusal)) return null;
	return (error.problem as unknown as { readonly present: Pick<Saved, 'review' | 'result'> }).present;
}

function save(id: string, change: Change, version: number): Promise<Saved> {
	const path = { id };
	switch (change.kind) {
		case 'decide': {
			const { decision, note } = change;
			return answerOf(client.POST('/api/v1/reports/{id}/decisions', { params: { path }, body: { decision, note, version } }));
		}
		case 'dismiss': {
			const { fingerprint, reason } = change;
			return answerOf(client.POST('/api/v1/reports/{id}/dismissals', { params: { path }, body: { fingerprint, reason, version } }));
		}
		case 'undismiss': {
			const params = { path: { ...path, dismissal: change.dismissal } };
			return answerOf(client.POST('/api/v1/reports/{id}/dismissals/{dismissal}/withdrawal', { params, body: { note: '', version } }));
		}
		case 'correct': {
			const { target, value, how, note } = change;
			const body = { kind: 'figure' as const, target, value, how, place: null, note, version };
			return answerOf(client.POST('/api/v1/reports/{id}/corrections', { params: { path }, body }));
		}
		case 'uncorrect': {
			const params = { path: { ...path, correction: change.correction } };
			return answerOf(client.POST('/api/v1/reports/{id}/corrections/{correction}/withdrawal', { params, body: { note: '', version } }));
		}
	}
}
