import { setTimeout as wait } from 'node:timers/promises';
import { INBOX_LIMITS } from '../limits/inbox-limits.js';
import { takeInboxLock } from '../store/batches/inbox-lock.js';

/**
 * Does the work while no other process runs the inbox; null when another did for `waitMs`, or `signal` ended the wait. The work's own signal
 * aborts with `signal`, and when the lock is lost.
 */
export async function holdLock<T>(
	url: string,
	waitMs: number,
	signal: AbortSignal,
	work: (signal: AbortSignal) => Promise<T>,
): Promise<T | null> {
	const end = performance.now() + waitMs;
	for (;;) {
		if (signal.aborted) return null;
		const lock = await takeInboxLock(url);
		if (lock !== null) {
			try {
				return await work(AbortSignal.any([signal, lock.lost]));
			} finally {
				await lock.release();
			}
		}
		if (performance.now() >= end) return null;
		await wait(INBOX_LIMITS.lockTryMs, undefined, { signal }).catch(() => {});
	}
}
