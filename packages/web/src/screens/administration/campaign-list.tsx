import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/answer-of.ts';
import { type Campaign, useCampaigns } from '../../api/campaigns.ts';
import { client } from '../../api/client.ts';
import { useMay } from '../../api/session.ts';
import { Link } from '../../place/link.tsx';
import { dayWritten } from '../../text/formats.ts';
import { Refused } from '../../ui/refused.tsx';
import { useWords } from '../../words/use-words.ts';
import { Rows } from './rows.tsx';

export function CampaignList() {
	const { administration: said } = useWords();
	const isOfficer = useMay('officer');
	return (
		<Rows
			asked={useCampaigns()}
			keyOf={({ id }) => id}
			columns={[
				[said.campaign, ({ id, name }) => <Link href={`/campaigns/${encodeURIComponent(id)}`}>{name}</Link>],
				[said.profile, ({ profile }) => profile],
				[
					said.deadline,
					(campaign) => (isOfficer ? <Deadline campaign={campaign} /> : campaign.deadline === null ? '–' : dayWritten(campaign.deadline)),
				],
				[said.expected, ({ expectedCommunes }) => expectedCommunes.length],
				[said.standing, ({ state }) => said[state]],
			]}
		/>
	);
}

/** As people write a day: "15/10/2025", or "" for none; null where it is no day. */
function readDay(typed: string): string | null | undefined {
	if (typed.trim() === '') return null;
	const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed.trim()) ?? [];
	return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function Deadline({ campaign: { id, deadline, name } }: { readonly campaign: Campaign }) {
	const { administration: said } = useWords();
	const cache = useQueryClient();
	const [typed, setTyped] = useState(deadline === null ? '' : dayWritten(deadline));
	const changing = useMutation({
		mutationFn: (day: string | null) =>
			answerOf(client.PATCH('/api/v1/campaigns/{id}', { params: { path: { id } }, body: { deadline: day, recheck: true } })),
		onSuccess: async () => {
			await cache.invalidateQueries({ queryKey: ['campaigns'] });
			await cache.invalidateQueries({ queryKey: ['campaign', id] });
		},
	});
	const day = readDay(typed);
	const send = (event: FormEvent) => {
		event.preventDefault();
		if (day !== undefined) changing.mutate(day);
	};
	return (
		<form className="inline-field" onSubmit={send}>
			<input
				aria-label={`${said.deadline}: ${name}`}
				className="day"
				inputMode="numeric"
				placeholder="dd/mm/yyyy"
				value={typed}
				aria-invalid={day === undefined ? true : undefined}
				onChange={(event) => setTyped(event.target.value)}
			/>
			<button type="submit" className="button small-button" disabled={day === undefined || day === deadline || changing.isPending}>
				{said.setDeadline}
			</button>
			<Refused error={changing.error} />
		</form>
	);
}
