import type { ReactNode } from 'react';
import { ExposedNote } from '../frame/exposed-note.tsx';
import { PreferenceMenu } from '../frame/preference-menu.tsx';
import { useWords } from '../words/use-words.ts';

/** The page as long as nobody is signed in: one card. */
export function SignInFrame({ title, lead, children }: { readonly title: string; readonly lead: string; readonly children: ReactNode }) {
	const { frame } = useWords();
	return (
		<div className="entry">
			<ExposedNote />
			<header className="entry-head">
				<PreferenceMenu />
			</header>
			<main className="entry-card">
				<p className="entry-city">{frame.city}</p>
				<p className="entry-product">
					<span className="mark" aria-hidden="true" />
					{frame.product}
				</p>
				<h1>{title}</h1>
				<p className="quiet">{lead}</p>
				{children}
			</main>
		</div>
	);
}
