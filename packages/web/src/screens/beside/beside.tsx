import { useMemo, useState } from 'react';
import { useCommunes } from '../../api/communes.ts';
import { type Report, useProfile, useReport } from '../../api/report.ts';
import { Link } from '../../place/link.tsx';
import { goTo } from '../../place/place.ts';
import { momentOf } from '../../text/formats.ts';
import { Loading } from '../../ui/loading.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useWords } from '../../words/use-words.ts';
import { type Chosen, NOTHING } from '../review/place.ts';
import { OriginalViewer } from '../review/viewer/original-viewer.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { differencesOf } from './differences.ts';
import { type Submissions, useSubmissions } from './submissions.ts';

interface BesideProps {
	/** Id of the report one comes from. */
	readonly id: string;
	readonly other: string;
}

/** Two submissions of a commune: each as it was sent, and between them what differs. */
export function Beside({ id, other }: BesideProps) {
	const [own, second] = [useReport(id), useReport(other)];
	const error = own.error ?? second.error;
	if (own.data !== undefined && second.data !== undefined) return <Opened key={`${id} ${other}`} own={own.data} other={second.data} />;
	if (error) return <Trouble error={error} again={() => void Promise.all([own.refetch(), second.refetch()])} />;
	return <Loading rows={12} />;
}

function Opened({ own, other }: { readonly own: Report; readonly other: Report }) {
	const { beside } = useWords();
	const submissions = useSubmissions(own);
	const commune = useCommunes().data?.find(({ code }) => code === own.commune);
	// What was sent first stands left, wherever one comes from.
	const [left, right] = own.receivedAt <= other.receivedAt ? [own, other] : [other, own];
	const [shown, setShown] = useState<readonly [Chosen, Chosen]>([NOTHING, NOTHING]);
	const profile = useProfile(right.result?.profile).data ?? null;
	const [a, b] = [resultOf(left), resultOf(right)];
	const differences = useMemo(() => (a && b ? differencesOf(a, b) : null), [a, b]);
	return (
		<div className="review beside">
			<div className="viewer">
				<OriginalViewer report={left} chosen={shown[0]} title={beside.earlier} />
			</div>
			<section className="findings-side">
				<header className="report-head">
					<Link href={`/reports/${own.id}`} className="back">
						← {beside.back}
					</Link>
					<h1>{commune === undefined ? beside.title : beside.titleOf(commune.fullName)}</h1>
					<p className="quiet small">{beside.help}</p>
					<div className="beside-heads">
						<Head report={left} other={right} from={own.id} submissions={submissions} which={beside.earlier} />
						<Head report={right} other={left} from={own.id} submissions={submissions} which={beside.later} />
					</div>
				</header>
				{differences === null ? (
					<p className="note">{beside.none}</p>
				) : (
					<DifferenceTable differences={differences} profile={profile} shown={shown} onShow={setShown} />
				)}
			</section>
			<div className="viewer">
				<OriginalViewer report={right} chosen={shown[1]} title={beside.later} />
			</div>
		</div>
	);
}

function resultOf({ result }: Report) {
	return result?.status === 'checked' ? result : null;
}

interface HeadProps {
	readonly report: Report;
	readonly other: Report;
	/** Id of the report one comes from. */
	readonly from: string;
	readonly submissions: Submissions;
	readonly which: string;
}

function Head({ report, other, from, submissions: { rows, counting }, which }: HeadProps) {
	const { beside, overview } = useWords();
	const state = report.verdict ?? 'open';
	const choices = rows.filter(({ id }) => id !== other.id);
	const choose = (id: string) => {
		const [first, second] = report.id === from ? [id, other.id] : [from, id];
		goTo(`/reports/${first}/beside/${second}`, { replace: true });
	};
	return (
		<div className="beside-head">
			<p className="small">
				<strong>{which}</strong> {counting === report.id && <span className="badge in-force">{beside.counts}</span>}
			</p>
			{choices.length > 1 ? (
				<select aria-label={beside.choose(which)} value={report.id} onChange={(event) => choose(event.target.value)}>
					{choices.map((row) => (
						<option key={row.id} value={row.id}>
							{momentOf(row.receivedAt)} · {row.name}
						</option>
					))}
				</select>
			) : (
				<p className="report-file">
					{momentOf(report.receivedAt)} · {report.name}
				</p>
			)}
			<p className="beside-state">
				<span className={`state ${state}`}>
					<StateMark state={state} />
					{overview.states[state]}
				</span>
				<Link href={`/reports/${report.id}`}>{beside.open}</Link>
			</p>
		</div>
	);
}
