import { memo, useMemo, useState } from 'react';
import { useCommunes } from '../../api/communes.ts';
import { useTotals } from '../../api/totals.ts';
import { Link } from '../../place/link.tsx';
import { dayWritten, numberOf } from '../../text/formats.ts';
import { holdsWords } from '../../text/plain.ts';
import { Loading } from '../../ui/loading.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useMoneyInWords } from '../../words/money-in-words.ts';
import { useTold, useWords } from '../../words/use-words.ts';
import { type NamedRow, namedRows } from './named-rows.ts';
import { TotalsViews } from './totals-views.tsx';

type Totals = NonNullable<ReturnType<typeof useTotals>['data']>;
type Figure = Totals['figures'][number];

/** The city's table: a row a commune, a column a figure, each cell the way to its place. */
export function TotalsScreen({ campaign: id }: { readonly campaign: string }) {
	const { totals: words } = useWords();
	const totals = useTotals(id);
	const communes = useCommunes();
	const [typed, setTyped] = useState('');
	const rows = useMemo(() => namedRows(totals.data, communes.data ?? []), [totals.data, communes.data]);
	if (totals.error) return <Trouble error={totals.error} again={() => void totals.refetch()} />;
	if (totals.data === undefined) return <Loading rows={12} />;
	const figures = totals.data.figures.filter(({ type }) => type !== 'units');
	const shown = rows.filter(({ name, commune }) => typed.trim() === '' || holdsWords(`${name} ${commune}`, typed.trim()));
	return (
		<div>
			<header className="screen-head">
				<div>
					<h1>{words.title}</h1>
					<p className="quiet">{words.help}</p>
				</div>
				<div className="head-tools">
					<input
						type="search"
						className="search"
						aria-label={words.find}
						placeholder={words.find}
						value={typed}
						onChange={(event) => setTyped(event.target.value)}
					/>
					<a className="button" href={`/api/v1/campaigns/${encodeURIComponent(id)}/totals.xlsx`} download>
						{words.workbook}
					</a>
					<TotalsViews campaign={id} shown="totals" />
				</div>
			</header>
			{rows.length === 0 && <p>{words.none}</p>}
			{rows.length > 0 && <TotalsTable figures={figures} rows={shown} totals={totals.data.totals} />}
		</div>
	);
}

interface TotalsTableProps {
	readonly figures: readonly Figure[];
	readonly rows: readonly NamedRow[];
	readonly totals: Totals['totals'];
}

function TotalsTable({ figures, rows, totals }: TotalsTableProps) {
	const { overview, totals: words } = useWords();
	const told = useTold();
	const moneyInWords = useMoneyInWords();
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
		<section className="wide" aria-label={words.title} tabIndex={0}>
			<table className="totals">
				<thead>
					<tr>
						<th scope="col">{overview.columns.commune}</th>
						{figures.map(({ id, title, unit }) => (
							<th key={id} scope="col" className="number">
								{told(title)}
								{unit && <span className="unit"> ({told(unit)})</span>}
							</th>
						))}
					</tr>
					<tr className="sum">
						<th scope="row">{words.sum}</th>
						{figures.map(({ id, type }) => {
							const total = totals[id];
							return (
								<td key={id} className="number">
									{total && total.sum !== null && (
										<>
											<strong>{numberOf(total.sum)}</strong>
											<span className="sum-of">
												{type === 'money' && total.sum >= 1e6 && `≈ ${moneyInWords(total.sum)} · `}
												{words.stated(total.stated)}
												{total.doubtful > 0 && ` · ${words.doubtful(total.doubtful)}`}
												{total.corrected > 0 && ` · ${words.corrected(total.corrected)}`}
											</span>
										</>
									)}
								</td>
							);
						})}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<TotalsRow key={row.commune} row={row} figures={figures} />
					))}
				</tbody>
			</table>
		</section>
	);
}

const TotalsRow = memo(function TotalsRow({ row, figures }: { readonly row: NamedRow; readonly figures: readonly Figure[] }) {
	const { review, totals: words } = useWords();
	const told = useTold();
	return (
		<tr>
			<th scope="row">
				<Link href={`/reports/${row.report}`}>{row.name}</Link>
			</th>
			{figures.map(({ id, title }) => {
				const cell = row.cells[id];
				if (cell === undefined || cell.value == null)
					return (
						<td key={id} className="number quiet small" title={cell && review.how[cell.how]}>
							{cell === undefined || cell.how === 'not-stated' ? null : review.how[cell.how]}
						</td>
					);
				const value = typeof cell.value === 'number' ? numberOf(cell.value) : dayWritten(String(cell.value));
				return (
					<td key={id} className={cellClass(cell)}>
						<Link
							href={`/reports/${row.report}?show=figure-${encodeURIComponent(id)}`}
							aria-label={`${value}: ${words.openCell(row.name, told(title))}${cell.doubtful ? `, ${review.doubtful}` : ''}${cell.corrected ? `, ${review.corrected}` : ''}`}
							title={cell.doubtful ? review.doubtfulHelp : cell.corrected ? review.corrected : review.how[cell.how]}
						>
							{value}
						</Link>
					</td>
				);
			})}
		</tr>
	);
});

function cellClass({ doubtful, corrected }: { readonly doubtful: boolean; readonly corrected?: true | undefined }): string {
	return ['number', doubtful ? 'doubtful' : '', corrected ? 'corrected' : ''].filter((name) => name !== '').join(' ');
}
