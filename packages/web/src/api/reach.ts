import { useSyncExternalStore } from 'react';

let reached = true;
const listeners = new Set<() => void>();

/** Told by whatever speaks to the service: whether it answered at all. */
export function sayWhetherReached(now: boolean): void {
	if (now === reached) return;
	reached = now;
	for (const listener of listeners) listener();
}

/** Whether the service answered when it was spoken to last. */
export function useReached(): boolean {
	return useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		() => reached,
	);
}

/** Calls back each time the service answers after it had not. */
export function whenReachedAgain(act: () => void): void {
	listeners.add(() => reached && act());
}
