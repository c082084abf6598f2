import { setTimeout as wait } from 'node:timers/promises';

/** Sends one value at a time, each after a rest; of those that come meanwhile, the last alone. */
export interface Latest<T> {
	send(value: T): void;
	/** Sends nothing more; resolves when nothing is on its way. */
	end(): Promise<void>;
}

/** `deliver` must not reject. Nothing is sent of what ends within the first `restMs`. */
export function latest<T>(deliver: (value: T) => Promise<void>, restMs: number): Latest<T> {
	const ended = new AbortController();
	let next: { readonly value: T } | null = null;
	let running: Promise<void> | null = null;
	const run = async () => {
		while (next !== null) {
			if (restMs > 0) await wait(restMs, undefined, { signal: ended.signal }).catch(() => {});
			if (ended.signal.aborted) break;
			const { value } = next;
			next = null;
			await deliver(value);
		}
		running = null;
	};
	return {
		send: (value) => {
			next = { value };
			running ??= run();
		},
		end: async () => {
			ended.abort();
			await running;
		},
	};
}
