import { useMemo } from 'react';
import { useCampaign } from '../../api/campaigns.ts';
import { useCommunes } from '../../api/communes.ts';
import { useTotals } from '../../api/totals.ts';
import { Loading } from '../../ui/loading.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useWords } from '../../words/use-words.ts';
import { namedRows } from '../totals/named-rows.ts';
import { TotalsViews } from '../totals/totals-views.tsx';
import { ArrivalChart } from './arrival-chart.tsx';
import { RuleChart } from './rule-chart.tsx';
import { StaffChart } from './staff-chart.tsx';
import { UnpaidChart } from './unpaid-chart.tsx';

/** What people would rather look at than read. */
export function ChartsScreen({ campaign: id }: { readonly campaign: string }) {
	const { charts } = useWords();
	const totals = useTotals(id);
	const campaign = useCampaign(id);
	const communes = useCommunes();
	const rows = useMemo(() => namedRows(totals.data, communes.data ?? []), [totals.data, communes.data]);
	const error = totals.error ?? campaign.error;
	if (error) return <Trouble error={error} again={() => void Promise.all([totals.refetch(), campaign.refetch()])} />;
	if (totals.data === undefined || campaign.data === undefined) return <Loading rows={12} />;
	return (
		<div>
			<header className="screen-head">
				<div>
					<h1>{charts.title}</h1>
					<p className="quiet">{charts.help}</p>
				</div>
				<TotalsViews campaign={id} shown="charts" />
			</header>
			<ArrivalChart campaign={campaign.data} />
			<StaffChart rows={rows} />
			<UnpaidChart rows={rows} />
			<RuleChart campaign={id} />
		</div>
	);
}
