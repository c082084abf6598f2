import { useSyncExternalStore } from 'react';
import type { Language } from '../words/pick.ts';

export type Theme = 'light' | 'dark' | 'system';

interface Preferences {
	readonly language: Language;
	readonly theme: Theme;
}

const KEY = 'rasoat.preferences';
const listeners = new Set<() => void>();
let kept: Preferences = load();

/** What is kept on this machine; a browser that keeps nothing, or something else, gives the defaults. */
function load(): Preferences {
	const found = readKept();
	return {
		language: found.language === 'en' ? 'en' : 'vi',
		theme: found.theme === 'light' || found.theme === 'dark' ? found.theme : 'system',
	};
}

function readKept(): { readonly language?: unknown; readonly theme?: unknown } {
	try {
		return (JSON.parse(window.localStorage.getItem(KEY) ?? '{}') ?? {}) as object;
	} catch {
		return {};
	}
}

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

/** Has the document show what was chosen; the style sheet knows `data-theme` alone. */
function apply(): void {
	const dark = kept.theme === 'dark' || (kept.theme === 'system' && darkSystem.matches);
	document.documentElement.dataset.theme = dark ? 'dark' : 'light';
	document.documentElement.lang = kept.language;
}

darkSystem.addEventListener('change', apply);
apply();

export function prefer(change: Partial<Preferences>): void {
	kept = { ...kept, ...change };
	try {
		window.localStorage.setItem(KEY, JSON.stringify(kept));
	} catch (error) {
		console.warn('preferences are not kept', error);
	}
	apply();
	for (const listener of listeners) listener();
}

export function usePreferences(): Preferences {
	return useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		() => kept,
	);
}
