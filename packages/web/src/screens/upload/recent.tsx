import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/answer-of.ts';
import { client } from '../../api/client.ts';
import { ReportTable } from '../../ui/report-table.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useWords } from '../../words/use-words.ts';

/** What came last by whatever way: so that nothing is in doubt after the page was closed. */
export function Recent() {
	const { upload } = useWords();
	const { data, error, refetch } = useQuery({
		queryKey: ['recent'],
		queryFn: () => answerOf(client.GET('/api/v1/reports', { params: { query: { limit: 30, order: '-receivedAt' } } })),
	});
	return (
		<section>
			<h2>{upload.recent}</h2>
			{error && <Trouble error={error} again={() => void refetch()} />}
			{data?.items.length === 0 && <p className="quiet">{upload.recentNone}</p>}
			{data && data.items.length > 0 && <ReportTable rows={data.items} />}
		</section>
	);
}
