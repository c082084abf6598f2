import type { Database } from '../store/database.js';
import { type Difference, type Verification, verifyLedger } from '../store/ledger/verify-ledger.js';
import { attemptsWithQueue, type WithQueue } from '../store/ledger/with-queue.js';
import type { QueueConnection } from './connection.js';
import { queuedJobs } from './queued-jobs.js';

/** `verifyLedger`, and beside it what only the queue knows: whether every attempt that waits for a job has one. */
export async function verifyWithQueue(database: Database, queue: QueueConnection, limitMs: number | null = null): Promise<Verification> {
	const { snapshot, differences } = await verifyLedger(database, limitMs);
	return { snapshot, differences: [...differences, ...(await withoutJob(database, queue))] };
}

/** Looked for twice: ledger and queue have no moment in common, and a job may be on its way from one to the other. */
async function withoutJob(database: Database, queue: QueueConnection): Promise<readonly Difference[]> {
	const first = await lacking(queue, await attemptsWithQueue(database));
	const second = first.length === 0 ? [] : await lacking(queue, await attemptsWithQueue(database, 0, first));
	return second.map((key) => ({ kind: 'attempt-without-job', key, told: TOLD }));
}

async function lacking(queue: QueueConnection, waiting: readonly WithQueue[]): Promise<readonly string[]> {
	if (waiting.length === 0) return [];
	const { live } = await queuedJobs(queue);
	return waiting.filter(({ job }) => job === null || !live.has(job)).map(({ attempt }) => attempt);
}

const TOLD = {
	vi: 'lượt xử lý đang chờ mà hàng đợi không có việc của nó',
	en: 'an attempt waits for a job that the queue does not have',
};
