import { DialogHeading } from '@ariakit/react';
import { useWords } from '../words/use-words.ts';
import { CopyButton } from './copy-button.tsx';

interface SecretShownProps {
	readonly title: string;
	readonly said: string;
	readonly secret: string;
	readonly onDone: () => void;
}

/** A password or token as it is shown this once. */
export function SecretShown({ title, said, secret, onDone }: SecretShownProps) {
	const { administration } = useWords();
	return (
		<div className="stack">
			<DialogHeading>{title}</DialogHeading>
			<p>
				<strong>{administration.onlyOnce}</strong> {said}
			</p>
			<output className="secret">{secret}</output>
			<CopyButton text={secret} />
			<div className="dialog-end">
				<button type="button" className="button main" onClick={onDone}>
					{administration.kept}
				</button>
			</div>
		</div>
	);
}
