import type { Profile } from '../../../api/report.ts';
import type { Review } from '../../../api/reviewing.ts';
import { momentOf } from '../../../text/formats.ts';
import { useWords } from '../../../words/use-words.ts';
import type { Reviewer } from '../use-reviewer.ts';
import { useCorrectionWords } from './correction-words.ts';

interface CorrectedNoteProps {
	readonly correction: Review['corrections'][number];
	/** Null for who may only look. */
	readonly reviewer: Reviewer | null;
	readonly profile: Profile | null;
}

/** Who put something right, when and why, what the machine had read, and the way back to that. */
export function CorrectedNote({ correction, reviewer, profile }: CorrectedNoteProps) {
	const { review } = useWords();
	const { machineOf, nameOf } = useCorrectionWords(profile);
	const { id, by, madeAt, note, unsettled } = correction;
	return (
		<p className={unsettled === null ? 'corrected-by' : 'corrected-by refused'}>
			<span className="badge in-force">{review.corrected}</span> {by.name ?? by.actor}, {momentOf(madeAt)} ·{' '}
			{review.correct.machine(machineOf(correction))}
			{note !== '' && ` · ${note}`}
			{unsettled !== null && ` · ${review.correct.unsettled}`}{' '}
			{reviewer && (
				<button
					type="button"
					className="button small-button"
					disabled={reviewer.isSaving}
					aria-label={`${review.correct.undo}: ${nameOf(correction)}`}
					onClick={() => reviewer.save({ kind: 'uncorrect', correction: id })}
				>
					{review.correct.undo}
				</button>
			)}
		</p>
	);
}
