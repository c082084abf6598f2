import { useEffect } from 'react';
import { useCampaigns } from '../api/campaigns.ts';
import { goTo } from '../place/place.ts';
import { Loading } from '../ui/loading.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { useWords } from '../words/use-words.ts';

/** The overview of the campaign that is under way, which is what people come for. */
export function Home() {
	const { frame } = useWords();
	const campaigns = useCampaigns();
	const first = campaigns.data?.find(({ state }) => state === 'open') ?? campaigns.data?.[0];
	useEffect(() => {
		if (first !== undefined) goTo(`/campaigns/${encodeURIComponent(first.id)}`, { replace: true });
	}, [first]);
	if (campaigns.error) return <Trouble error={campaigns.error} again={() => campaigns.refetch()} />;
	if (campaigns.data?.length === 0)
		return (
			<div className="empty">
				<h1>{frame.noCampaign}</h1>
				<p>{frame.noCampaignHelp}</p>
			</div>
		);
	return <Loading />;
}
