import { useCampaigns } from '../../../api/campaigns.ts';
import { Field } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';

interface CampaignFieldProps {
	readonly value: string;
	readonly wrong: string | null;
	readonly onChange: (id: string) => void;
}

/** One of the campaigns. */
export function CampaignField({ value, wrong, onChange }: CampaignFieldProps) {
	const words = useWords().administration.links;
	const campaigns = useCampaigns().data ?? [];
	return (
		<Field label={words.ofCampaign} wrong={wrong}>
			{(id, told) => (
				<select
					id={id}
					aria-describedby={told}
					aria-invalid={wrong === null ? undefined : true}
					value={value}
					onChange={({ target }) => onChange(target.value)}
				>
					{campaigns.map(({ id: campaign, name }) => (
						<option key={campaign} value={campaign}>
							{name}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}

/** The one to begin with: what is filtered by, else the latest that is open. */
export function useFirstCampaign(filtered: string): string {
	const campaigns = useCampaigns().data ?? [];
	return filtered || ((campaigns.find(({ state }) => state === 'open') ?? campaigns[0])?.id ?? '');
}
