import { numberOf } from '../../text/formats.ts';
import { useWords } from '../../words/use-words.ts';
import type { NamedRow } from '../totals/named-rows.ts';
import { type Bar, BarList } from './bar-list.tsx';
import { numberIn, placeOf, written } from './cells.ts';
import { ChartFigure } from './chart-figure.tsx';

/** Posts assigned and staff present by commune, the largest gap first; what is not stated has no bar. */
export function StaffChart({ rows }: { readonly rows: readonly NamedRow[] }) {
	const { charts } = useWords();
	const staff = rows
		.map((row) => ({ row, assigned: numberIn(row, 'staffing.assigned'), present: numberIn(row, 'staffing.present') }))
		.filter(({ assigned, present }) => assigned !== null || present !== null)
		.map((one) => ({ ...one, gap: one.assigned === null || one.present === null ? null : one.assigned - one.present }))
		.sort((a, b) => (b.gap ?? Number.NEGATIVE_INFINITY) - (a.gap ?? Number.NEGATIVE_INFINITY));
	const bars = staff.map(
		({ row, assigned, present }): Bar => ({
			...{ key: row.commune, name: row.name, value: present, against: assigned },
			href: placeOf(row, present === null ? 'staffing.assigned' : 'staffing.present'),
			said: `${written(present)}/${written(assigned)}`,
		}),
	);
	const both = staff.filter(({ gap }) => gap !== null);
	const sum = (pick: (one: (typeof both)[number]) => number | null) => both.reduce((total, one) => total + (pick(one) ?? 0), 0);
	return (
		<ChartFigure
			title={charts.staff.title}
			summary={charts.staff.summary(
				both.length,
				numberOf(sum(({ present }) => present)),
				numberOf(sum(({ assigned }) => assigned)),
				staff.length - both.length,
			)}
			head={[charts.commune, charts.staff.assigned, charts.staff.present, charts.staff.gap]}
			rows={staff.map(({ row, assigned, present, gap }) => [row.name, written(assigned), written(present), written(gap)])}
		>
			<p className="chart-keys">
				<span className="key against">{charts.staff.assigned}</span>
				<span className="key value">{charts.staff.present}</span>
				<span className="key over">{charts.staff.over}</span>
			</p>
			<BarList bars={bars} />
		</ChartFigure>
	);
}
