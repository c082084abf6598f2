import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { RATE_LIMITS } from '../../limits/rate-limits.js';
import { RATE_TABLE, rateClient } from '../../store/calls/rate-client.js';
import type { Database } from '../../store/database.js';
import type { RateStore } from './rate-store.js';

/** Counts in the store's own PostgreSQL. */
export function postgresRates(database: Database): RateStore {
	const counts = new RateLimiterPostgres({
		...RATE_TABLE,
		storeClient: rateClient(database),
		storeType: 'client',
		tableCreated: true,
		keyPrefix: '',
		// What is allowed is decided by who asks; here it is counted only.
		points: Number.MAX_SAFE_INTEGER,
		duration: RATE_LIMITS.windowSeconds,
	});
	return {
		add: async (kind, caller, calls) => {
			const { consumedPoints, msBeforeNext } = await counts.penalty(`${kind}:${caller}`, calls);
			return { calls: consumedPoints, msLeft: msBeforeNext };
		},
		close: () => {},
	};
}
