import type { Report } from '../../api/report.ts';
import { momentOf, sizeOf } from '../../text/formats.ts';
import { useWords } from '../../words/use-words.ts';

/** How the report came, how often it was checked, what people changed about it and why. */
export function History({ report }: { readonly report: Report }) {
	const { overview, review } = useWords();
	const { history } = review;
	const doubtful = report.result?.pages.filter(({ grade }) => grade !== 'trusted') ?? [];
	return (
		<div className="history">
			<h3>{history.file}</h3>
			<p>
				{report.name} · {sizeOf(report.size)}
			</p>
			{doubtful.length > 0 && <p className="quiet">{review.doubtfulPages(doubtful.map(({ page }) => page).join(', '))}</p>}
			<h3>{history.receipts}</h3>
			<ul>
				{report.receipts.map(({ id, way, receivedAt, name }) => (
					<li key={id}>
						{momentOf(receivedAt)} – {history.ways[way]} – {name}
					</li>
				))}
			</ul>
			<h3>{history.attempts}</h3>
			<ul>
				{report.attempts.map(({ number, verdict, endedAt, profile, engine }) => (
					<li key={number}>
						{history.attempt(number)}: {overview.states[verdict ?? 'open']}
						{endedAt !== null && ` – ${momentOf(endedAt)}`}
						{profile !== null && ` – ${profile.id} ${profile.version}`}
						{engine !== null && ` – ${engine}`}
					</li>
				))}
			</ul>
			<h3>{history.amendments}</h3>
			{report.amendments.length === 0 && <p className="quiet">{history.none}</p>}
			<ul>
				{report.amendments.map(({ kind, reason, madeAt }) => (
					<li key={madeAt}>
						{momentOf(madeAt)} – {history.kinds[kind]}: {reason}
					</li>
				))}
			</ul>
		</div>
	);
}
