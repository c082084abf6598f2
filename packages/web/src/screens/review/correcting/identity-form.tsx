import { useState } from 'react';
import type { Evidence, Result } from '../../../api/report.ts';
import type { Citation, Correction, IdentityField } from '../../../api/reviewing.ts';
import { dayWritten } from '../../../text/formats.ts';
import { readDay } from '../../../text/read-number.ts';
import { Field } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { Reviewer } from '../use-reviewer.ts';
import { CorrectionForm } from './correction-form.tsx';

interface IdentityFormProps {
	readonly report: string;
	readonly field: IdentityField;
	readonly stated: Result['identity'][IdentityField];
	readonly reviewer: Reviewer;
	readonly onShow: (evidence: readonly Evidence[]) => void;
	readonly onDone: () => void;
}

/** Puts number, day, signature or a cited document right; or says that the report does not state it. */
export function IdentityForm({ field: target, stated, ...form }: IdentityFormProps) {
	const { correcting, review } = useWords();
	const first = typedOf(stated.value);
	const [{ text, day }, setTyped] = useState(first);
	const [isStated, setStated] = useState(true);
	const read = correctedOf(target, text, day);
	const isWrongDay = target === 'date' ? text !== '' && read === null : day !== '' && readDay(day) === null;
	const isCitation = target === 'conclusion' || target === 'letter';
	const value = isStated ? read : null;
	const correction: Correction | null = isStated && read === null ? null : { kind: 'identity', target, value };
	return (
		<CorrectionForm
			{...form}
			correction={correction}
			isTouched={text !== first.text || day !== first.day}
			isRead={stated.evidence.length > 0}
			hasPlace={isStated}
		>
			<div className={isCitation ? 'correct-row three' : 'correct-row'}>
				<Field label={correcting.right[target]} wrong={target === 'date' && isWrongDay ? review.correct.wrong.date : null}>
					{(id, told) => (
						<input
							id={id}
							// biome-ignore lint/a11y/noAutofocus: it was just asked for
							autoFocus
							inputMode={target === 'date' ? 'numeric' : 'text'}
							maxLength={300}
							disabled={!isStated}
							aria-describedby={told}
							aria-invalid={target === 'date' && isWrongDay ? true : undefined}
							value={text}
							onFocus={(event) => event.target.select()}
							onChange={(event) => setTyped({ text: event.target.value, day })}
						/>
					)}
				</Field>
				{isCitation && (
					<Field label={correcting.citationDate} wrong={isWrongDay ? review.correct.wrong.date : null}>
						{(id, told) => (
							<input
								id={id}
								inputMode="numeric"
								disabled={!isStated}
								aria-describedby={told}
								aria-invalid={isWrongDay ? true : undefined}
								value={day}
								onChange={(event) => setTyped({ text, day: event.target.value })}
							/>
						)}
					</Field>
				)}
				<Field label={review.state}>
					{(id) => (
						<select id={id} value={isStated ? 'stated' : 'not'} onChange={(event) => setStated(event.target.value === 'stated')}>
							<option value="stated">{correcting.stands}</option>
							<option value="not">{correcting.standsNot}</option>
						</select>
					)}
				</Field>
			</div>
		</CorrectionForm>
	);
}

function typedOf(value: unknown): { readonly text: string; readonly day: string } {
	if (value === null || value === undefined) return { text: '', day: '' };
	if (typeof value === 'string') return { text: dayWritten(value), day: '' };
	const { number, date } = value as Citation;
	return { text: number, day: date === null ? '' : dayWritten(date) };
}

/** Null while what is typed is none. */
function correctedOf(target: IdentityField, text: string, day: string): string | Citation | null {
	const typed = text.trim();
	if (typed === '') return null;
	if (target === 'date') return readDay(typed);
	if (target !== 'conclusion' && target !== 'letter') return typed;
	const date = day.trim() === '' ? null : readDay(day);
	return day.trim() !== '' && date === null ? null : { number: typed, date };
}
