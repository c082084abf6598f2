import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { Field } from '../../../ui/field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useTold, useWords } from '../../../words/use-words.ts';
import { CommuneChooser } from './commune-chooser.tsx';
import type { CampaignFilled } from './use-campaign-fields.ts';

type Name = 'name' | 'profile' | 'deadline' | 'expectedCommunes';

interface CampaignFieldsProps {
	readonly filled: CampaignFilled;
	readonly fill: (part: Partial<CampaignFilled>) => void;
	readonly at: (field: Name) => string | null;
}

/** What a campaign is made of, to be filled in. */
export function CampaignFields({ filled, fill, at }: CampaignFieldsProps) {
	const words = useWords().administration.campaigns;
	const told = useTold();
	const profiles = useQuery({ queryKey: ['profiles'], queryFn: () => answerOf(client.GET('/api/v1/profiles', {})) }).data?.items ?? [];
	return (
		<>
			<TextField
				label={words.name}
				help={words.nameHelp}
				wrong={at('name')}
				value={filled.name}
				onChange={(name) => fill({ name })}
				maxLength={300}
			/>
			<Field label={words.profile} help={words.profileHelp} wrong={at('profile')}>
				{(id, said) => (
					<select
						id={id}
						aria-describedby={said}
						aria-invalid={at('profile') === null ? undefined : true}
						value={filled.profile}
						onChange={({ target }) => fill({ profile: target.value })}
					>
						{profiles.map(({ id: profile, title, version }) => (
							<option key={profile} value={profile}>
								{told(title)} ({version})
							</option>
						))}
						{profiles.every(({ id: profile }) => profile !== filled.profile) && <option value={filled.profile}>{filled.profile}</option>}
					</select>
				)}
			</Field>
			<TextField
				label={words.deadline}
				help={words.deadlineHelp}
				wrong={at('deadline')}
				value={filled.deadline}
				onChange={(deadline) => fill({ deadline })}
				isDay
			/>
			<CommuneChooser chosen={filled.communes} wrong={at('expectedCommunes')} onChoose={(communes) => fill({ communes })} />
		</>
	);
}
