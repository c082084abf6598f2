import { useDeferredValue, useMemo, useState } from 'react';
import { useCampaign } from '../../api/campaigns.ts';
import { useCommunes } from '../../api/communes.ts';
import { usePoints, useProfileInForce } from '../../api/totals.ts';
import { Link } from '../../place/link.tsx';
import { holdsWords } from '../../text/plain.ts';
import { Loading } from '../../ui/loading.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useLanguage, useWords } from '../../words/use-words.ts';

type Item = NonNullable<ReturnType<typeof usePoints>['data']>[number] & { readonly name: string };
type Kind = Item['kind'] | 'all';

const KINDS: readonly Kind[] = ['all', 'proposal', 'difficulty'];
const collator = new Intl.Collator('vi');

/** What all communes ask for and find hard, by whom it is addressed to. */
export function ProposalsScreen({ campaign }: { readonly campaign: string }) {
	const { proposals, totals } = useWords();
	const { data, error, refetch } = usePoints(campaign);
	const communes = useCommunes().data;
	const bodies = useBodies(campaign);
	const [typed, setTyped] = useState('');
	const [kind, setKind] = useState<Kind>('all');
	const settled = useDeferredValue(typed).trim();
	const items = useMemo(() => {
		const names = new Map(communes?.map(({ code, name }) => [code, name]));
		return (data ?? []).map((item) => ({ ...item, name: names.get(item.commune) ?? item.commune }));
	}, [data, communes]);
	const shown = useMemo(
		() => items.filter((item) => (kind === 'all' || item.kind === kind) && (settled === '' || holdsWords(wordsOf(item, bodies), settled))),
		[items, bodies, kind, settled],
	);
	if (error) return <Trouble error={error} again={() => void refetch()} />;
	if (data === undefined) return <Loading rows={12} />;
	return (
		<div>
			<header className="screen-head">
				<div>
					<h1>{proposals.title}</h1>
					<p className="quiet">{proposals.help}</p>
				</div>
				<a className="button" href={`/api/v1/campaigns/${encodeURIComponent(campaign)}/points.xlsx`} download>
					{totals.workbook}
				</a>
			</header>
			<div className="filters">
				<input
					type="search"
					className="search"
					aria-label={proposals.find}
					placeholder={proposals.find}
					value={typed}
					onChange={(event) => setTyped(event.target.value)}
				/>
				<select
					aria-label={proposals.kind}
					value={kind}
					onChange={(event) => setKind(KINDS.find((known) => known === event.target.value) ?? 'all')}
				>
					{KINDS.map((known) => (
						<option key={known} value={known}>
							{proposals[known]}
						</option>
					))}
				</select>
				<p className="filters-told" role="status">
					{proposals.shown(shown.length, items.length)}
				</p>
			</div>
			{shown.length === 0 && <p>{proposals.none}</p>}
			<Groups items={shown} bodies={bodies} />
		</div>
	);
}

type Bodies = ReadonlyMap<string, string>;

/** Names of those whom proposals are addressed to, by their ids, as the campaign's profile has them. */
function useBodies(campaign: string): Bodies {
	const profile = useProfileInForce(useCampaign(campaign).data?.profile).data;
	const language = useLanguage();
	return useMemo(() => new Map(profile?.bodies.map(({ id, title }) => [id, title[language]])), [profile, language]);
}

function Groups({ items, bodies }: { readonly items: readonly Item[]; readonly bodies: Bodies }) {
	const { proposals } = useWords();
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const name = item.kind === 'difficulty' ? proposals.hard : bodyOf(item, bodies, proposals.unaddressed);
		groups.set(name, [...(groups.get(name) ?? []), item]);
	}
	return [...groups]
		.sort(([, a], [, b]) => b.length - a.length)
		.map(([name, group]) => (
			<section key={name}>
				<h2>
					{name} <span className="tab-count">{group.length}</span>
				</h2>
				<ul className="asked">
					{group
						.sort((a, b) => collator.compare(a.name, b.name))
						.map(({ report, kind, place, text, name: commune }) => (
							<li key={`${report}-${kind}-${place}`}>
								<span className="asked-commune">{commune}</span>
								<Link href={`/reports/${report}?show=${kind}-${place - 1}`} className="asked-text">
									{text}
								</Link>
							</li>
						))}
				</ul>
			</section>
		));
}

function wordsOf({ text, name, addressee, addresseeBody }: Item, bodies: Bodies): string {
	return [text, name, addressee ?? '', bodies.get(addresseeBody ?? '') ?? ''].join(' ');
}

function bodyOf({ addressee, addresseeBody }: Item, bodies: Bodies, none: string): string {
	return (addresseeBody === null ? undefined : bodies.get(addresseeBody)) ?? addressee ?? none;
}
