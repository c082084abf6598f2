import { useLayoutEffect } from 'react';
import { goTo } from '../../place/place.ts';
import type { Chosen } from './place.ts';
import type { Neighbours } from './use-neighbours.ts';

export const TABS = ['findings', 'figures', 'sections', 'proposals', 'history'] as const;
export type TabName = (typeof TABS)[number];

interface Keys {
	readonly chosen: Chosen;
	/** Of findings. */
	readonly count: number;
	readonly chooseFinding: (at: number) => void;
	readonly setTab: (name: TabName) => void;
	readonly neighbours: Neighbours;
	/** What a letter does to the report; empty for who may only look. */
	readonly deeds: Readonly<Record<string, () => void>>;
}

/** The review by keys alone; nothing while something is typed, or a dialog is open. */
export function useKeys({ chosen, count, chooseFinding, setTab, neighbours, deeds }: Keys): void {
	// Before it is seen: whoever sees the page may press a key.
	useLayoutEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
			if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role=dialog], [role=menu]')) return;
			const at = /^finding-(\d+)$/.exec(chosen.key)?.[1];
			const tab = TABS[Number(event.key) - 1];
			const act: Readonly<Record<string, () => void>> = {
				j: () => chooseFinding(at === undefined ? 0 : Math.min(Number(at) + 1, count - 1)),
				k: () => chooseFinding(at === undefined ? 0 : Math.max(Number(at) - 1, 0)),
				n: () => neighbours.next && goTo(`/reports/${neighbours.next}`),
				...deeds,
				p: () => neighbours.previous && goTo(`/reports/${neighbours.previous}`),
			};
			const does = tab === undefined ? act[event.key] : () => setTab(tab);
			if (does === undefined) return;
			event.preventDefault();
			does();
		};
		window.addEventListener('keydown', press);
		return () => window.removeEventListener('keydown', press);
	}, [chosen, count, chooseFinding, setTab, neighbours, deeds]);
}
