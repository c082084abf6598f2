import { setTimeout as wait } from 'node:timers/promises';
import { SERVE_LIMITS } from '../limits/serve-limits.js';
import { isAway } from '../store/is-away.js';

/**
 * Asks a database that was there a moment ago: while it is being restarted, again and again, for `awayMs` or until `told` to stop; then
 * throws as `work` does.
 */
export async function askAgain<T>(work: () => Promise<T>, told?: AbortSignal): Promise<T> {
	const end = performance.now() + SERVE_LIMITS.awayMs;
	for (;;) {
		try {
			return await work();
		} catch (error) {
			if (!isAway(error) || told?.aborted || performance.now() > end) throw error;
			await wait(SERVE_LIMITS.awayRetryMs);
		}
	}
}
