import { useSyncExternalStore } from 'react';

export interface ReadingProgress {
	readonly stage: 'reading' | 'checking' | 'saving';
	readonly pages: { readonly read: number; readonly of: number } | null;
}

const known = new Map<string, ReadingProgress>();
const listeners = new Set<() => void>();

/** Where the reading of a report stands; null when it is over. */
export function noteProgress(report: string, progress: ReadingProgress | null): void {
	if (progress === null && !known.has(report)) return;
	if (progress === null) known.delete(report);
	else known.set(report, progress);
	for (const listener of listeners) listener();
}

/** Null while nothing is known of it. */
export function useProgress(report: string | null): ReadingProgress | null {
	return useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		() => (report === null ? null : (known.get(report) ?? null)),
	);
}
