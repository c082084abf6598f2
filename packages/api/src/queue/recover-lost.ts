import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import type { Database } from '../store/database.js';
import { fail } from '../store/ledger/fail.js';
import { attemptsWithQueue, enqueueAgain } from '../store/ledger/with-queue.js';
import type { QueueConnection } from './connection.js';
import type { FaultCode } from './fault.js';
import { queuedJobs } from './queued-jobs.js';

export interface Recovered {
	readonly enqueued: number;
	readonly parked: number;
}

/**
 * Finds attempts that wait for a job the queue has not: one it has lost is told to it again, one it gave up is parked. Whatever moved
 * meanwhile is met again by the ledger's own conditions.
 */
export async function recoverLost(
	database: Database,
	queue: QueueConnection,
	olderMs: number = QUEUE_LIMITS.lostAfterMs,
): Promise<Recovered> {
	const waiting = await attemptsWithQueue(database, olderMs);
	if (waiting.length === 0) return { enqueued: 0, parked: 0 };
	const { live, failed } = await queuedJobs(queue);
	const gone = waiting.filter(({ job }) => job === null || !live.has(job));
	const givenUp = gone.filter(({ job }) => job !== null && failed.has(job));
	const lost = gone.filter((one) => !givenUp.includes(one)).map(({ attempt }) => attempt);
	let parked = 0;
	for (const { attempt } of givenUp) if ((await fail(database, attempt, LOST)).changed) parked++;
	return { enqueued: await enqueueAgain(database, lost), parked };
}

const LOST: FaultCode = 'worker-lost';
