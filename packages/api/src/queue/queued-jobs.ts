import type { JobType } from 'bullmq';
import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import type { QueueConnection } from './connection.js';
import { checkReportSchema } from './jobs/check-report.js';

/** What the queue knows of attempts, by id. */
export interface QueuedJobs {
	/** Waiting, delayed or running. */
	readonly live: ReadonlySet<string>;
	/** Given up by the queue. */
	readonly failed: ReadonlySet<string>;
}

/** In the order a job goes, and the retried ones again: what moves while this looks is met twice rather than never. */
const LIVE: readonly JobType[] = ['delayed', 'prioritized', 'waiting', 'active', 'delayed', 'prioritized'];

/** Looks the whole queue through. */
export async function queuedJobs({ queue }: QueueConnection): Promise<QueuedJobs> {
	const live = new Set<string>();
	const failed = new Set<string>();
	for (const type of LIVE) for await (const attempt of attemptsIn(queue, type)) live.add(attempt);
	for await (const attempt of attemptsIn(queue, 'failed')) failed.add(attempt);
	return { live, failed };
}

async function* attemptsIn(queue: QueueConnection['queue'], type: JobType): AsyncGenerator<string> {
	for (let from = 0; ; from += QUEUE_LIMITS.pageJobs) {
		const jobs = await queue.getJobs([type], from, from + QUEUE_LIMITS.pageJobs - 1);
		for (const job of jobs) {
			const data = checkReportSchema.safeParse(job?.data);
			if (data.success) yield data.data.attempt;
		}
		if (jobs.length < QUEUE_LIMITS.pageJobs) return;
	}
}
