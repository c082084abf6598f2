import type { Campaign } from '../../api/campaigns.ts';
import { useOverview } from '../../api/overview.ts';
import { dayWritten } from '../../text/formats.ts';
import { Loading } from '../../ui/loading.tsx';
import { useWords } from '../../words/use-words.ts';
import { ChartFigure } from './chart-figure.tsx';
import { daysOf } from './days.ts';

const WIDTH = 1200;
const HEIGHT = 190;
/** Room above the bars for their numbers, and below for the days. */
const TOP = 22;
const BOTTOM = 24;

/** How many reports came in each day, with the deadline between its day and the next. */
export function ArrivalChart({ campaign }: { readonly campaign: Campaign }) {
	const { charts } = useWords();
	const overview = useOverview(campaign.id).data;
	if (overview === undefined) return <Loading />;
	const days = daysOf(overview.arrivals);
	const most = Math.max(1, ...days.map(({ reports }) => reports));
	const step = WIDTH / Math.max(days.length, 8);
	const busiest = days.find(({ reports }) => reports === most);
	const deadline = campaign.deadline === null ? null : dayWritten(campaign.deadline);
	const deadlineAt = days.findIndex(({ day }) => day === deadline);
	const every = Math.ceil(days.length / 24);
	return (
		<ChartFigure
			title={charts.arrivals.title}
			summary={
				busiest === undefined
					? charts.arrivals.none
					: charts.arrivals.summary(busiest.day, busiest.reports, overview.counts.onTime, overview.counts.late, deadline)
			}
			head={[charts.arrivals.day, charts.arrivals.reports, charts.arrivals.communes]}
			rows={days.map(({ day, reports, communes }) => [day, `${reports}`, `${communes}`])}
		>
			<svg className="arrivals" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={charts.arrivals.title}>
				<line className="axis" x1="0" x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
				{days.map(({ day, reports }, at) => {
					const high = (reports / most) * (HEIGHT - TOP - BOTTOM);
					const middle = (at + 0.5) * step;
					return (
						<g key={day}>
							<rect
								className={deadlineAt >= 0 && at > deadlineAt ? 'late' : 'in-time'}
								x={at * step + step * 0.14}
								y={HEIGHT - BOTTOM - high}
								width={step * 0.72}
								height={high}
							/>
							{reports > 0 && (
								<text x={middle} y={HEIGHT - BOTTOM - high - 6}>
									{reports}
								</text>
							)}
							{at % every === 0 && (
								<text className="day-name" x={middle} y={HEIGHT - 6}>
									{day.slice(0, 5)}
								</text>
							)}
						</g>
					);
				})}
				{deadlineAt >= 0 && (
					<g className="deadline">
						<line x1={(deadlineAt + 1) * step} x2={(deadlineAt + 1) * step} y1="0" y2={HEIGHT - BOTTOM} />
						<text x={(deadlineAt + 1) * step + 7} y="13">
							{charts.arrivals.deadline}
						</text>
					</g>
				)}
			</svg>
		</ChartFigure>
	);
}
