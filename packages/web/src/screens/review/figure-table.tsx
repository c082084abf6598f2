import { Fragment, useState } from 'react';
import type { Evidence, Profile, Report, Result } from '../../api/report.ts';
import type { Unit } from '../../api/reviewing.ts';
import { dayWritten, numberOf } from '../../text/formats.ts';
import { useTold, useWords } from '../../words/use-words.ts';
import { AtOdds } from './at-odds.tsx';
import { ChooseButton, type ChooseProps } from './choose-button.tsx';
import { CorrectButton } from './correcting/correct-button.tsx';
import { CorrectedNote } from './correcting/corrected-note.tsx';
import { FigureForm } from './correcting/figure-form.tsx';
import { UnitsForm } from './correcting/units-form.tsx';
import { oddsOf, withOdds } from './odds-of.ts';
import type { Marked } from './place.ts';
import type { Reviewer } from './use-reviewer.ts';

interface FigureTableProps extends ChooseProps {
	/** Null for who may only look. */
	readonly reviewer: Reviewer | null;
	readonly report: Report;
	readonly result: Result;
	/** Null while it is on its way: figures then bear their ids. */
	readonly profile: Profile | null;
}

type Figure = Result['figures'][string];
type Described = Profile['figures'][number];

/** Every figure of the profile: its value, how it is stated, how surely it was read. */
export function FigureTable({ result, profile, reviewer, report, ...choose }: FigureTableProps) {
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
					const odds = oddsOf(figure, result.pages);
					const evidence = withOdds(figure.evidence, odds, ({ layer, picture }) => [
						review.odds.layer(layer),
						review.odds.picture(picture),
					]);
					const correction = report.work.corrections.find(({ kind, target }) => kind === 'figure' && target === id);
					return (
						<Fragment key={id}>
							<tr className={rowClass(figure, chosenIs(choose, id))}>
								<th scope="row">
									{described === undefined ? id : told(described.title)}
									{described?.required && <span className="required"> · {review.required}</span>}
								</th>
								<td className="number">
									<FigureValue id={id} figure={figure} evidence={evidence} described={described} {...choose} />
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
									{reviewer && described && (
										<CorrectButton
											name={told(described.title)}
											isOpen={correcting === id}
											onToggle={() => {
												if (correcting !== id && evidence.length > 0 && rowChosen(choose, id) === null)
													choose.onChoose({ key: `figure-${id}`, evidence });
												setCorrecting(correcting === id ? null : id);
											}}
										/>
									)}
								</td>
							</tr>
							{odds.length > 0 && (
								<tr className="correction">
									<td colSpan={5}>
										<p className="odds-said">{review.odds.title}</p>
										<AtOdds {...choose} name={`figure-${id}`} odds={odds} />
									</td>
								</tr>
							)}
							{correction !== undefined && (
								<tr className="correction">
									<td colSpan={5}>
										<CorrectedNote correction={correction} reviewer={reviewer} profile={profile} />
									</td>
								</tr>
							)}
							{correcting === id && reviewer && described && (
								<tr className="correction">
									<td colSpan={5}>
										<CorrectingForm
											report={report.id}
											described={described}
											figure={figure}
											reviewer={reviewer}
											chosen={rowChosen(choose, id)}
											onShow={(evidence: readonly Evidence[]) => choose.onChoose({ key: `figure-${id}/place`, evidence })}
											onDone={() => setCorrecting(null)}
										/>
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

type CorrectingFormProps = Omit<Parameters<typeof UnitsForm>[0], 'target'> & { readonly described: Described };

function CorrectingForm({ described, chosen, ...form }: CorrectingFormProps) {
	const { type, id } = described;
	return type === 'units' ? <UnitsForm {...form} target={id} chosen={chosen} /> : <FigureForm {...form} described={described} />;
}

/** The row of a break-down that is chosen; null for none. */
function rowChosen({ chosen }: ChooseProps, id: string): number | null {
	const row = chosen.key.startsWith(`figure-${id}/`) ? Number(chosen.key.slice(`figure-${id}/`.length)) : Number.NaN;
	return Number.isInteger(row) ? row : null;
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
	readonly evidence: readonly Marked[];
	readonly described: Described | undefined;
}

function FigureValue({ id, figure: { value }, evidence, described, ...choose }: FigureValueProps) {
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
								{name}: {counts.filter((count) => count !== null).join(', ') || review.how['not-stated']}
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
