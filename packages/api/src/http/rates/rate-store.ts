import type { RateKind } from './rate-kind.js';

/** Counts of calls that all processes share. */
export interface RateStore {
	/** Adds calls of one caller to the count of his running window; gives that count, and for how long it still runs. Rejects when it is away. */
	add(kind: RateKind, caller: string, calls: number): Promise<{ readonly calls: number; readonly msLeft: number }>;
	close(): void;
}
