import { useCampaigns } from '../../../api/campaigns.ts';
import { useMay } from '../../../api/session.ts';
import { Link } from '../../../place/link.tsx';
import { goTo, usePlace } from '../../../place/place.ts';
import { dayWritten } from '../../../text/formats.ts';
import { useWords } from '../../../words/use-words.ts';
import { PartHead } from '../part-head.tsx';
import { Rows } from '../rows.tsx';
import { ChangeCampaign } from './change-campaign.tsx';
import { OpenCampaign } from './open-campaign.tsx';

const HERE = '/administration/campaigns';

/** The campaigns; or one of them, or a new one, to be filled in. */
export function Campaigns() {
	const { query } = usePlace();
	const isOfficer = useMay('officer');
	const id = query.get('id');
	if (isOfficer && id !== null) return <ChangeCampaign key={id} id={id} />;
	if (isOfficer && query.has('new')) return <OpenCampaign />;
	return <CampaignList saved={query.get('saved')} />;
}

/** `saved`: one was just changed, and so many of its reports are checked again. */
function CampaignList({ saved }: { readonly saved: string | null }) {
	const { administration: said } = useWords();
	const words = said.campaigns;
	const isOfficer = useMay('officer');
	return (
		<>
			<PartHead help={words.help}>
				{isOfficer && (
					<button type="button" className="button main" onClick={() => goTo(`${HERE}?new`)}>
						{words.open}
					</button>
				)}
			</PartHead>
			<p role="status" className="done">
				{saved !== null && (Number(saved) > 0 ? words.rechecked(Number(saved)) : words.saved)}
			</p>
			<Rows
				label={said.tabs.campaigns}
				none={words.none}
				asked={useCampaigns()}
				keyOf={({ id }) => id}
				columns={[
					[said.campaign, ({ id, name }) => <Link href={`/campaigns/${encodeURIComponent(id)}`}>{name}</Link>],
					[words.id, ({ id }) => <span className="code">{id}</span>],
					[said.profile, ({ profile }) => <span className="code">{profile}</span>],
					[said.deadline, ({ deadline }) => (deadline === null ? '–' : dayWritten(deadline))],
					[said.expected, ({ expectedCommunes }) => expectedCommunes.length],
					[said.standing, ({ state }) => <span className={`badge ${state === 'open' ? 'on' : 'off'}`}>{said[state]}</span>],
					...(isOfficer
						? [
								[
									said.users.deedsShort,
									({ id, name }: { readonly id: string; readonly name: string }) => (
										<Link
											className="button small-button"
											href={`${HERE}?id=${encodeURIComponent(id)}`}
											aria-label={words.changeTitle(name)}
										>
											{words.change}
										</Link>
									),
								] as const,
							]
						: []),
				]}
			/>
		</>
	);
}
