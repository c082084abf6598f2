import { type ReactNode, useId } from 'react';

interface FieldProps {
	readonly label: string;
	readonly help?: string | undefined;
	/** Why what stands in it is not taken; null while there is nothing to say. */
	readonly wrong?: string | null | undefined;
	readonly children: (id: string, told: string | undefined) => ReactNode;
}

/** A label, what is filled in, and what is to be said of it. */
export function Field({ label, help, wrong = null, children }: FieldProps) {
	const id = useId();
	const told = wrong !== null || help !== undefined ? `${id}-told` : undefined;
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			{children(id, told)}
			{told !== undefined && (
				<p id={told} className={wrong === null ? 'help' : 'help wrong'}>
					{wrong ?? help}
				</p>
			)}
		</div>
	);
}
