import type { Report } from '../../api/report.ts';
import type { Change } from '../../api/reviewing.ts';
import { momentOf } from '../../text/formats.ts';
import { useWords } from '../../words/use-words.ts';
import type { Reviewer } from './use-reviewer.ts';

/** Somebody else saved first: what is there now, what was to be saved, and the choice between them. */
export function StaleNote({ report, reviewer }: { readonly report: Report; readonly reviewer: Reviewer }) {
	const { review } = useWords();
	const { stale } = reviewer;
	if (stale === null) return null;
	const last = lastOf(report);
	return (
		<div className="note warning" role="alert">
			<p>
				<strong>{review.stale.title}</strong>
			</p>
			{last !== null && (
				<p>
					{review.stale.theirs} {last.by.name ?? last.by.actor}, {momentOf(last.madeAt)} – {review.decisions.states[report.work.state]}
					{last.said !== '' && `: ${last.said}`}
				</p>
			)}
			<p>
				{review.stale.yours} {said(stale, review)}
			</p>
			<p className="decision-ways">
				<button type="button" className="button small-button" onClick={reviewer.forget}>
					{review.stale.keep}
				</button>
				<button type="button" className="button small-button" onClick={reviewer.saveAnyway}>
					{review.stale.anyway}
				</button>
			</p>
		</div>
	);
}

function lastOf({ work }: Report) {
	const all = [
		...work.decisions.map(({ by, madeAt, note }) => ({ by, madeAt, said: note })),
		...work.corrections.map(({ by, madeAt, target, note }) => ({ by, madeAt, said: `${target} ${note}` })),
		...work.dismissals.map(({ by, madeAt, reason }) => ({ by, madeAt, said: reason })),
	];
	return all.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0] ?? null;
}

function said(change: Change, review: ReturnType<typeof useWords>['review']): string {
	switch (change.kind) {
		case 'decide':
			return `${review.decisions.does[change.decision]} ${change.note}`;
		case 'dismiss':
			return `${review.dismiss.does}: ${change.reason}`;
		case 'undismiss':
			return review.dismiss.undo;
		case 'correct':
			return `${review.correct.does}: ${change.target} = ${change.value ?? '–'}`;
		case 'uncorrect':
			return review.correct.undo;
	}
}
