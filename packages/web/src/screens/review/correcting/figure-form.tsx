import { useState } from 'react';
import type { Evidence, Profile, Result } from '../../../api/report.ts';
import type { How } from '../../../api/reviewing.ts';
import { dayWritten, numberOf } from '../../../text/formats.ts';
import { readMoney } from '../../../text/read-money.ts';
import { readCount, readDay } from '../../../text/read-number.ts';
import { Field } from '../../../ui/field.tsx';
import { useMoneyInWords } from '../../../words/money-in-words.ts';
import { useTold, useWords } from '../../../words/use-words.ts';
import type { Reviewer } from '../use-reviewer.ts';
import { CorrectionForm } from './correction-form.tsx';

interface FigureFormProps {
	readonly report: string;
	readonly described: Profile['figures'][number];
	readonly figure: Result['figures'][string];
	readonly reviewer: Reviewer;
	readonly onShow: (evidence: readonly Evidence[]) => void;
	readonly onDone: () => void;
}

const HOWS = ['stated', 'stated-none', 'not-stated', 'blank', 'pending'] as const satisfies readonly How[];

/** Puts a figure right: what it is, and how the report states it. */
export function FigureForm({ described: { id, type, unit }, figure: { value, how: read, evidence }, ...form }: FigureFormProps) {
	const { correcting, review } = useWords();
	const told = useTold();
	const moneyInWords = useMoneyInWords();
	const first = typeof value === 'number' ? numberOf(value) : typeof value === 'string' ? dayWritten(value) : '';
	const [typed, setTyped] = useState(first);
	// Who puts right what was not read has most likely found it stated.
	const [how, setHow] = useState<How>((value === null ? undefined : HOWS.find((known) => known === read)) ?? 'stated');
	const wanted = type === 'date' ? readDay(typed) : type === 'money' ? readMoney(typed) : readCount(typed);
	const isWrong = how === 'stated' && wanted === null;
	const corrected = how === 'stated' ? wanted : how === 'stated-none' ? 0 : null;
	const said = type === 'money' && typeof wanted === 'number' ? moneyInWords(wanted) : null;
	return (
		<CorrectionForm
			{...form}
			correction={isWrong ? null : { kind: 'figure', target: id, value: corrected, how }}
			isTouched={typed !== first}
			isRead={evidence.length > 0}
		>
			<div className="correct-row">
				<Field
					label={unit ? `${review.correct.value} (${told(unit)})` : review.correct.value}
					help={type === 'money' ? (said === null ? correcting.moneyHelp : correcting.moneyRead(said)) : undefined}
					wrong={isWrong && typed !== '' ? review.correct.wrong[type === 'date' || type === 'money' ? type : 'number'] : null}
				>
					{(field, toldBy) => (
						<input
							id={field}
							// biome-ignore lint/a11y/noAutofocus: it was just asked for
							autoFocus
							inputMode={type === 'date' ? 'numeric' : type === 'money' ? 'text' : 'decimal'}
							disabled={how !== 'stated'}
							aria-describedby={toldBy}
							aria-invalid={isWrong && typed !== '' ? true : undefined}
							value={typed}
							onFocus={(event) => event.target.select()}
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
		</CorrectionForm>
	);
}
