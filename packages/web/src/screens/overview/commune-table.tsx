import { type KeyboardEvent, memo, type RefObject, useRef } from 'react';
import { useProgress } from '../../api/progress.ts';
import { Link } from '../../place/link.tsx';
import { momentOf } from '../../text/formats.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Standing } from './standing.ts';

interface CommuneTableProps {
	readonly standings: readonly Standing[];
	readonly search: RefObject<HTMLInputElement | null>;
	readonly onClear: () => void;
}

/** The communes as rows; arrow keys go from one that can be opened to the next. */
export function CommuneTable({ standings, search, onClear }: CommuneTableProps) {
	const { overview } = useWords();
	const body = useRef<HTMLTableSectionElement>(null);
	if (standings.length === 0)
		return (
			<div className="empty">
				<h2>{overview.nothing}</h2>
				<p>{overview.nothingHelp}</p>
				<button type="button" className="button" onClick={onClear}>
					{overview.clear}
				</button>
			</div>
		);
	const { columns } = overview;
	return (
		<table className="communes" onKeyDown={(event) => move(event, body.current, search.current)}>
			<thead>
				<tr>
					<th scope="col">{columns.commune}</th>
					<th scope="col">{columns.state}</th>
					<th scope="col" className="number">
						{columns.error}
					</th>
					<th scope="col" className="number">
						{columns.warning}
					</th>
					<th scope="col" className="number">
						{columns.doubtful}
					</th>
					<th scope="col">{columns.received}</th>
					<th scope="col" className="number">
						{columns.versions}
					</th>
					<th scope="col">{columns.file}</th>
				</tr>
			</thead>
			<tbody ref={body}>
				{standings.map((standing) => (
					<Row key={standing.commune.code} standing={standing} />
				))}
			</tbody>
		</table>
	);
}

const Row = memo(function Row({ standing: { commune, report, state, versions, late } }: { readonly standing: Standing }) {
	const { overview } = useWords();
	return (
		<tr className={`row ${state}`}>
			<th scope="row">
				{report === null ? (
					<span className="commune-name">{commune.name}</span>
				) : (
					<Link href={`/reports/${report.id}`} className="commune-name row-link">
						{commune.name}
					</Link>
				)}{' '}
				<span className="quiet small">{commune.kind}</span>
			</th>
			<td>
				<span className={`state ${state}`}>
					<StateMark state={state} />
					{report?.state === 'failed' ? overview.parked : overview.states[state]}
				</span>
				{report?.state === 'processing' && <ReadingOf report={report.id} />}
			</td>
			<td className="number">{report && state !== 'open' ? <Count of={report.findings.error} kind="error" /> : null}</td>
			<td className="number">{report && state !== 'open' ? <Count of={report.findings.warning} kind="warning" /> : null}</td>
			<td className="number">{report && state !== 'open' ? <Count of={report.findings.doubtful} kind="doubtful" /> : null}</td>
			<td className="nowrap">
				{report && momentOf(report.receivedAt)} {late && <span className="badge late">{overview.late}</span>}
			</td>
			<td className="number">{versions > 1 ? versions : null}</td>
			<td className="file" title={report?.name}>
				{report?.name}
			</td>
		</tr>
	);
});

function Count({ of, kind }: { readonly of: number; readonly kind: string }) {
	return of === 0 ? <span className="none">–</span> : <span className={`count ${kind}`}>{of}</span>;
}

function ReadingOf({ report }: { readonly report: string }) {
	const pages = useProgress(report)?.pages;
	return pages ? (
		<span className="quiet small">
			{' '}
			{pages.read}/{pages.of}
		</span>
	) : null;
}

/** Up and down go through the links of the rows; up from the first is the search again. */
function move(event: KeyboardEvent, body: HTMLElement | null, search: HTMLInputElement | null): void {
	const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
	if (step === undefined || body === null || event.altKey || event.ctrlKey || event.metaKey) return;
	const links = [...body.querySelectorAll<HTMLElement>('.row-link')];
	const at = links.indexOf(document.activeElement as HTMLElement);
	event.preventDefault();
	if (at + step < 0) search?.focus();
	else links[Math.min(at + step, links.length - 1)]?.focus();
}
