import { Refusal } from '../../../api/answer-of.ts';
import { useTold, useWords } from '../../../words/use-words.ts';

/** Where the original cannot be shown: why, and how to look at it nevertheless. */
export function NoOriginal({ report, error }: { readonly report: string; readonly error: unknown }) {
	const { review } = useWords();
	const told = useTold();
	return (
		<div className="empty">
			<h2>{review.noOriginal}</h2>
			{error instanceof Refusal && <p>{told(error.problem.messages)}</p>}
			<p className="quiet">{review.noOriginalHelp}</p>
			<a className="button" href={`/api/v1/reports/${report}/original`} download>
				{review.download}
			</a>
		</div>
	);
}
