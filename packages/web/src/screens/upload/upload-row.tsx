import { useCommunes } from '../../api/communes.ts';
import { useProgress } from '../../api/progress.ts';
import { useReport } from '../../api/report.ts';
import { Link } from '../../place/link.tsx';
import { sizeOf } from '../../text/formats.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { sendAgain, type Upload } from '../../uploads/uploads.ts';
import { useTold, useWords } from '../../words/use-words.ts';

/** One file: how far it is, what came of it, whose it was read to be. */
export function UploadRow({ upload: one }: { readonly upload: Upload }) {
	const { upload } = useWords();
	const communes = useCommunes().data;
	const commune = communes?.find(({ code }) => code === one.row?.commune);
	return (
		<tr>
			<th scope="row" className="file-name">
				{one.report === null ? one.name : <Link href={`/reports/${one.report}`}>{one.name}</Link>}
			</th>
			<td className="number quiet">{sizeOf(one.size)}</td>
			<td>
				<UploadState upload={one} />
			</td>
			<td>
				{commune?.fullName ??
					(one.row?.state === 'done' && one.row.commune === null ? <span className="absent">{upload.unknown}</span> : null)}
			</td>
		</tr>
	);
}

function UploadState({ upload: one }: { readonly upload: Upload }) {
	const { upload } = useWords();
	const told = useTold();
	switch (one.state) {
		case 'waiting':
			return <span className="quiet">{upload.waiting}</span>;
		case 'sending': {
			const percent = one.size === 0 ? 100 : Math.floor((one.sent / one.size) * 100);
			return (
				<span className="sending">
					<progress value={one.sent} max={Math.max(one.size, 1)} aria-label={one.name} />
					{upload.sending(percent)}
				</span>
			);
		}
		case 'refused':
			return (
				<span className="absent">
					{upload.refused}. {one.told && told(one.told)}
				</span>
			);
		case 'broken':
			return (
				<span className="absent">
					{upload.broken}. {one.told ? told(one.told) : upload.brokenHelp}{' '}
					<button type="button" className="button small-button" onClick={() => sendAgain(one.key)}>
						{upload.tryAgain}
					</button>
				</span>
			);
		case 'received':
			return <Received upload={one} />;
	}
}

function Received({ upload: one }: { readonly upload: Upload }) {
	const { overview, upload } = useWords();
	const pages = useProgress(one.report)?.pages;
	const again = one.isAgain ? <span className="quiet small"> {upload.again}</span> : null;
	const { row } = one;
	if (row?.state === 'failed') return <span className="absent">{overview.parked}</span>;
	if (row?.verdict == null)
		return (
			<span className="quiet">
				{pages ? upload.readingPages(pages.read, pages.of) : row?.state === 'processing' ? upload.reading : upload.received}
				{again}
			</span>
		);
	return (
		<>
			<span className={`state ${row.verdict}`}>
				<StateMark state={row.verdict} />
				{overview.states[row.verdict]}
				{row.findings.error > 0 && ` · ${upload.errors(row.findings.error)}`}
			</span>
			{row.verdict === 'unreadable' && <Why report={row.id} />}
			{again}
		</>
	);
}

/** Why a file could not be read, in the service's own words. */
function Why({ report }: { readonly report: string }) {
	const told = useTold();
	const error = useReport(report).data?.result?.error;
	return error ? <span className="small"> {told(error.message)}</span> : null;
}
