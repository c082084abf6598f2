import { type FormEvent, useEffect, useState } from 'react';
import type { Finding, Report } from '../../api/report.ts';
import { warnBeforeLeaving } from '../../place/place.ts';
import { momentOf } from '../../text/formats.ts';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/use-words.ts';
import { type Reviewer, useTypedOver } from './use-reviewer.ts';

interface DismissalProps {
	readonly report: Report;
	readonly finding: Finding;
	readonly reviewer: Reviewer;
	/** Whether the reason is asked for. */
	readonly isAsking: boolean;
	readonly onAsk: (isAsking: boolean) => void;
}

/** Lets a finding not count, with the reason; or says that it does not, by whom and why. */
export function Dismissal({ report, finding, reviewer, isAsking, onAsk }: DismissalProps) {
	const { review } = useWords();
	const standing = report.work.dismissals.find(({ fingerprint }) => fingerprint === finding.fingerprint);
	if (standing !== undefined)
		return (
			<p className="dismissed-by">
				{review.dismiss.by} {standing.by.name ?? standing.by.actor}, {momentOf(standing.madeAt)}: {standing.reason}{' '}
				<button
					type="button"
					className="button small-button"
					disabled={reviewer.isSaving}
					onClick={() => reviewer.save({ kind: 'undismiss', dismissal: standing.id })}
				>
					{review.dismiss.undo}
				</button>
			</p>
		);
	if (isAsking) return <ReasonForm finding={finding} reviewer={reviewer} onDone={() => onAsk(false)} />;
	return (
		<p>
			<button type="button" className="button small-button" title={review.dismiss.key} onClick={() => onAsk(true)}>
				{review.dismiss.does}…
			</button>
		</p>
	);
}

interface ReasonFormProps {
	readonly finding: Finding;
	readonly reviewer: Reviewer;
	readonly onDone: () => void;
}

function ReasonForm({ finding, reviewer, onDone }: ReasonFormProps) {
	const { correcting, review } = useWords();
	const [reason, setReason] = useState('');
	useEffect(() => (reason === '' ? undefined : warnBeforeLeaving(() => correcting.unsaved)), [reason, correcting]);
	const over = useTypedOver(reviewer);
	const dismiss = (event: FormEvent) => {
		event.preventDefault();
		reviewer.save({ kind: 'dismiss', fingerprint: finding.fingerprint, reason }, { over, onDone });
	};
	return (
		<form className="stack small-form" onSubmit={dismiss}>
			<Field label={review.dismiss.reason}>
				{(id) => (
					// biome-ignore lint/a11y/noAutofocus: it was just asked for
					<input id={id} autoFocus required maxLength={2_000} value={reason} onChange={(event) => setReason(event.target.value)} />
				)}
			</Field>
			<div className="dialog-end">
				<button type="button" className="button small-button" onClick={onDone}>
					{review.actions.cancel}
				</button>
				<button type="submit" className="button main small-button" disabled={reviewer.isSaving}>
					{review.dismiss.does}
				</button>
			</div>
		</form>
	);
}
