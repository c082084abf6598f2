import { setTimeout as wait } from 'node:timers/promises';

/** Looks until what it sees is as wanted; gives it. Throws with what was seen last when that takes longer than `ms`. */
export async function eventually<T>(look: () => Promise<T>, wanted: (seen: T) => boolean, ms = 15_000): Promise<T> {
	const end = performance.now() + ms;
	for (;;) {
		const seen = await look();
		if (wanted(seen)) return seen;
		if (performance.now() > end) throw new Error(`not within ${ms} ms; seen last: ${JSON.stringify(seen)}`);
		await wait(20);
	}
}
