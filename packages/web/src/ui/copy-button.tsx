import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
	readonly text: string;
	/** What it is called; "copy" where nothing else is said. */
	readonly label?: string;
}

/** Copies a text, and says whether it did. */
export function CopyButton({ text, label }: CopyButtonProps) {
	const { administration } = useWords();
	const [done, setDone] = useState<boolean | null>(null);
	return (
		<span className="copy">
			<button type="button" className="button" onClick={async () => setDone(await copyText(text))}>
				{label ?? administration.copy}
			</button>
			<span role="status" className={done === false ? 'refused' : 'done'}>
				{done !== null && (done ? administration.copied : administration.notCopied)}
			</span>
		</span>
	);
}
