import { Fragment, useState } from 'react';
import type { Profile, Result } from '../../api/report.ts';
import type { Review } from '../../api/reviewing.ts';
import { dayWritten, momentOf, numberOf } from '../../text/formats.ts';
import { useTold, useWords } from '../../words/use-words.ts';
import { ChooseButton, type ChooseProps } from './choose-button.tsx';
import { FigureForm } from './figure-form.tsx';
import type { Reviewer } from './use-reviewer.ts';

interface FigureTableProps extends ChooseProps {
	/** Null for who may only look. */
	readonly reviewer: Reviewer | null;
	readonly work: Review;
	readonly result: Result;
	/** Null while it is on its way: figures then bear their ids. */
	readonly profile: Profile | null;
}

type Figure = Result['figures'][string];
type Described = Profile['figures'][number];

/** Every figure of the profile: its value, how it is stated, how surely it was read. */
export function FigureTable({ result, profile, reviewer, work, ...choose }: FigureTableProps) {
	const { review } = useWords();
	const told = useTold();
	const [correcting, setCorrecting] = useState<string | null>(null);
	const known = new Map(profile?.figures.map((figure) => [figure.id, figure]));
	return (
		<table className="figures">
			<thead>
				<tr>
					<th scope="col">{review.figure}</th>
					<th scope="col" className="number">
						{review.value}
					</th>
					<th scope="col">{review.state}</th>
					<th scope="col" className="number" title={review.confidenceHelp}>
						{review.confidence}
					</th>
					<td />
				</tr>
			</thead>
			<tbody>
				{Object.entries(result.figures).map(([id, figure]) => {
					const described = known.get(id);
					const correction = work.corrections.find(({ kind, target }) => kind === 'figure' && target === id);
					return (
						<Fragment key={id}>
							<tr className={rowClass(figure, chosenIs(choose, id))}>
								<th scope="row">
									{described === undefined ? id : told(described.title)}
									{described?.required && <span className="required"> · {review.required}</span>}
								</th>
								<td className="number">
									<FigureValue id={id} figure={figure} described={described} {...choose} />
								</td>
								<td>
									<span className={`how ${figure.how}`}>{review.how[figure.how]}</span>
									{figure.doubtful && (
										<span className="badge doubtful" title={review.doubtfulHelp}>
											{review.doubtful}
										</span>
									)}
								</td>
								<td className="number quiet">{figure.how === 'not-stated' ? null : `${Math.round(figure.confidence * 100)}%`}</td>
								<td className="figure-deeds">
									{reviewer && described && described.type !== 'units' && (
										<button
											type="button"
											className="button small-button correct"
											aria-label={review.correct.label(told(described.title))}
											onClick={() => setCorrecting(correcting === id ? null : id)}
										>
											{review.correct.does}
										</button>
									)}
								</td>
							</tr>
							{correction !== undefined && (
								<tr className="correction">
									<td colSpan={5}>
										<Corrected correction={correction} reviewer={reviewer} />
									</td>
								</tr>
							)}
							{correcting === id && reviewer && described && (
								<tr className="correction">
									<td colSpan={5}>
										<FigureForm described={described} figure={figure} reviewer={reviewer} onDone={() => setCorrecting(null)} />
									</td>
								</tr>
							)}
						</Fragment>
					);
				})}
			</tbody>
		</table>
	);
}

/** Who put a figure right, why, and what the machine had read. */
function Corrected({ correction, reviewer }: { readonly correction: Review['corrections'][number]; readonly reviewer: Reviewer | null }) {
	const { review } = useWords();
	const { id, by, madeAt, note, machine, unsettled } = correction;
	const { value } = (machine ?? { value: null }) as { readonly value: unknown };
	const read =
		typeof value === 'number'
			? numberOf(value)
			: value === null || value === undefined
				? review.how['not-stated']
				: dayWritten(String(value));
	return (
		<p className={unsettled === null ? 'corrected-by' : 'corrected-by refused'}>
			<span className="badge in-force">{review.corrected}</span> {by.name ?? by.actor}, {momentOf(madeAt)} · {review.correct.machine(read)}
			{note !== '' && ` · ${note}`}
			{unsettled !== null && ` · ${review.correct.unsettled}`}{' '}
			{reviewer && (
				<button
					type="button"
					className="button small-button"
					disabled={reviewer.isSaving}
					onClick={() => reviewer.save({ kind: 'uncorrect', correction: id })}
				>
					{review.correct.undo}
				</button>
			)}
		</p>
	);
}

function chosenIs({ chosen }: ChooseProps, id: string): boolean {
	return chosen.key === `figure-${id}` || chosen.key.startsWith(`figure-${id}/`);
}

function rowClass({ how, doubtful }: Figure, isChosen: boolean): string {
	return [how, doubtful ? 'is-doubtful' : '', isChosen ? 'is-chosen' : ''].join(' ').trim();
}

interface FigureValueProps extends ChooseProps {
	readonly id: string;
	readonly figure: Figure;
	readonly described: Described | undefined;
}

interface Unit {
	readonly name: string;
	readonly assigned: number | null;
	readonly present: number | null;
}

function FigureValue({ id, figure: { value, evidence }, described, ...choose }: FigureValueProps) {
	const { review } = useWords();
	const told = useTold();
	if (value === null || value === undefined)
		return (
			<ChooseButton {...choose} name={`figure-${id}`} evidence={evidence}>
				–
			</ChooseButton>
		);
	if (Array.isArray(value))
		return (
			<ul className="units">
				{(value as readonly Unit[]).map(({ name, assigned, present }, at) => {
					const place = evidence[at];
					const counts = [
						present === null ? null : `${numberOf(present)} ${review.present}`,
						assigned === null ? null : `${numberOf(assigned)} ${review.assigned}`,
					];
					return (
						<li key={`${name}-${place?.quote}`}>
							<ChooseButton {...choose} name={`figure-${id}/${at}`} evidence={place === undefined ? [] : [place]}>
								{name}: {counts.filter((count) => count !== null).join(', ')}
							</ChooseButton>
						</li>
					);
				})}
			</ul>
		);
	const written = typeof value === 'number' ? numberOf(value) : described?.type === 'date' ? dayWritten(String(value)) : String(value);
	return (
		<ChooseButton {...choose} name={`figure-${id}`} evidence={evidence}>
			<strong>{written}</strong> {described?.unit && <span className="unit">{told(described.unit)}</span>}
		</ChooseButton>
	);
}
