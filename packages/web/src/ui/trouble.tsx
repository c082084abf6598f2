import { Refusal } from '../api/answer-of.ts';
import { useTold, useWords } from '../words/use-words.ts';

interface TroubleProps {
	readonly error: unknown;
	readonly again?: () => void;
}

/** What a person is told where something could not be loaded or done. */
export function Trouble({ error, again }: TroubleProps) {
	const { trouble } = useWords();
	const told = useTold();
	const problem = error instanceof Refusal ? error.problem : null;
	return (
		<div className="trouble" role="alert">
			<p className="trouble-title">
				{problem === null ? trouble.offline : problem.code === 'forbidden' ? trouble.forbidden : trouble.failed}
			</p>
			<p>{problem === null ? trouble.offlineHelp : told(problem.messages)}</p>
			{problem?.code === 'program-error' && <p className="quiet">{trouble.request(problem.requestId)}</p>}
			{again && (
				<button type="button" className="button" onClick={again}>
					{trouble.again}
				</button>
			)}
		</div>
	);
}
