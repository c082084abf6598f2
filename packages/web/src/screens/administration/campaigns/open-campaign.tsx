import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { useCommunes } from '../../../api/communes.ts';
import { goTo, warnBeforeLeaving } from '../../../place/place.ts';
import { Loading } from '../../../ui/loading.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useWords } from '../../../words/use-words.ts';
import { CampaignFields } from './campaign-fields.tsx';
import { idFrom } from './id-from.ts';
import { useCampaignFields } from './use-campaign-fields.ts';

const LIST = '/administration/campaigns';

/** Opens a campaign: begun with all communes, as most ask all. */
export function OpenCampaign() {
	const communes = useCommunes().data;
	const profiles = useQuery({ queryKey: ['profiles'], queryFn: () => answerOf(client.GET('/api/v1/profiles', {})) }).data;
	if (communes === undefined || profiles === undefined) return <Loading />;
	return <OpenForm profile={profiles.items[0]?.id ?? ''} communes={communes.map(({ code }) => code)} />;
}

function OpenForm({ profile, communes }: { readonly profile: string; readonly communes: readonly string[] }) {
	const { administration: said } = useWords();
	const words = said.campaigns;
	const { filled, fill, wrong, body, isChanged } = useCampaignFields({ name: '', profile, deadline: null, expectedCommunes: communes });
	const [ownId, setOwnId] = useState<string | null>(null);
	const id = ownId ?? idFrom(filled.name);
	const opening = useChange(
		() => answerOf(client.POST('/api/v1/campaigns', { body: { id: id.trim(), ...body } })),
		'campaigns',
		'campaign',
	);
	useEffect(() => warnBeforeLeaving(() => (isChanged && !opening.isSuccess ? words.unsaved : null)), [isChanged, opening.isSuccess, words]);
	const form = useForm({
		wrong: { ...wrong, id: id.trim() === '' ? words.needId : null },
		error: opening.error,
		conflictAt: 'id',
		send: () => opening.mutate(undefined, { onSuccess: () => goTo(LIST, { replace: true }) }),
	});
	return (
		<form ref={form.ref} className="stack page-form" noValidate onSubmit={form.submit}>
			<h2>{words.openTitle}</h2>
			<CampaignFields filled={filled} fill={fill} at={form.at} />
			<TextField label={words.id} help={words.idHelp} wrong={form.at('id')} value={id} onChange={setOwnId} maxLength={100} isCode />
			<Refused error={form.rest} />
			<div className="form-end">
				<button type="submit" className="button main" disabled={opening.isPending}>
					{words.openDo}
				</button>
				<button type="button" className="button" onClick={() => (!isChanged || window.confirm(words.unsaved)) && goTo(LIST)}>
					{said.cancel}
				</button>
			</div>
		</form>
	);
}
