import { numberOf } from '../../text/formats.ts';
import { useWords } from '../../words/use-words.ts';
import type { NamedRow } from '../totals/named-rows.ts';
import { type Bar, BarList } from './bar-list.tsx';
import { numberIn, placeOf, written } from './cells.ts';
import { ChartFigure } from './chart-figure.tsx';

const UNPAID = 'entitlements.unpaid';
const DECIDED = 'entitlements.decided';

/** Who is still to be paid, by commune, the most first; communes with nobody have no line. */
export function UnpaidChart({ rows }: { readonly rows: readonly NamedRow[] }) {
	const { charts } = useWords();
	const stated = rows.filter((row) => numberIn(row, UNPAID) !== null);
	const some = stated
		.map((row) => ({ row, unpaid: numberIn(row, UNPAID) ?? 0, decided: numberIn(row, DECIDED) }))
		.filter(({ unpaid }) => unpaid > 0)
		.sort((a, b) => b.unpaid - a.unpaid);
	const bars = some.map(
		({ row, unpaid, decided }): Bar => ({
			...{ key: row.commune, name: row.name, href: placeOf(row, UNPAID), value: unpaid, against: decided },
			said: `${written(unpaid)}/${written(decided)}`,
		}),
	);
	const all = some.reduce((sum, { unpaid }) => sum + unpaid, 0);
	return (
		<ChartFigure
			title={charts.unpaid.title}
			summary={charts.unpaid.summary(numberOf(all), some.length, stated.length - some.length, rows.length - stated.length)}
			head={[charts.commune, charts.unpaid.unpaid, charts.unpaid.decided]}
			rows={some.map(({ row, unpaid, decided }) => [row.name, written(unpaid), written(decided)])}
		>
			<p className="chart-keys">
				<span className="key against">{charts.unpaid.decided}</span>
				<span className="key value">{charts.unpaid.unpaid}</span>
			</p>
			<BarList bars={bars} />
		</ChartFigure>
	);
}
