import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { QUEUE_LIMITS } from '../../limits/queue-limits.js';
import { RATE_LIMITS } from '../../limits/rate-limits.js';
import type { RateStore } from './rate-store.js';

/** Counts in the Redis that holds the queue. While it is away every count rejects at once; it is met again by itself. */
export function redisRates(url: string): RateStore {
	const client = new Redis(url, {
		enableOfflineQueue: false,
		maxRetriesPerRequest: 0,
		commandTimeout: RATE_LIMITS.shareWaitMs,
		retryStrategy: () => QUEUE_LIMITS.retryMs,
	});
	// Who counts hears of it by his count.
	client.on('error', () => {});
	const counts = new RateLimiterRedis({
		storeClient: client,
		rejectIfRedisNotReady: true,
		keyPrefix: 'rasoat-rate',
		points: Number.MAX_SAFE_INTEGER,
		duration: RATE_LIMITS.windowSeconds,
	});
	return {
		add: async (kind, caller, calls) => {
			const { consumedPoints, msBeforeNext } = await counts.penalty(`${kind}:${caller}`, calls);
			return { calls: consumedPoints, msLeft: msBeforeNext };
		},
		close: () => client.disconnect(),
	};
}
