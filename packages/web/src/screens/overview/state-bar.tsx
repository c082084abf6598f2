import { StateMark } from '../../ui/state-mark.tsx';
import { useWords } from '../../words/use-words.ts';
import { STATES, type State } from './standing.ts';

interface StateBarProps {
	readonly counts: Readonly<Record<State, number>>;
	readonly chosen: State | null;
	readonly onChoose: (state: State | null) => void;
}

/** From what is settled to what is missing, as a bar reads. */
const BAR: readonly State[] = ['accepted', 'pass', 'open', 'returned', 'flagged', 'needs-review', 'unreadable', 'missing'];
/** Told only where there are any. */
const RARE: readonly State[] = ['needs-review', 'returned'];

/** The shares of all communes, and each state with its number, to be chosen. */
export function StateBar({ counts, chosen, onChoose }: StateBarProps) {
	const { overview } = useWords();
	const all = STATES.reduce((sum, state) => sum + counts[state], 0);
	return (
		<div className="state-bar">
			<div
				className="shares"
				role="img"
				aria-label={`${overview.bar}: ${BAR.map((state) => `${overview.states[state]} ${counts[state]}`).join(', ')}`}
			>
				{BAR.filter((state) => counts[state] > 0).map((state) => (
					<Share key={state} state={state} part={counts[state] / all} dim={chosen !== null && chosen !== state} />
				))}
			</div>
			<div className="state-choices">
				{BAR.filter((state) => counts[state] > 0 || !RARE.includes(state)).map((state) => (
					<button
						key={state}
						type="button"
						className="state-choice"
						aria-pressed={chosen === state}
						title={overview.states_help[state]}
						onClick={() => onChoose(chosen === state ? null : state)}
					>
						<StateMark state={state} />
						<span className="state-count">{counts[state]}</span>
						<span className="state-name">{overview.states[state]}</span>
					</button>
				))}
			</div>
		</div>
	);
}

function Share({ state, part, dim }: { readonly state: State; readonly part: number; readonly dim: boolean }) {
	return <span className={`share ${state}${dim ? ' dim' : ''}`} style={{ flexGrow: part }} />;
}
