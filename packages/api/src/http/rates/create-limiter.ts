import type { Logger } from 'pino';
import { RATE_LIMITS, type Rates } from '../../limits/rate-limits.js';
import { within } from '../../within.js';
import type { Counted } from './rate-kind.js';
import type { RateStore } from './rate-store.js';

/** How a caller stands after a call of his. */
export interface RateStanding {
	readonly allowed: boolean;
	readonly limit: number;
	readonly remaining: number;
	/** Until he may call as often again. */
	readonly resetSeconds: number;
}

export interface Limiter {
	/** Counts one call. */
	count(counted: Counted): RateStanding;
}

interface Tally {
	/** Of all processes, as far as told. */
	shared: number;
	/** On its way to the others. */
	sending: number;
	/** Of this process alone, so far. */
	own: number;
	/** When the window ends, by `performance.now()`. */
	ends: number;
	sharedAt: number;
}

/**
 * Counts calls in memory and exchanges counts with the other processes at most once a second for each caller, behind the answer: no call
 * waits for it, and a caller of many processes may be ahead by what he did in that second. While the shared counts are away each process
 * counts for itself.
 */
export function createLimiter(store: RateStore, rates: Rates, log: Logger): Limiter {
	const tallies = new Map<string, Tally>();
	let isAway = false;

	const share = async ({ kind, caller }: Counted, tally: Tally): Promise<void> => {
		tally.sharedAt = performance.now();
		tally.sending = tally.own;
		tally.own = 0;
		try {
			const { calls, msLeft } = await within(RATE_LIMITS.shareWaitMs, 'shared counts', store.add(kind, caller, tally.sending));
			tally.shared = calls;
			tally.ends = performance.now() + msLeft;
			if (isAway) log.info('calls are counted together again');
			isAway = false;
		} catch (error) {
			tally.shared += tally.sending;
			if (!isAway) log.warn({ err: error }, 'calls are counted by each process for itself: the shared counts are away');
			isAway = true;
		}
		tally.sending = 0;
	};
	return {
		count: (counted) => {
			const now = performance.now();
			const limit = rates[counted.kind];
			const tally = tallyOf(tallies, counted, now);
			const before = tally.shared + tally.sending + tally.own;
			const resetSeconds = Math.max(1, Math.ceil((tally.ends - now) / 1_000));
			const allowed = before < limit;
			// One who is over his bound costs no more counting.
			if (allowed) tally.own++;
			if (tally.own > 0 && tally.sending === 0 && now - tally.sharedAt >= RATE_LIMITS.shareMs) void share(counted, tally);
			return { allowed, limit, remaining: allowed ? limit - before - 1 : 0, resetSeconds };
		},
	};
}

function tallyOf(tallies: Map<string, Tally>, { kind, caller }: Counted, now: number): Tally {
	const id = `${kind}:${caller}`;
	const known = tallies.get(id);
	if (known !== undefined && known.ends > now) return known;
	tallies.delete(id);
	const fresh = { shared: 0, sending: 0, own: 0, ends: now + RATE_LIMITS.windowSeconds * 1_000, sharedAt: Number.NEGATIVE_INFINITY };
	tallies.set(id, fresh);
	const [oldest] = tallies.keys();
	if (tallies.size > RATE_LIMITS.callers && oldest !== undefined) tallies.delete(oldest);
	return fresh;
}
