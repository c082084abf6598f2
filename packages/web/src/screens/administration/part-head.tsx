import type { ReactNode } from 'react';

/** What a part is for, in a sentence, and what can be done there. */
export function PartHead({ help, children }: { readonly help: string; readonly children?: ReactNode }) {
	return (
		<header className="part-head">
			<p className="quiet">{help}</p>
			{children && <div className="part-actions">{children}</div>}
		</header>
	);
}
