import type { ReactNode } from 'react';
import type { Chosen, Marked } from './place.ts';

export interface ChooseProps {
	readonly chosen: Chosen;
	readonly onChoose: (chosen: Chosen) => void;
}

interface ChooseButtonProps extends ChooseProps {
	/** "figure-staffing.present". */
	readonly name: string;
	readonly evidence: readonly Marked[];
	readonly className?: string;
	readonly children: ReactNode;
}

/** What shows its place in the original when it is clicked; plain text where it has none. */
export function ChooseButton({ name, evidence, chosen, onChoose, className = '', children }: ChooseButtonProps) {
	if (evidence.length === 0) return <span className={`unplaced ${className}`}>{children}</span>;
	return (
		<button
			type="button"
			className={`choose ${className}`}
			aria-pressed={chosen.key === name}
			onClick={() => onChoose({ key: name, evidence })}
		>
			{children}
		</button>
	);
}
