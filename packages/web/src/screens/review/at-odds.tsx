import { useWords } from '../../words/use-words.ts';
import type { ChooseProps } from './choose-button.tsx';
import type { Odds } from './odds-of.ts';

interface AtOddsProps extends ChooseProps {
	/** "figure-staffing.present". */
	readonly name: string;
	readonly odds: readonly Odds[];
}

const SIDES = ['layer', 'picture'] as const;

/** What the file's text says and what its page shows, where they differ: each leads to its place and is written beside the mark there. */
export function AtOdds({ name, odds, chosen, onChoose }: AtOddsProps) {
	const { odds: words } = useWords().review;
	return (
		<ul className="at-odds">
			{odds.map((one, at) => (
				<li key={`${one.layer}-${one.picture}-${one.place.quote}`}>
					{SIDES.map((side) => {
						const key = `${name}/${side}-${at}`;
						const said = words[side](one[side]);
						return (
							<button
								key={side}
								type="button"
								className="place"
								aria-pressed={chosen.key === key}
								onClick={() => onChoose({ key, evidence: [{ ...one.place, captions: [said] }] })}
							>
								<span className="place-where">
									{words.where[side]}
									{one.taken === side && ` · ${words.taken}`}
								</span>
								<span className="place-quote">“{one[side]}”</span>
							</button>
						);
					})}
				</li>
			))}
		</ul>
	);
}
