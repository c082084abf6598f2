import type { Schemas } from '@rasoat/api/client';
import { useSyncExternalStore } from 'react';

export type Present = Schemas['Present'];

const NOBODY: readonly Present[] = [];
const known = new Map<string, readonly Present[]>();
const listeners = new Set<() => void>();

/** Who has a report open, as the service has just told. */
export function notePeople(report: string, people: readonly Present[]): void {
	known.set(report, people);
	for (const listener of listeners) listener();
}

/** Nobody listens to a report that is closed here. */
export function forgetPeople(report: string): void {
	known.delete(report);
}

/** Everybody who has a report open, oneself too. */
export function usePeople(report: string): readonly Present[] {
	return useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		() => known.get(report) ?? NOBODY,
	);
}
