import { useWords } from '../../words/use-words.ts';
import type { NamedRow } from './totals.tsx';

const BAR = 11;
const HEIGHT = 110;

/** Posts assigned and staff present, two bars a commune; what is not stated has no bar. */
export function StaffChart({ rows }: { readonly rows: readonly NamedRow[] }) {
	const { totals } = useWords();
	const bars = rows
		.map(({ name, commune, cells }) => ({
			name,
			commune,
			assigned: numeric(cells['staffing.assigned']?.value),
			present: numeric(cells['staffing.present']?.value),
		}))
		.filter(({ assigned, present }) => assigned !== null || present !== null);
	const most = Math.max(0, ...bars.flatMap(({ assigned, present }) => [assigned ?? 0, present ?? 0]));
	if (most === 0) return null;
	const high = (value: number | null) => ((value ?? 0) / most) * HEIGHT;
	return (
		<figure className="chart">
			<figcaption>
				{totals.chart} <span className="key assigned">{totals.assigned}</span> <span className="key present">{totals.present}</span>
			</figcaption>
			<svg viewBox={`0 0 ${bars.length * BAR} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={totals.chart}>
				{bars.map(({ name, commune, assigned, present }, at) => (
					<g key={commune} transform={`translate(${at * BAR} 0)`}>
						<title>{`${name}: ${totals.assigned} ${assigned ?? '–'}, ${totals.present} ${present ?? '–'}`}</title>
						<rect className="ground" x="0" y="0" width={BAR} height={HEIGHT} />
						<rect className="assigned" x="1" y={HEIGHT - high(assigned)} width="4" height={high(assigned)} />
						<rect className="present" x="5.5" y={HEIGHT - high(present)} width="4" height={high(present)} />
					</g>
				))}
			</svg>
		</figure>
	);
}

function numeric(value: unknown): number | null {
	return typeof value === 'number' ? value : null;
}
