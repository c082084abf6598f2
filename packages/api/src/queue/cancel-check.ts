import type { Database } from '../store/database.js';
import { cancel } from '../store/ledger/cancel.js';
import type { Change } from '../store/ledger/change-attempt.js';
import type { QueueConnection } from './connection.js';
import { checkReportSchema } from './jobs/check-report.js';

/**
 * Cancels an attempt: the ledger says so at once; its job, where one waits, is taken out of the queue; where one runs, its worker sees it at
 * the next heartbeat. With the queue away the job goes by itself: whoever takes it up finds the attempt ended.
 */
export async function cancelCheck(database: Database, queue: QueueConnection, attempt: string): Promise<Change> {
	const change = await cancel(database, attempt);
	if (change.changed) await removeWaiting(queue, attempt).catch(() => {});
	return change;
}

async function removeWaiting(queue: QueueConnection, attempt: string): Promise<void> {
	const jobs = await queue.queue.getJobs(['prioritized', 'delayed', 'waiting']);
	for (const job of jobs)
		if (job.id !== undefined && checkReportSchema.safeParse(job.data).data?.attempt === attempt) await queue.remove(job.id);
}
