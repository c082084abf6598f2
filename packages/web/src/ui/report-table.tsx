import { useCommunes } from '../api/communes.ts';
import type { ReportRow } from '../api/report-rows.ts';
import { Link } from '../place/link.tsx';
import { momentOf } from '../text/formats.ts';
import { useWords } from '../words/use-words.ts';
import { StateMark } from './state-mark.tsx';

/** Reports as rows, each to be opened. */
export function ReportTable({ rows }: { readonly rows: readonly ReportRow[] }) {
	const { overview, upload } = useWords();
	const communes = useCommunes().data;
	return (
		<table className="list">
			<thead>
				<tr>
					<th scope="col">{upload.columns.file}</th>
					<th scope="col">{upload.columns.state}</th>
					<th scope="col">{upload.columns.commune}</th>
					<th scope="col">{upload.columns.received}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ id, name, verdict, state, commune, findings, receivedAt }) => (
					<tr key={id}>
						<th scope="row" className="file-name">
							<Link href={`/reports/${id}`}>{name}</Link>
						</th>
						<td>
							<span className={`state ${verdict ?? 'open'}`}>
								<StateMark state={verdict ?? 'open'} />
								{state === 'failed' ? overview.parked : overview.states[verdict ?? 'open']}
								{findings.error > 0 && ` · ${upload.errors(findings.error)}`}
							</span>
						</td>
						<td>
							{communes?.find(({ code }) => code === commune)?.fullName ?? (
								<span className="quiet">{commune ?? (state === 'done' ? upload.unknown : '')}</span>
							)}
						</td>
						<td className="nowrap quiet">{momentOf(receivedAt)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
