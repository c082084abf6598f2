import { useWords } from '../words/use-words.ts';

/** Rows without content, as long as the content is on its way. */
export function Loading({ rows = 6 }: { readonly rows?: number }) {
	const { frame } = useWords();
	return (
		<div className="loading" role="status">
			<span className="unseen">{frame.loading}</span>
			{Array.from({ length: rows }, (_, at) => `row-${at}`).map((row) => (
				<span key={row} className="loading-row" aria-hidden="true" />
			))}
		</div>
	);
}
