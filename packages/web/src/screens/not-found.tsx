import { Link } from '../place/link.tsx';
import { useWords } from '../words/use-words.ts';

export function NotFound() {
	const { frame } = useWords();
	return (
		<div className="empty">
			<h1>{frame.notFound}</h1>
			<p>{frame.notFoundHelp}</p>
			<Link href="/" className="button">
				{frame.toOverview}
			</Link>
		</div>
	);
}
