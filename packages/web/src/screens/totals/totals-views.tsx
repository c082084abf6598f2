import { Link } from '../../place/link.tsx';
import { useWords } from '../../words/use-words.ts';

const VIEWS = ['totals', 'charts'] as const;

interface TotalsViewsProps {
	readonly campaign: string;
	readonly shown: (typeof VIEWS)[number];
}

/** The same numbers as a table or as charts. */
export function TotalsViews({ campaign, shown }: TotalsViewsProps) {
	const { charts } = useWords();
	return (
		<nav className="views" aria-label={charts.views.label}>
			{VIEWS.map((view) => (
				<Link key={view} href={`/campaigns/${encodeURIComponent(campaign)}/${view}`} aria-current={view === shown ? 'page' : undefined}>
					{charts.views[view]}
				</Link>
			))}
		</nav>
	);
}
