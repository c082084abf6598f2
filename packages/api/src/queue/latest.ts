/** Sends one value at a time; of those that come meanwhile, the last alone. */
export interface Latest<T> {
	send(value: T): void;
	/** When nothing is on its way any more. */
	settled(): Promise<void>;
}

/** `deliver` must not reject. */
export function latest<T>(deliver: (value: T) => Promise<void>): Latest<T> {
	let next: { readonly value: T } | null = null;
	let running: Promise<void> | null = null;
	const run = async () => {
		for (let now = next; now !== null; now = next) {
			next = null;
			await deliver(now.value);
		}
		running = null;
	};
	return {
		send: (value) => {
			next = { value };
			running ??= run();
		},
		settled: async () => {
			await running;
		},
	};
}
