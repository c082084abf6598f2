import { Dialog, DialogHeading } from '@ariakit/react';
import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import type { Report } from '../../api/report.ts';
import type { Decision } from '../../api/reviewing.ts';
import { warnBeforeLeaving } from '../../place/place.ts';
import { momentOf } from '../../text/formats.ts';
import { Field } from '../../ui/field.tsx';
import { useTold, useWords } from '../../words/use-words.ts';
import { isDecidable } from './is-decidable.ts';
import { type Reviewer, useTypedOver } from './use-reviewer.ts';

interface DecisionBarProps {
	readonly report: Report;
	readonly reviewer: Reviewer;
	/** Asked for by a key or by its button; null while nothing is asked. */
	readonly asking: Decision | null;
	readonly onAsk: (decision: Decision | null) => void;
}

/** As long as the service takes it. */
const NOTE_LENGTH = 2_000;
const DECISIONS: readonly Decision[] = ['accept', 'return', 'set-aside'];

/** What becomes of the report: accept at once, return or set aside with a note, and take it back. */
export function DecisionBar({ report, reviewer, asking, onAsk }: DecisionBarProps) {
	const { review } = useWords();
	const told = useTold();
	const { decisions: said } = review;
	const { work } = report;
	const last = work.decisions.at(-1);
	// A note whose window was closed in passing is there again when it is opened again.
	const [typed, setTyped] = useState<Readonly<Partial<Record<Decision, string>>>>({});
	const end = (decision: Decision) => {
		setTyped({ ...typed, [decision]: undefined });
		onAsk(null);
	};
	const decide = (decision: Decision) => (decision === 'accept' || decision === 'undo' ? reviewer.decide(decision, '') : onAsk(decision));
	return (
		<div className="decision-bar">
			<p className={`decided ${work.state}`} role="status">
				<strong>{said.states[work.state]}</strong>
				{last !== undefined && work.state !== 'open' && (
					<span className="quiet small">
						{' '}
						{last.by.name ?? last.by.actor}, {momentOf(last.madeAt)}
						{last.note !== '' && `: ${last.note}`}
					</span>
				)}
			</p>
			<div className="decision-ways">
				{DECISIONS.map((decision) => (
					<button
						key={decision}
						type="button"
						className={decision === 'accept' ? 'button main' : 'button'}
						disabled={reviewer.isSaving || !isDecidable(report)}
						title={said.keys[decision]}
						onClick={() => decide(decision)}
					>
						{said.does[decision]}
					</button>
				))}
				{work.decisions.length > 0 && work.state !== 'open' && (
					<button type="button" className="button plain" disabled={reviewer.isSaving} title={said.keys.undo} onClick={() => decide('undo')}>
						{said.does.undo}
					</button>
				)}
			</div>
			<Dialog open={asking !== null} onClose={() => onAsk(null)} className="dialog" backdrop={<div className="backdrop" />}>
				{asking !== null && (
					<NoteForm
						title={said.does[asking]}
						draft={asking === 'return' ? draftOf(report, told) : ''}
						typed={typed[asking]}
						onTyped={(note) => setTyped({ ...typed, [asking]: note })}
						reviewer={reviewer}
						onCancel={() => end(asking)}
						onSave={(note, over) => {
							reviewer.decide(asking, note, over);
							end(asking);
						}}
					/>
				)}
			</Dialog>
		</div>
	);
}

/** What is to be supplemented, as a note for the commune: each error that counts, to be changed before it is saved. */
function draftOf({ result, work }: Report, told: ReturnType<typeof useTold>): string {
	const dismissed = new Set(work.dismissals.map(({ fingerprint }) => fingerprint));
	const lines = (result?.findings ?? [])
		.filter(({ severity, fingerprint }) => severity === 'error' && !dismissed.has(fingerprint))
		.map(({ message }) => `- ${told(message)}`);
	return lines.join('\n').slice(0, NOTE_LENGTH);
}

interface NoteFormProps {
	readonly title: string;
	/** What stands in the note at first. */
	readonly draft: string;
	/** What was typed before; undefined where nothing was. */
	readonly typed: string | undefined;
	readonly onTyped: (note: string) => void;
	readonly reviewer: Reviewer;
	readonly onCancel: () => void;
	/** With the version that was shown when the note was asked for. */
	readonly onSave: (note: string, over: number) => void;
}

function NoteForm({ title, draft, typed, onTyped, reviewer, onCancel, onSave }: NoteFormProps) {
	const { correcting, review } = useWords();
	const over = useTypedOver(reviewer);
	const [first] = useState(draft);
	const note = typed ?? first;
	useEffect(() => (note === first ? undefined : warnBeforeLeaving(() => correcting.unsaved)), [note, first, correcting]);
	const save = (event: FormEvent) => {
		event.preventDefault();
		onSave(note, over);
	};
	const press = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		onSave(note, over);
	};
	return (
		<form className="stack" onSubmit={save}>
			<DialogHeading>{title}</DialogHeading>
			<Field label={review.decisions.note} help={`${review.actions.reasonHelp} ${review.decisions.noteKey}`}>
				{(id, told) => (
					<textarea
						id={id}
						rows={Math.min(9, Math.max(3, note.split('\n').length + 1))}
						maxLength={NOTE_LENGTH}
						aria-describedby={told}
						value={note}
						onKeyDown={press}
						onChange={(event) => onTyped(event.target.value)}
					/>
				)}
			</Field>
			<div className="dialog-end">
				<button type="button" className="button" onClick={onCancel}>
					{review.actions.cancel}
				</button>
				<button type="submit" className="button main">
					{title}
				</button>
			</div>
		</form>
	);
}
