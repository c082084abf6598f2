import { Refusal } from '../api/answer-of.ts';
import { useTold, useWords } from '../words/use-words.ts';

/** Beneath a form: why what was sent was not taken, in the service's own words. */
export function Refused({ error }: { readonly error: unknown }) {
	const { trouble } = useWords();
	const told = useTold();
	if (error === null || error === undefined) return null;
	return (
		<p className="refused" role="alert">
			{error instanceof Refusal ? told(error.problem.messages) : `${trouble.offline}. ${trouble.offlineHelp}`}
		</p>
	);
}
