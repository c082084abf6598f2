import { useState } from 'react';
import { useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { AskForm } from '../../../ui/ask-dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useWords } from '../../../words/use-words.ts';
import { CampaignField, useFirstCampaign } from './campaign-field.tsx';
import { MadeLinks } from './made-links.tsx';
import { useDays } from './use-days.ts';

interface AllLinksFormProps {
	/** What the list is filtered by; empty for nothing. */
	readonly campaign: string;
	readonly onHold: () => void;
	readonly onDone: () => void;
}

/** Makes a link for each commune of a campaign. */
export function AllLinksForm({ campaign: filtered, onHold, onDone }: AllLinksFormProps) {
	const words = useWords().administration.links;
	const first = useFirstCampaign(filtered);
	const [id, setId] = useState(first);
	const [onlyWithout, setOnlyWithout] = useState(true);
	const period = useDays();
	const making = useChange(
		() => answerOf(client.POST('/api/v1/campaigns/{id}/links', { params: { path: { id } }, body: { days: period.days, onlyWithout } })),
		'links',
	);
	const form = useForm({
		wrong: { id: id === '' ? words.needCampaign : null, days: period.wrong },
		error: making.error,
		send: () => making.mutate(undefined, { onSuccess: onHold }),
	});
	if (making.data !== undefined) return <MadeLinks made={making.data.links} onDone={onDone} />;
	return (
		<AskForm title={words.makeAll} said={words.makeAllSaid} does={words.makeAllDo} form={form} isBusy={making.isPending} onCancel={onDone}>
			<CampaignField value={id} wrong={form.at('id')} onChange={setId} />
			<TextField
				label={words.days}
				help={words.daysHelp}
				wrong={form.at('days')}
				value={period.typed}
				onChange={period.setTyped}
				isNumber
			/>
			<label className="check">
				<input type="checkbox" checked={onlyWithout} onChange={({ target }) => setOnlyWithout(target.checked)} />
				<span>{words.onlyWithout}</span>
			</label>
		</AskForm>
	);
}
