import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ReportPlace } from '../../../api/places.ts';
import type { Evidence } from '../../../api/report.ts';
import type { Correction } from '../../../api/reviewing.ts';
import { warnBeforeLeaving } from '../../../place/place.ts';
import { Field } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { type Reviewer, useTypedOver } from '../use-reviewer.ts';
import { PlaceField } from './place-field.tsx';

interface CorrectionFormProps {
	readonly report: string;
	readonly reviewer: Reviewer;
	/** What is to be saved; null while what is typed cannot be. */
	readonly correction: Correction | null;
	/** Whether something was typed that would be lost. */
	readonly isTouched: boolean;
	/** Whether the machine has a place for it. */
	readonly isRead: boolean;
	/** Why a place has to be pointed at; null where none has to. */
	readonly needsPlace?: string | null;
	/** Whether a place makes sense: what is not in the report stands nowhere. */
	readonly hasPlace?: boolean;
	readonly onShow: (evidence: readonly Evidence[]) => void;
	readonly onDone: () => void;
	/** Where the right value is typed. */
	readonly children: ReactNode;
}

/** What every correction asks for besides the value: where it stands, and why. Saved, the rules run again at once. */
export function CorrectionForm(props: CorrectionFormProps) {
	const { report, reviewer, correction, isTouched, isRead, needsPlace = null, hasPlace = true, onShow, onDone, children } = props;
	const { correcting, review } = useWords();
	const [place, setPlace] = useState<ReportPlace | null>(null);
	const [note, setNote] = useState<string>(correcting.misread);
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => {
		// Newer browsers answer with a promise, which is no end of an effect.
		void form.current?.scrollIntoView({ block: 'nearest' });
	}, []);
	const { setEditing, stale } = reviewer;
	const over = useTypedOver(reviewer);
	const wasStale = useRef(false);
	// Whichever version was chosen, nothing is left to be typed.
	useEffect(() => {
		if (wasStale.current && stale === null) onDone();
		wasStale.current = stale !== null;
	}, [stale, onDone]);
	useEffect(() => {
		setEditing(true);
		return () => setEditing(false);
	}, [setEditing]);
	const isWanting = correction === null || note.trim() === '' || (hasPlace && needsPlace !== null && place === null);
	useEffect(() => (isTouched || place !== null ? warnBeforeLeaving(() => correcting.unsaved) : undefined), [isTouched, place, correcting]);
	const save = (event: FormEvent) => {
		event.preventDefault();
		if (correction === null || isWanting) return;
		const at = !hasPlace || place === null ? null : { block: place.block, quote: place.quote };
		reviewer.save({ kind: 'correct', correction, place: at, note: note.trim() }, { over, onDone });
	};
	const leave = (event: KeyboardEvent) => {
		if (event.key === 'Escape') onDone();
	};
	return (
		<form ref={form} className="stack small-form" onSubmit={save} onKeyDown={leave}>
			{children}
			{hasPlace && <PlaceField report={report} place={place} isRead={isRead} needed={needsPlace} onPlace={setPlace} onShow={onShow} />}
			<Field label={correcting.reason} help={correcting.reasonHelp}>
				{(field, told) => (
					<input
						id={field}
						required
						maxLength={2_000}
						aria-describedby={told}
						value={note}
						onFocus={(event) => event.target.select()}
						onChange={(event) => setNote(event.target.value)}
					/>
				)}
			</Field>
			<div className="dialog-end">
				<button type="button" className="button small-button" onClick={onDone}>
					{review.actions.cancel}
				</button>
				<button type="submit" className="button main small-button" disabled={reviewer.isSaving || isWanting}>
					{review.correct.save}
				</button>
			</div>
		</form>
	);
}
