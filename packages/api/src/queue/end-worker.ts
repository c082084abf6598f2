import type { Worker } from 'bullmq';
import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import { within } from '../within.js';

/** Closes a worker when its job has ended, and cuts it off after `graceMs`. Bounded, for a server that is away answers neither. */
export async function endWorker(worker: Worker, graceMs: number): Promise<void> {
	const cut = () => within(QUEUE_LIMITS.closeMs, 'cutting off', worker.disconnect()).catch(() => {});
	await within(graceMs, 'closing', worker.close()).catch(cut);
}
