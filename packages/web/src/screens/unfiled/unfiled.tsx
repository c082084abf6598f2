import { useReportRows } from '../../api/report-rows.ts';
import { Loading } from '../../ui/loading.tsx';
import { ReportTable } from '../../ui/report-table.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useWords } from '../../words/use-words.ts';

/** Reports that nothing was guessed of: a person files them. */
export function Unfiled({ by }: { readonly by: 'commune' | 'campaign' }) {
	const { unfiled } = useWords();
	const { data, error, refetch } = useReportRows({ unfiled: by });
	return (
		<div>
			<header className="screen-head">
				<div>
					<h1>{unfiled.titles[by]}</h1>
					<p className="quiet">{unfiled.help}</p>
				</div>
			</header>
			{error && <Trouble error={error} again={() => void refetch()} />}
			{data === undefined && !error && <Loading />}
			{data?.length === 0 && <p>{unfiled.none}</p>}
			{data && data.length > 0 && <ReportTable rows={data} />}
		</div>
	);
}
