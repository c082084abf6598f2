import type { Profile, Report } from '../../api/report.ts';
import type { Change, Correction, IdentityField } from '../../api/reviewing.ts';
import { momentOf } from '../../text/formats.ts';
import { useWords } from '../../words/use-words.ts';
import { useCorrectionWords } from './correcting/correction-words.ts';
import type { Reviewer } from './use-reviewer.ts';

interface StaleNoteProps {
	readonly report: Report;
	readonly profile: Profile | null;
	readonly reviewer: Reviewer;
}

/** Somebody else saved first: what is there now beside what was to be saved, and the choice between them. */
export function StaleNote({ report, profile, reviewer }: StaleNoteProps) {
	const { review } = useWords();
	const words = useCorrectionWords(profile);
	const { stale } = reviewer;
	if (stale === null) return null;
	const theirs = lastOf(report, review, words);
	return (
		<div className="note warning stale" role="alert">
			<p>
				<strong>{review.stale.title}</strong>
			</p>
			<dl className="versions">
				<div>
					<dt>{review.stale.theirs}</dt>
					<dd>
						{theirs !== null && (
							<>
								<strong>{theirs.said}</strong>
								<span className="small">
									{theirs.by}, {momentOf(theirs.madeAt)}
								</span>
							</>
						)}
						{stale.kind === 'correct' && (
							<span>{review.stale.now(words.nameOf(stale.correction), words.machineOf(nowOf(stale.correction, report)))}</span>
						)}
						<span>{review.decisions.states[report.work.state]}</span>
					</dd>
				</div>
				<div>
					<dt>{review.stale.yours}</dt>
					<dd>
						<strong>{said(stale, review, words, report)}</strong>
						<span className="small">{noteOf(stale)}</span>
					</dd>
				</div>
			</dl>
			<p className="decision-ways">
				<button type="button" className="button small-button" onClick={reviewer.forget}>
					{review.stale.keep}
				</button>
				<button type="button" className="button small-button" disabled={reviewer.isSaving} onClick={reviewer.saveAnyway}>
					{review.stale.anyway}
				</button>
			</p>
		</div>
	);
}

type Said = ReturnType<typeof useWords>['review'];
type CorrectionWords = ReturnType<typeof useCorrectionWords>;

function lastOf({ work, result }: Report, review: Said, { nameOf, saidOf }: CorrectionWords) {
	const findingOf = (fingerprint: string) => result?.findings.find((finding) => finding.fingerprint === fingerprint)?.message.vi ?? '';
	const all = [
		...work.decisions.map(({ by, madeAt, action, note }) => ({ by, madeAt, said: withNote(review.decisions.did[action], note) })),
		...work.corrections.map(({ by, madeAt, note, ...correction }) => ({
			...{ by, madeAt, said: withNote(review.stale.corrected(nameOf(correction), saidOf(correction)), note) },
		})),
		...work.dismissals.map(({ by, madeAt, fingerprint, reason }) => ({
			...{ by, madeAt, said: withNote(`${review.dismiss.does}: ${findingOf(fingerprint)}`, reason) },
		})),
	];
	const last = all.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
	return last === undefined ? null : { ...last, by: last.by.name ?? last.by.actor };
}

/** What the target of a correction is by now, in the shape of what the machine reads of one. */
function nowOf({ kind, target }: Correction, { result }: Report): { readonly kind: Correction['kind']; readonly machine: unknown } {
	if (result === null) return { kind, machine: null };
	if (kind === 'figure') return { kind, machine: result.figures[target] ?? null };
	if (kind === 'section') return { kind, machine: result.sections.find(({ id }) => id === target) ?? null };
	return { kind, machine: kind === 'commune' ? result.identity.commune : result.identity[target as IdentityField] };
}

function withNote(said: string, note: string): string {
	return note === '' ? said : `${said} (${note})`;
}

function noteOf(change: Change): string {
	if (change.kind === 'dismiss') return change.reason;
	return change.kind === 'correct' || change.kind === 'decide' ? change.note : '';
}

function said(change: Change, review: Said, { nameOf, saidOf }: CorrectionWords, { work }: Report): string {
	switch (change.kind) {
		case 'decide':
			return review.decisions.does[change.decision];
		case 'dismiss':
			return review.dismiss.does;
		case 'undismiss':
			return review.dismiss.undo;
		case 'correct': {
			const { correction } = change;
			return review.stale.corrected(nameOf(correction), saidOf({ how: null, ...correction }));
		}
		case 'uncorrect': {
			const taken = work.corrections.find(({ id }) => id === change.correction);
			return taken === undefined ? review.correct.undo : `${review.correct.undo}: ${nameOf(taken)}`;
		}
	}
}
