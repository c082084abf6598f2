import { useReportRows } from '../../api/report-rows.ts';
import { Link } from '../../place/link.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Standing } from './standing.ts';

/** What could not be put anywhere, and who was not expected. */
export function Bins({ standings }: { readonly campaign: string; readonly standings: readonly Standing[] }) {
	const { overview } = useWords();
	const communes = useReportRows({ unfiled: 'commune' });
	const campaigns = useReportRows({ unfiled: 'campaign' });
	const unexpected = standings.filter(({ expected }) => !expected).length;
	const bins = [
		{ name: 'commune', count: communes.data?.length ?? 0, said: overview.bins.commune },
		{ name: 'campaign', count: campaigns.data?.length ?? 0, said: overview.bins.campaign },
	].filter(({ count }) => count > 0);
	if (bins.length === 0 && unexpected === 0) return null;
	return (
		<div className="bins" title={overview.bins.help}>
			<strong>{overview.bins.title}:</strong>
			{bins.map(({ name, count, said }) => (
				<Link key={name} href={`/unfiled/${name}`}>
					{said(count)}
				</Link>
			))}
			{unexpected > 0 && <span>{overview.unexpected(unexpected)}</span>}
		</div>
	);
}
