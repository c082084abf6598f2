import type { Report } from '../../api/report.ts';
import { Link } from '../../place/link.tsx';
import { momentOf } from '../../text/formats.ts';
import { useWords } from '../../words/use-words.ts';
import { useSubmissions } from '../beside/submissions.ts';

/** Where a commune has sent several reports: whether this is the one that counts, and the way to see it beside another. */
export function SubmissionsNote({ report }: { readonly report: Report }) {
	const { beside } = useWords();
	const { rows, counting } = useSubmissions(report);
	const others = rows.filter(({ id }) => id !== report.id);
	const counted = others.find(({ id }) => id === counting);
	const nearest = counted ?? others.at(-1);
	if (nearest === undefined || report.withdrawnAt !== null) return null;
	return (
		<p className={counted === undefined ? 'note' : 'note warning'}>
			{beside.several(rows.length)} {counted !== undefined && beside.old(momentOf(counted.receivedAt))}{' '}
			<Link href={`/reports/${report.id}/beside/${nearest.id}`}>
				{counted === undefined ? beside.compare(momentOf(nearest.receivedAt)) : beside.side}
			</Link>
		</p>
	);
}
