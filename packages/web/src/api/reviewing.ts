import type { Schemas } from '@rasoat/api/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, codeOf, Refusal } from './answer-of.ts';
import { client } from './client.ts';
import type { Report, Result } from './report.ts';

export type Review = Schemas['Review'];
export type Decision = 'accept' | 'return' | 'set-aside' | 'undo';
export type How = 'stated' | 'stated-none' | 'not-stated' | 'blank' | 'pending';
export type IdentityField = 'number' | 'date' | 'signer' | 'signerTitle' | 'conclusion' | 'letter';

/** A document as a report cites it; the day as ISO. */
export interface Citation {
	readonly number: string;
	readonly date: string | null;
}

/** Words of the report that somebody points at; `quote` null for the whole block. */
export interface Place {
	readonly block: number;
	readonly quote: string | null;
}

/** One unit of a break-down; null is a number that the report does not give. */
export interface Unit {
	readonly name: string;
	readonly assigned: number | null;
	readonly present: number | null;
}

/** What is said to be right. */
export type Correction =
	| { readonly kind: 'figure'; readonly target: string; readonly value: number | string | readonly Unit[] | null; readonly how: How }
	| { readonly kind: 'identity'; readonly target: IdentityField; readonly value: string | Citation | null }
	| { readonly kind: 'commune'; readonly target: 'commune'; readonly value: string }
	| { readonly kind: 'section'; readonly target: string; readonly value: { readonly present: boolean; readonly empty: boolean } };

/** What a clerk does to a report. A correction's place is null where the machine's own place holds. */
export type Change =
	| { readonly kind: 'decide'; readonly decision: Decision; readonly note: string }
	| { readonly kind: 'dismiss'; readonly fingerprint: string; readonly reason: string }
	| { readonly kind: 'undismiss'; readonly dismissal: string }
	| { readonly kind: 'correct'; readonly correction: Correction; readonly place: Place | null; readonly note: string }
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
			const { correction, place, note } = change;
			return answerOf(
				client.POST('/api/v1/reports/{id}/corrections', { params: { path }, body: { ...sendable(correction), place, note, version } }),
			);
		}
		case 'uncorrect': {
			const params = { path: { ...path, correction: change.correction } };
			return answerOf(client.POST('/api/v1/reports/{id}/corrections/{correction}/withdrawal', { params, body: { note: '', version } }));
		}
	}
}

/** The client's types know no list that is only read. */
function sendable(correction: Correction) {
	if (correction.kind !== 'figure') return correction;
	const { value } = correction;
	return { ...correction, value: typeof value === 'object' && value !== null ? [...value] : value };
}
