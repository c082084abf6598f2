import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { goTo, warnBeforeLeaving } from '../../../place/place.ts';
import { AskDialog } from '../../../ui/ask-dialog.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { Trouble } from '../../../ui/trouble.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useWords } from '../../../words/use-words.ts';
import { CampaignFields } from './campaign-fields.tsx';
import { CloseForm } from './close-form.tsx';
import { useCampaignFields } from './use-campaign-fields.ts';

const LIST = '/administration/campaigns';

/** A campaign with its tag: a change that somebody else made meanwhile is not written over. */
async function loadTagged(id: string) {
	const call = client.GET('/api/v1/campaigns/{id}', { params: { path: { id } } });
	const campaign = await answerOf(call);
	return { campaign, tag: (await call).response.headers.get('ETag') ?? '' };
}

type Tagged = Awaited<ReturnType<typeof loadTagged>>;

/** Changes a campaign: its name, profile, deadline, communes; closes it or opens it again. */
export function ChangeCampaign({ id }: { readonly id: string }) {
	const { data, error, refetch } = useQuery({
		queryKey: ['campaign', id, 'tagged'],
		queryFn: () => loadTagged(id),
		// What is filled in is not drawn anew beneath the hands of who fills it in.
		refetchOnWindowFocus: false,
		refetchOnReconnect: false,
	});
	if (error) return <Trouble error={error} again={() => void refetch()} />;
	if (data === undefined) return <Loading />;
	return <ChangeForm key={data.tag} tagged={data} />;
}

function ChangeForm({ tagged: { campaign, tag } }: { readonly tagged: Tagged }) {
	const words = useWords().administration.campaigns;
	const cache = useQueryClient();
	const { id, name, state } = campaign;
	const { filled, fill, wrong, body, isChanged, asksOtherwise } = useCampaignFields(campaign);
	const [recheck, setRecheck] = useState(true);
	const [isClosing, setClosing] = useState(false);
	const changing = useChange(
		(change: Partial<typeof body> & { readonly state?: 'open' | 'closed'; readonly recheck?: boolean }) =>
			answerOf(client.PATCH('/api/v1/campaigns/{id}', { params: { path: { id } }, headers: { 'If-Match': tag }, body: change })),
		...['campaigns', 'totals', 'points', 'rules', 'report-rows'],
	);
	useEffect(
		() => warnBeforeLeaving(() => (isChanged && !changing.isSuccess ? words.unsaved : null)),
		[isChanged, changing.isSuccess, words],
	);
	const back = {
		onSuccess: ({ rechecked }: { readonly rechecked: number }) => {
			goTo(`${LIST}?saved=${rechecked}`, { replace: true });
			// Not before: the form would be drawn anew from what was saved, and what was to come after it be forgotten.
			void cache.invalidateQueries({ queryKey: ['campaign', id] });
		},
	};
	const form = useForm({
		wrong,
		error: changing.error,
		send: () => changing.mutate({ ...body, recheck: asksOtherwise && recheck }, back),
	});
	return (
		<>
			<form ref={form.ref} className="stack page-form" noValidate onSubmit={form.submit}>
				<h2>{words.changeTitle(name)}</h2>
				<CampaignFields filled={filled} fill={fill} at={form.at} />
				{asksOtherwise && campaign.counts.reports > 0 && (
					<label className="check">
						<input type="checkbox" checked={recheck} onChange={({ target }) => setRecheck(target.checked)} />
						<span>{words.recheck}</span>
					</label>
				)}
				<Refused error={form.rest} />
				<div className="form-end">
					<button type="submit" className="button main" disabled={changing.isPending || !isChanged}>
						{words.save}
					</button>
					<button type="button" className="button" onClick={() => (!isChanged || window.confirm(words.unsaved)) && goTo(LIST)}>
						{words.back}
					</button>
					<span className="form-far">
						{state === 'open' ? (
							<button type="button" className="button" onClick={() => setClosing(true)}>
								{words.close}
							</button>
						) : (
							<button
								type="button"
								className="button"
								disabled={changing.isPending}
								onClick={() => changing.mutate({ state: 'open' }, back)}
							>
								{words.reopen}
							</button>
						)}
					</span>
				</div>
			</form>
			<AskDialog isOpen={isClosing} onClose={() => setClosing(false)}>
				<CloseForm
					name={name}
					error={changing.error}
					isBusy={changing.isPending}
					onClose={() => changing.mutate({ state: 'closed' }, back)}
					onCancel={() => setClosing(false)}
				/>
			</AskDialog>
		</>
	);
}
