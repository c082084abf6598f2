import { type FormEvent, useState } from 'react';
import type { Profile, Result } from '../../api/report.ts';
import { dayWritten, numberOf } from '../../text/formats.ts';
import { readDay, readNumber } from '../../text/read-number.ts';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Reviewer } from './use-reviewer.ts';

interface FigureFormProps {
	readonly described: Profile['figures'][number];
	readonly figure: Result['figures'][string];
	readonly reviewer: Reviewer;
	readonly onDone: () => void;
}

const HOWS = ['stated', 'stated-none', 'not-stated', 'blank', 'pending'] as const;
type How = (typeof HOWS)[number];

/** Puts a figure right: what it is, how the report states it, and why it is changed. */
export function FigureForm({ described: { id, type }, figure: { value, how: read }, reviewer, onDone }: FigureFormProps) {
	const { review } = useWords();
	const [typed, setTyped] = useState(typeof value === 'number' ? numberOf(value) : typeof value === 'string' ? dayWritten(value) : '');
	const [how, setHow] = useState<How>(HOWS.find((known) => known === read) ?? 'stated');
	const [note, setNote] = useState('');
	const wanted = type === 'date' ? readDay(typed) : readNumber(typed);
	const isWrong = how === 'stated' && wanted === null;
	const save = (event: FormEvent) => {
		event.preventDefault();
		if (isWrong) return;
		const corrected = how === 'stated' ? wanted : how === 'stated-none' ? 0 : null;
		reviewer.save({ kind: 'correct', target: id, value: corrected, how, note }, onDone);
	};
	return (
		<form className="stack small-form" onSubmit={save}>
			<div className="correct-row">
				<Field
					label={review.correct.value}
					wrong={isWrong && typed !== '' ? review.correct.wrong[type === 'date' ? 'date' : 'number'] : null}
				>
					{(field, told) => (
						<input
							id={field}
							// biome-ignore lint/a11y/noAutofocus: it was just asked for
							autoFocus
							inputMode={type === 'date' ? 'numeric' : 'decimal'}
							disabled={how !== 'stated'}
							aria-describedby={told}
							aria-invalid={isWrong && typed !== '' ? true : undefined}
							value={typed}
							onFocus={(event) => event.currentTarget.select()}
							onChange={(event) => setTyped(event.target.value)}
						/>
					)}
				</Field>
				<Field label={review.state}>
					{(field) => (
						<select id={field} value={how} onChange={(event) => setHow(HOWS.find((known) => known === event.target.value) ?? 'stated')}>
							{HOWS.map((known) => (
								<option key={known} value={known}>
									{review.how[known]}
								</option>
							))}
						</select>
					)}
				</Field>
			</div>
			<Field label={review.correct.note}>
				{(field) => <input id={field} maxLength={2_000} value={note} onChange={(event) => setNote(event.target.value)} />}
			</Field>
			<div className="dialog-end">
				<button type="button" className="button small-button" onClick={onDone}>
					{review.actions.cancel}
				</button>
				<button type="submit" className="button main small-button" disabled={reviewer.isSaving || isWrong}>
					{review.correct.save}
				</button>
			</div>
		</form>
	);
}
