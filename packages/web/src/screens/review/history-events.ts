import type { Report } from '../../api/report.ts';

type Past = Report['history'];
type Named = Past['corrections'][number]['by'];

interface At {
	/** ISO instant. */
	readonly at: string;
	/** Null where nobody did it but the service. */
	readonly by: Named | null;
}

/** One thing that happened to a report. */
export type HistoryEvent = At &
	(
		| { readonly kind: 'receipt'; readonly receipt: Report['receipts'][number] }
		| { readonly kind: 'attempt'; readonly attempt: Report['attempts'][number] }
		| { readonly kind: 'amendment'; readonly amendment: Report['amendments'][number] }
		| { readonly kind: 'decision'; readonly decision: Report['work']['decisions'][number] }
		| {
				readonly kind: 'correction';
				readonly correction: Past['corrections'][number];
				/** What stood in its place; null where that was what the machine read. */
				readonly before: Past['corrections'][number] | null;
		  }
		| { readonly kind: 'uncorrection'; readonly correction: Past['corrections'][number] }
		| { readonly kind: 'dismissal' | 'undismissal'; readonly dismissal: Past['dismissals'][number] }
	);

/** All that happened to a report, in the order of time. */
export function historyEvents({ receipts, attempts, amendments, work, history }: Report): readonly HistoryEvent[] {
	const { corrections, dismissals } = history;
	const events: HistoryEvent[] = [
		...receipts.map((receipt) => ({ kind: 'receipt' as const, receipt, at: receipt.recordedAt, by: null })),
		...attempts.map((attempt) => ({ kind: 'attempt' as const, attempt, at: beganOrEnded(attempt), by: null })),
		...amendments.map((amendment) => ({ kind: 'amendment' as const, amendment, at: amendment.madeAt, by: amendment.by })),
		...work.decisions.map((decision) => ({ kind: 'decision' as const, decision, at: decision.madeAt, by: decision.by })),
		...corrections.map((correction) => ({
			...{ kind: 'correction' as const, correction, at: correction.madeAt, by: correction.by },
			before: corrections.find((other) => other.ended?.replaced && isPlaceOf(other, correction)) ?? null,
		})),
		...corrections.flatMap((correction) => {
			const { ended } = correction;
			return ended === null || ended.replaced ? [] : [{ kind: 'uncorrection' as const, correction, at: ended.at, by: ended.by }];
		}),
		...dismissals.map((dismissal) => ({ kind: 'dismissal' as const, dismissal, at: dismissal.madeAt, by: dismissal.by })),
		...dismissals.flatMap((dismissal) => {
			const { ended } = dismissal;
			return ended === null || ended.replaced ? [] : [{ kind: 'undismissal' as const, dismissal, at: ended.at, by: ended.by }];
		}),
	];
	return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : ORDER[a.kind] - ORDER[b.kind]));
}

/** Of what happened at one moment: a decision follows from what was changed. */
const ORDER: Readonly<Record<HistoryEvent['kind'], number>> = {
	...{ receipt: 0, amendment: 1, attempt: 2, correction: 3, uncorrection: 3, dismissal: 3, undismissal: 3, decision: 4 },
};

function beganOrEnded({ endedAt, processingAt, queuedAt, receivedAt }: Report['attempts'][number]): string {
	return endedAt ?? processingAt ?? queuedAt ?? receivedAt;
}

type Correction = Past['corrections'][number];

function isPlaceOf(before: Correction, after: Correction): boolean {
	return before.kind === after.kind && before.target === after.target && before.ended?.at === after.madeAt && before.id !== after.id;
}
