import { Fragment, type ReactNode, useState } from 'react';
import type { Evidence, Profile, Report, Result } from '../../api/report.ts';
import type { Citation, IdentityField } from '../../api/reviewing.ts';
import { dayWritten } from '../../text/formats.ts';
import { useWords } from '../../words/use-words.ts';
import { AtOdds } from './at-odds.tsx';
import { ChooseButton, type ChooseProps } from './choose-button.tsx';
import { CommuneForm } from './correcting/commune-form.tsx';
import { CorrectButton } from './correcting/correct-button.tsx';
import { CorrectedNote } from './correcting/corrected-note.tsx';
import { IdentityForm } from './correcting/identity-form.tsx';
import { type Odds, oddsOf, withOdds } from './odds-of.ts';
import type { Marked } from './place.ts';
import type { Reviewer } from './use-reviewer.ts';

interface IdentityTableProps extends ChooseProps {
	/** Null for who may only look. */
	readonly reviewer: Reviewer | null;
	readonly report: Report;
	readonly result: Result;
	readonly profile: Profile | null;
}

const FIELDS = ['commune', 'number', 'date', 'signer', 'signerTitle', 'conclusion', 'letter'] as const;
type Field = (typeof FIELDS)[number];

/** Whose report it is, its number, day and signature, and what it cites: each with its place, and put right where it was misread. */
export function IdentityTable({ report, result, profile, reviewer, ...choose }: IdentityTableProps) {
	const { review } = useWords();
	const [correcting, setCorrecting] = useState<Field | null>(null);
	const close = () => setCorrecting(null);
	return (
		<table className="figures">
			<tbody>
				{FIELDS.map((field) => {
					const row = rowOf(field, result, review);
					const name = `identity-${field}`;
					const isChosen = choose.chosen.key === name || choose.chosen.key.startsWith(`${name}/`);
					const correction = report.work.corrections.find(({ kind, target }) =>
						field === 'commune' ? kind === 'commune' : kind === 'identity' && target === field,
					);
					const onShow = (evidence: readonly Evidence[]) => choose.onChoose({ key: `${name}/place`, evidence });
					const form = reviewer && { report: report.id, reviewer, onShow, onDone: close };
					return (
						<Fragment key={field}>
							<tr className={`${row.doubtful ? 'is-doubtful' : ''}${isChosen ? ' is-chosen' : ''}`}>
								<th scope="row">{review.identity[field]}</th>
								<td>
									<ChooseButton {...choose} name={name} evidence={row.evidence}>
										{row.shown}
									</ChooseButton>
									{row.doubtful && (
										<span className="badge doubtful" title={review.doubtfulHelp}>
											{review.doubtful}
										</span>
									)}
								</td>
								<td className="number quiet">{row.confidence === null ? null : `${Math.round(row.confidence * 100)}%`}</td>
								<td className="figure-deeds">
									{reviewer && (
										<CorrectButton
											name={review.identity[field]}
											isOpen={correcting === field}
											onToggle={() => {
												if (correcting !== field && row.evidence.length > 0) choose.onChoose({ key: name, evidence: row.evidence });
												setCorrecting(correcting === field ? null : field);
											}}
										/>
									)}
								</td>
							</tr>
							{row.odds.length > 0 && (
								<tr className="correction">
									<td colSpan={4}>
										<p className="odds-said">{review.odds.title}</p>
										<AtOdds {...choose} name={name} odds={row.odds} />
									</td>
								</tr>
							)}
							{correction !== undefined && (
								<tr className="correction">
									<td colSpan={4}>
										<CorrectedNote correction={correction} reviewer={reviewer} profile={profile} />
									</td>
								</tr>
							)}
							{correcting === field && form && (
								<tr className="correction">
									<td colSpan={4}>
										{field === 'commune' ? (
											<CommuneForm {...form} read={result.identity.commune?.code ?? null} />
										) : (
											<IdentityForm {...form} field={field} stated={result.identity[field]} />
										)}
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

interface Row {
	readonly shown: ReactNode;
	readonly doubtful: boolean;
	/** Null where it was not found. */
	readonly confidence: number | null;
	readonly evidence: readonly Marked[];
	readonly odds: readonly Odds[];
}

function rowOf(field: Field, { identity, pages }: Result, review: ReturnType<typeof useWords>['review']): Row {
	if (field === 'commune') {
		const { commune } = identity;
		if (commune === null)
			return { shown: <span className="absent">{review.unknownCommune}</span>, doubtful: false, confidence: null, evidence: [], odds: [] };
		const shown = `${commune.kind.charAt(0).toLocaleUpperCase('vi')}${commune.kind.slice(1)} ${commune.name}`;
		return { shown, doubtful: false, confidence: commune.confidence, evidence: commune.evidence, odds: [] };
	}
	const { value, how, doubtful, confidence, evidence, ...read } = identity[field as IdentityField];
	const odds = oddsOf({ evidence, ...read }, pages);
	const places = withOdds(evidence, odds, ({ layer, picture }) => [review.odds.layer(layer), review.odds.picture(picture)]);
	const shown = value === null ? <span className="absent">{review.how[how]}</span> : <CitedOrTold value={value} />;
	return { shown, doubtful, confidence: value === null ? null : confidence, evidence: places, odds };
}

function CitedOrTold({ value }: { readonly value: string | Citation }) {
	const { correcting } = useWords();
	if (typeof value === 'string') return <>{dayWritten(value)}</>;
	return <>{value.date === null ? value.number : correcting.of(value.number, dayWritten(value.date))}</>;
}
