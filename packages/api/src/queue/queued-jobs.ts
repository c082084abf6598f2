import type { JobType } from 'bullmq';
import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import { within } from '../within.js';
import type { QueueConnection } from './connection.js';

/** What the queue knows of jobs, by id. */
export interface QueuedJobs {
	/** Waiting, delayed or running. */
	readonly live: ReadonlySet<string>;
	/** Given up by the queue. */
	readonly failed: ReadonlySet<string>;
}

/** In the order a job goes, and the retried ones again: what moves while this looks is met twice rather than never. */
const LIVE: readonly JobType[] = ['delayed', 'prioritized', 'waiting', 'active', 'delayed', 'prioritized'];

/** Looks the whole queue through. Rejects soon when its server is away, or went away over a question: nobody who stops may wait for that answer. */
export async function queuedJobs({ queue }: QueueConnection): Promise<QueuedJobs> {
	const live = new Set<string>();
	const failed = new Set<string>();
	for (const type of LIVE) for await (const id of idsIn(queue, type)) live.add(id);
	for await (const id of idsIn(queue, 'failed')) failed.add(id);
	return { live, failed };
}

async function* idsIn(queue: QueueConnection['queue'], type: JobType): AsyncGenerator<string> {
	for (let from = 0; ; from += QUEUE_LIMITS.pageJobs) {
		const asked = queue.getRanges([type], from, from + QUEUE_LIMITS.pageJobs - 1);
		const ids = await within(QUEUE_LIMITS.sendMs, 'the queue', asked);
		yield* ids;
		if (ids.length < QUEUE_LIMITS.pageJobs) return;
	}
}
