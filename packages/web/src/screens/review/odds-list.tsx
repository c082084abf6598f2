import type { Profile, Result } from '../../api/report.ts';
import { useTold, useWords } from '../../words/use-words.ts';
import { AtOdds } from './at-odds.tsx';
import type { ChooseProps } from './choose-button.tsx';
import { oddsIn } from './odds-of.ts';

interface OddsListProps extends ChooseProps {
	readonly result: Result;
	readonly profile: Profile | null;
}

/** Every value of which the file's text and its page say different things: neither is to be trusted before somebody has looked. */
export function OddsList({ result, profile, ...choose }: OddsListProps) {
	const { review } = useWords();
	const told = useTold();
	const found = oddsIn(result);
	if (found.length === 0) return null;
	const nameOf = (key: string) => {
		const [, kind, id = ''] = /^(identity|figure)-(.+)$/.exec(key) ?? [];
		if (kind === 'identity') return review.identity[id as keyof typeof review.identity];
		const figure = profile?.figures.find((known) => known.id === id);
		return figure === undefined ? id : told(figure.title);
	};
	return (
		<section className="odds-list" aria-labelledby="odds-title">
			<h2 id="odds-title">{review.odds.title}</h2>
			<p className="small">{review.odds.help}</p>
			<dl>
				{found.map(({ key, odds }) => (
					<div key={key}>
						<dt>{nameOf(key)}</dt>
						<dd>
							<AtOdds {...choose} name={`odds-${key}`} odds={odds} />
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
