import { useState } from 'react';
import type { Evidence, Result } from '../../../api/report.ts';
import type { Correction, How, Unit } from '../../../api/reviewing.ts';
import { Field } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { Reviewer } from '../use-reviewer.ts';
import { CorrectionForm } from './correction-form.tsx';
import { typedRows, unitOf } from './typed-row.ts';
import { UnitRows } from './unit-rows.tsx';

interface UnitsFormProps {
	readonly report: string;
	/** Id of the figure. */
	readonly target: string;
	readonly figure: Result['figures'][string];
	/** The row that was chosen, where the typing begins; null for the first. */
	readonly chosen: number | null;
	readonly reviewer: Reviewer;
	readonly onShow: (evidence: readonly Evidence[]) => void;
	readonly onDone: () => void;
}

const HOWS = ['stated', 'not-stated', 'blank', 'pending'] as const satisfies readonly How[];

/** Puts a break-down right: a number or a name of a row, a row that is missing, one that is too many; or says that the report states none. */
export function UnitsForm({ target, figure: { value, evidence }, chosen, ...form }: UnitsFormProps) {
	const { correcting, review } = useWords();
	const [first] = useState(() => typedRows(Array.isArray(value) ? (value as readonly Unit[]) : [], evidence));
	const [rows, setRows] = useState(first);
	const [how, setHow] = useState<How>('stated');
	const kept = rows.filter(({ isDropped }) => !isDropped);
	const units = kept.map(unitOf).filter((unit) => unit !== null);
	const isWrong = how === 'stated' && (kept.length === 0 || units.length < kept.length);
	const correction: Correction | null = isWrong ? null : { kind: 'figure', target, value: how === 'stated' ? units : null, how };
	return (
		<CorrectionForm
			{...form}
			correction={correction}
			isTouched={rows !== first || how !== 'stated'}
			isRead={evidence.length > 0}
			hasPlace={how === 'stated'}
		>
			<UnitRows rows={rows} isOff={how !== 'stated'} chosen={chosen} onRows={setRows} onShow={form.onShow} />
			{isWrong && (
				<p className="help wrong" role="status">
					{kept.length === 0 ? correcting.units.none : correcting.units.wrong}
				</p>
			)}
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
		</CorrectionForm>
	);
}
