import { useWords } from '../words/use-words.ts';
import { isExposed } from './is-exposed.ts';

/** Stands over every screen while the page comes by http from another machine; it cannot be put away. */
export function ExposedNote() {
	const { frame } = useWords();
	if (!isExposed(window.location)) return null;
	return (
		<p className="exposed" role="note">
			{frame.exposed}
		</p>
	);
}
