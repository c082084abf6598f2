import { useState } from 'react';
import { useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { useCommunes } from '../../../api/communes.ts';
import { AskForm } from '../../../ui/ask-dialog.tsx';
import { CommuneField } from '../../../ui/commune-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useWords } from '../../../words/use-words.ts';
import { CampaignField, useFirstCampaign } from './campaign-field.tsx';
import { MadeLinks } from './made-links.tsx';
import { useDays } from './use-days.ts';

interface LinkFormProps {
	/** What the list is filtered by; empty for nothing. */
	readonly campaign: string;
	readonly onHold: () => void;
	readonly onDone: () => void;
}

/** Makes a link for one commune. */
export function LinkForm({ campaign: filtered, onHold, onDone }: LinkFormProps) {
	const words = useWords().administration.links;
	const communes = useCommunes().data ?? [];
	const first = useFirstCampaign(filtered);
	const [campaign, setCampaign] = useState(first);
	const [named, setNamed] = useState('');
	const period = useDays();
	const commune = communes.find(({ fullName }) => fullName === named)?.code;
	const making = useChange(
		() => answerOf(client.POST('/api/v1/links', { body: { campaign, commune: commune ?? '', days: period.days } })),
		'links',
	);
	const form = useForm({
		wrong: { campaign: null, commune: commune === undefined ? words.needCommune : null, days: period.wrong },
		error: making.error,
		send: () => making.mutate(undefined, { onSuccess: onHold }),
	});
	if (making.data !== undefined) return <MadeLinks made={[making.data]} onDone={onDone} />;
	return (
		<AskForm title={words.makeOne} does={words.makeDo} form={form} isBusy={making.isPending} onCancel={onDone}>
			<CommuneField label={words.commune} help={words.communeHelp} wrong={form.at('commune')} value={named} onChange={setNamed} />
			<CampaignField value={campaign} wrong={form.at('campaign')} onChange={setCampaign} />
			<TextField
				label={words.days}
				help={words.daysHelp}
				wrong={form.at('days')}
				value={period.typed}
				onChange={period.setTyped}
				isNumber
			/>
		</AskForm>
	);
}
