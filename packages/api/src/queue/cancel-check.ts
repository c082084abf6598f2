import type { Database } from '../store/database.js';
import { cancel } from '../store/ledger/cancel.js';
import type { Change } from '../store/ledger/change-attempt.js';
import type { QueueConnection } from './connection.js';

/**
 * Cancels an attempt: the ledger says so at once; its job, where one waits, is taken out of the queue; where one runs, its worker sees it at
 * the next heartbeat. With the queue away the job goes by itself: whoever takes it up finds the attempt ended.
 */
export async function cancelCheck(database: Database, queue: QueueConnection, attempt: string): Promise<Change> {
	const change = await cancel(database, attempt);
	const job = change.changed ? change.attempt?.job : null;
	if (job) await queue.remove(job).catch(() => {});
	return change;
}
