import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
/** Asked before a person leaves; a sentence means there is something unsaved. */
let unsaved: (() => string | null) | null = null;

function tell(): void {
	for (const listener of listeners) listener();
}

window.addEventListener('popstate', () => {
	// The browser has gone there already: who would rather stay is led back.
	if (!mayLeaveFor(window.location.pathname)) window.history.pushState(null, '', shown);
	tell();
});
window.addEventListener('beforeunload', (event) => {
	if (unsaved?.()) event.preventDefault();
});

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}

export interface Place {
	/** "/reports/3f0c". */
	readonly path: string;
	readonly query: URLSearchParams;
}

let shown = window.location.href;
let place = readPlace();

function readPlace(): Place {
	return { path: window.location.pathname, query: new URLSearchParams(window.location.search) };
}

function current(): Place {
	if (window.location.href !== shown) {
		shown = window.location.href;
		place = readPlace();
	}
	return place;
}

/** Where the person is. */
export function usePlace(): Place {
	return useSyncExternalStore(subscribe, current);
}

/** Goes to another place of the page; `replace` leaves no step to go back to. */
export function goTo(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
	if (!mayLeaveFor(new URL(href, window.location.href).pathname)) return;
	if (replace) window.history.replaceState(null, '', href);
	else window.history.pushState(null, '', href);
	tell();
}

/** Asks, where something is unsaved. */
function mayLeaveFor(path: string): boolean {
	const told = path === new URL(shown).pathname ? null : unsaved?.();
	return !told || window.confirm(told);
}

/** From now on leaving asks first, while `ask` gives a sentence. Gives what ends that. */
export function warnBeforeLeaving(ask: () => string | null): () => void {
	unsaved = ask;
	return () => {
		if (unsaved === ask) unsaved = null;
	};
}
