import { Refusal } from '../../api/answer-of.ts';
import { useTold, useWords } from '../../words/use-words.ts';

interface Fault {
	/** File, line, and where in it. */
	readonly path: string;
	readonly vi: string;
	readonly en: string;
}

/** What is wrong with a profile, fault by fault; none where it was refused for something else. */
export function faultsOf(error: unknown): readonly Fault[] {
	if (!(error instanceof Refusal) || error.problem.code !== 'invalid-profile') return [];
	return (error.problem.errors ?? []).map(({ path, message, messages }) => ({ path, ...(messages ?? { vi: message, en: message }) }));
}

export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
	const { rules } = useWords();
	const told = useTold();
	return (
		<div className="refused" role="alert">
			<p>{rules.faults(faults.length)}</p>
			<ul className="faults">
				{faults.map((fault) => (
					<li key={`${fault.path} ${fault.vi}`}>
						<span className="code">{fault.path}</span>
						<br />
						{told(fault)}
					</li>
				))}
			</ul>
		</div>
	);
}
