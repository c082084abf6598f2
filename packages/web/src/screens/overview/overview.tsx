import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useCampaign } from '../../api/campaigns.ts';
import { useCommunes } from '../../api/communes.ts';
import { useReportRows } from '../../api/report-rows.ts';
import { dayWritten } from '../../text/formats.ts';
import { holdsWords } from '../../text/plain.ts';
import { Loading } from '../../ui/loading.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useWords } from '../../words/use-words.ts';
import { Bins } from './bins.tsx';
import { CommuneTable } from './commune-table.tsx';
import { type Choice, Filters, NO_CHOICE } from './filters.tsx';
import { COMPARE } from './orders.ts';
import { countsOf, type Standing, standingsOf } from './standing.ts';
import { StateBar } from './state-bar.tsx';
import { TileMap } from './tile-map.tsx';
import { Timeliness } from './timeliness.tsx';

/** A campaign at a glance: how all communes stand, as a picture and as a table. */
export function Overview({ campaign: id }: { readonly campaign: string }) {
	const { overview } = useWords();
	const campaign = useCampaign(id);
	const communes = useCommunes();
	const rows = useReportRows({ campaign: id });
	const [choice, setChoice] = useState<Choice>(NO_CHOICE);
	const search = useRef<HTMLInputElement>(null);
	const standings = useMemo(
		() => (campaign.data && communes.data && rows.data ? standingsOf(campaign.data, communes.data, rows.data) : null),
		[campaign.data, communes.data, rows.data],
	);
	const error = campaign.error ?? communes.error ?? rows.error;
	if (error && standings === null)
		return <Trouble error={error} again={() => void Promise.all([campaign.refetch(), communes.refetch(), rows.refetch()])} />;
	if (standings === null || campaign.data === undefined) return <Loading rows={10} />;
	const counts = countsOf(standings);
	const reported = standings.filter(({ expected, report }) => expected && report !== null).length;
	const { deadline, name, state } = campaign.data;
	const find = ({ commune }: Standing) => {
		setChoice({ ...NO_CHOICE, words: commune.name });
		search.current?.focus();
	};
	return (
		<div className="overview">
			<header className="screen-head">
				<div>
					<h1>{name}</h1>
					<p className="quiet">
						{deadline === null ? overview.noDeadline : overview.deadline(dayWritten(deadline))}
						{state === 'closed' && ` · ${overview.closed}`}
					</p>
				</div>
				<p className="reported">
					<strong>{overview.reported(reported, campaign.data.expectedCommunes.length)}</strong>
				</p>
			</header>
			<section className="picture" aria-label={overview.map}>
				<StateBar counts={counts} chosen={choice.state} onChoose={(chosen) => setChoice({ ...choice, state: chosen })} />
				<TileMap standings={standings} chosen={choice.state} onFind={find} />
				<Timeliness standings={standings} choice={choice} onChoose={setChoice} />
				<Bins campaign={id} standings={standings} />
				<p className="quiet small picture-help">{overview.help}</p>
			</section>
			<Listed standings={standings} choice={choice} onChoose={setChoice} search={search} />
		</div>
	);
}

interface ListedProps {
	readonly standings: readonly Standing[];
	readonly choice: Choice;
	readonly onChoose: (choice: Choice) => void;
	readonly search: React.RefObject<HTMLInputElement | null>;
}

function Listed({ standings, choice, onChoose, search }: ListedProps) {
	const settled = useDeferredValue(choice);
	const shown = useMemo(() => standings.filter((standing) => fits(standing, settled)).sort(COMPARE[settled.order]), [standings, settled]);
	return (
		<section className="listed">
			<Filters choice={choice} onChoose={onChoose} shown={shown.length} all={standings.length} search={search} />
			<CommuneTable standings={shown} search={search} onClear={() => onChoose(NO_CHOICE)} />
		</section>
	);
}

function fits({ commune, state, late, report }: Standing, choice: Choice): boolean {
	return (
		(choice.state === null || state === choice.state) &&
		(choice.late === null || late === choice.late) &&
		(choice.kind === null || commune.kind === choice.kind) &&
		(choice.words.trim() === '' || holdsWords(`${commune.fullName} ${commune.code} ${report?.name ?? ''}`, choice.words.trim()))
	);
}
