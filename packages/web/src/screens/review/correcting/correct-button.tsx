import { useEffect, useRef } from 'react';
import { useWords } from '../../../words/use-words.ts';

interface CorrectButtonProps {
	/** What is put right: "Người ký". */
	readonly name: string;
	readonly isOpen: boolean;
	readonly onToggle: () => void;
}

/** Opens the form beneath its row, and has the focus again when that is closed. Key C presses the one of the chosen row. */
export function CorrectButton({ name, isOpen, onToggle }: CorrectButtonProps) {
	const { review } = useWords();
	const button = useRef<HTMLButtonElement>(null);
	const wasOpen = useRef(isOpen);
	useEffect(() => {
		if (wasOpen.current && !isOpen) button.current?.focus();
		wasOpen.current = isOpen;
	}, [isOpen]);
	return (
		<button
			ref={button}
			type="button"
			className="button small-button correct"
			aria-expanded={isOpen}
			aria-label={review.correct.label(name)}
			onClick={onToggle}
		>
			{review.correct.does}
		</button>
	);
}
