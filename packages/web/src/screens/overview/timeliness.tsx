import { useWords } from '../../words/use-words.ts';
import type { Choice } from './filters.tsx';
import type { Standing } from './standing.ts';

interface TimelinessProps {
	readonly standings: readonly Standing[];
	readonly choice: Choice;
	readonly onChoose: (choice: Choice) => void;
}

/** How many were in time and how many late; nothing where no deadline is set. */
export function Timeliness({ standings, choice, onChoose }: TimelinessProps) {
	const { overview } = useWords();
	const late = standings.filter((standing) => standing.late === true).length;
	const inTime = standings.filter((standing) => standing.late === false).length;
	if (late + inTime === 0) return null;
	return (
		<div className="timeliness">
			{(
				[
					[false, overview.onTime, inTime],
					[true, overview.late, late],
				] as const
			).map(([value, name, count]) => (
				<button
					key={name}
					type="button"
					className="state-choice small"
					aria-pressed={choice.late === value}
					title={value ? overview.lateHelp : undefined}
					onClick={() => onChoose({ ...choice, late: choice.late === value ? null : value })}
				>
					<span className={`time-tile${value ? ' late' : ''}`} aria-hidden="true" />
					<span className="state-count">{count}</span>
					<span className="state-name">{name}</span>
				</button>
			))}
		</div>
	);
}
