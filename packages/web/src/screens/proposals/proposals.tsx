import { useDeferredValue, useMemo, useState } from 'react';
import { useCommunes } from '../../api/communes.ts';
import { usePoints } from '../../api/totals.ts';
import { Link } from '../../place/link.tsx';
import { holdsWords } from '../../text/plain.ts';
import { Loading } from '../../ui/loading.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useWords } from '../../words/use-words.ts';

type Item = NonNullable<ReturnType<typeof usePoints>['data']>[number] & { readonly name: string };
type Kind = Item['kind'] | 'all';

const KINDS: readonly Kind[] = ['all', 'proposal', 'difficulty'];
const collator = new Intl.Collator('vi');

/** What all communes ask for and find hard, by whom it is addressed to. */
export function ProposalsScreen({ campaign }: { readonly campaign: string }) {
	const { proposals, totals } = useWords();
	const { data, error, refetch } = usePoints(campaign);
	const communes = useCommunes().data;
	const [typed, setTyped] = useState('');
	const [kind, setKind] = useState<Kind>('all');
	const settled = useDeferredValue(typed).trim();
	const items = useMemo(() => {
		const names = new Map(communes?.map(({ code, name }) => [code, name]));
		return (data ?? []).map((item) => ({ ...item, name: names.get(item.commune) ?? item.commune }));
	}, [data, communes]);
	const shown = useMemo(
		() =>
			items.filter(
				(item) =>
					(kind === 'all' || item.kind === kind) &&
					(settled === '' || holdsWords(`${item.text} ${item.name} ${item.addressee ?? ''}`, settled)),
			),
		[items, kind, settled],
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
			<Groups items={shown} />
		</div>
	);
}

function Groups({ items }: { readonly items: readonly Item[] }) {
	const { proposals } = useWords();
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const name = item.kind === 'difficulty' ? proposals.hard : bodyOf(item, proposals.bodies, proposals.unaddressed);
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

function bodyOf({ addressee, addresseeBody }: Item, bodies: Readonly<Record<string, string>>, none: string): string {
	return (addresseeBody !== null && bodies[addresseeBody]) || addressee || none;
}
