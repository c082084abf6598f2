import { useState } from 'react';
import { type UploadLink, useLinks } from '../../../api/administration.ts';
import { useCampaigns } from '../../../api/campaigns.ts';
import { useCommunes } from '../../../api/communes.ts';
import { momentOf } from '../../../text/formats.ts';
import { holdsWords } from '../../../text/plain.ts';
import { AskDialog } from '../../../ui/ask-dialog.tsx';
import { useWords } from '../../../words/use-words.ts';
import { PartHead } from '../part-head.tsx';
import { Rows } from '../rows.tsx';
import { AllLinksForm } from './all-links-form.tsx';
import { LinkForm } from './link-form.tsx';
import { LinkStanding } from './link-standing.tsx';
import { RevokeLinkForm } from './revoke-link-form.tsx';

type Asked = { readonly kind: 'one' | 'all' } | { readonly kind: 'revoke'; readonly link: UploadLink };

/** By what communes send without an account. */
export function Links() {
	const { administration: said } = useWords();
	const words = said.links;
	const campaigns = useCampaigns().data ?? [];
	const communes = useCommunes().data;
	const nameOf = (commune: string) => communes?.find(({ code }) => code === commune)?.fullName ?? commune;
	const [campaign, setCampaign] = useState('');
	const [typed, setTyped] = useState('');
	const [asked, setAsked] = useState<Asked | null>(null);
	const [isHeld, setHeld] = useState(false);
	const links = useLinks(campaign);
	const shown = links.data?.filter(({ commune }) => holdsWords(nameOf(commune), typed));
	const hold = () => setHeld(true);
	const close = () => {
		setAsked(null);
		setHeld(false);
	};
	return (
		<>
			<PartHead help={words.help}>
				<button type="button" className="button" disabled={campaigns.length === 0} onClick={() => setAsked({ kind: 'one' })}>
					{words.makeOne}
				</button>
				<button type="button" className="button main" disabled={campaigns.length === 0} onClick={() => setAsked({ kind: 'all' })}>
					{words.makeAll}
				</button>
			</PartHead>
			<div className="filters">
				<input
					type="search"
					className="search"
					aria-label={words.find}
					placeholder={words.find}
					value={typed}
					onChange={({ target }) => setTyped(target.value)}
				/>
				<select aria-label={words.ofCampaign} value={campaign} onChange={({ target }) => setCampaign(target.value)}>
					<option value="">{words.all}</option>
					{campaigns.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			</div>
			<Rows
				label={said.tabs.links}
				asked={{ ...links, data: shown }}
				keyOf={({ id }) => id}
				columns={[
					[said.commune, ({ commune }) => <strong>{nameOf(commune)}</strong>],
					[said.campaign, ({ campaign: id }) => campaigns.find((one) => one.id === id)?.name ?? id],
					[said.expires, (link) => <LinkStanding link={link} />],
					[said.lastUsed, ({ lastUsedAt }) => (lastUsedAt === null ? words.never : momentOf(lastUsedAt))],
					[words.tries, ({ dryRuns }) => dryRuns],
					[
						said.users.deedsShort,
						(link) =>
							link.revokedAt === null && (
								<button
									type="button"
									className="button small-button"
									aria-label={words.revokeTitle(nameOf(link.commune))}
									onClick={() => setAsked({ kind: 'revoke', link })}
								>
									{words.revoke}
								</button>
							),
					],
				]}
			/>
			<AskDialog isOpen={asked !== null} onClose={close} holds={isHeld} isWide={isHeld}>
				{asked?.kind === 'one' && <LinkForm campaign={campaign} onHold={hold} onDone={close} />}
				{asked?.kind === 'all' && <AllLinksForm campaign={campaign} onHold={hold} onDone={close} />}
				{asked?.kind === 'revoke' && <RevokeLinkForm link={asked.link} name={nameOf(asked.link.commune)} onDone={close} />}
			</AskDialog>
		</>
	);
}
