import { DEFAULT_LIMITS, type Limits } from '@rasoat/parser';
import { type Job, UnrecoverableError, WaitingError } from 'bullmq';
import { readEngine } from '../engine.js';
import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import type { Tell } from '../log/tell.js';
import { profileShelf } from '../profiles/profile-shelf.js';
import type { Pool } from '../sandbox/pool.js';
import { fail } from '../store/ledger/fail.js';
import type { Store } from '../store/open-store.js';
import { within } from '../within.js';
import type { QueueConnection } from './connection.js';
import { eitherSignal } from './either-signal.js';
import { endWorker } from './end-worker.js';
import { Fault, faultOf } from './fault.js';
import { type CheckTools, handleCheckReport, type Standing } from './jobs/check-report.handler.js';
import { checkReportSchema } from './jobs/check-report.js';
import { latest } from './latest.js';
import type { ProfileKey } from './profile-key.js';
import type { ProgressSign } from './progress-sign.js';
import { watchAttempt } from './watch-attempt.js';

export interface WorkerParts {
	readonly store: Store;
	readonly queue: QueueConnection;
	/** Set up with `profile`, and given others as jobs ask for them; stays the caller's to close, after the worker has stopped. */
	readonly pool: Pool;
	readonly profile: ProfileKey;
	/** Jobs at once: while as many as the pool has children are checked, the others read from the store and write to it. */
	readonly concurrency: number;
	readonly limits?: Limits;
	readonly times?: Partial<WorkerTimes>;
	/** Hears of what no job ends by: the queue's server away, a job parked. */
	readonly tell?: Tell;
}

/** As in `QUEUE_LIMITS`. */
export type WorkerTimes = Readonly<Record<'lockMs' | 'stalledMs' | 'heartbeatMs' | 'signMs' | 'graceMs' | 'takenUp', number>>;

export interface RunningWorker {
	/** Takes no further job, lets the running ones finish for `graceMs`, gives back the rest, and ends `closeMs` later at the latest. */
	stop(): Promise<void>;
}

/** Why a job was let go: its worker stops, and another will take it up. */
const GIVEN_BACK = Symbol('given back');

/** Takes jobs from the queue and checks them, several at once, until it is stopped. */
export function startWorker(parts: WorkerParts): RunningWorker {
	const { store, queue, pool, profile, concurrency, limits = DEFAULT_LIMITS, tell = () => {} } = parts;
	const times: WorkerTimes = { ...QUEUE_LIMITS, ...parts.times };
	const { database } = store;
	const tools = { database, pool, profile, profiles: profileShelf(database, profile), limits, engineVersion: readEngine().rasoat };
	const leaving = new AbortController();
	const worker = queue.consume((job, token) => runJob(job, token, tools, leaving.signal, times, tell), {
		concurrency,
		lockDuration: times.lockMs,
		stalledInterval: times.stalledMs,
		maxStalledCount: times.takenUp,
	});
	worker.on('error', (error) => tell('the queue does not answer the worker', error));
	// Of a job that was lost with worker after worker, the queue itself says that it failed.
	worker.on('failed', (job, error) => {
		if (job && error.message.startsWith(STALLED))
			park(job, new Fault('worker-lost', false, error), tools, tell).catch((cause: unknown) => tell('a lost job cannot be parked', cause));
	});
	const stop = async () => {
		const closing = worker.close();
		await within(times.graceMs, 'stopping', closing).catch(() => leaving.abort(GIVEN_BACK));
		await endWorker(worker, QUEUE_LIMITS.closeMs);
	};
	return { stop };
}

const STALLED = 'job stalled';

async function runJob(
	job: Job,
	token: string,
	tools: CheckTools,
	leaving: AbortSignal,
	{ heartbeatMs, signMs }: WorkerTimes,
	tell: Tell,
): Promise<void> {
	const data = checkReportSchema.parse(job.data);
	let standing: Standing = { stage: 'reading', pages: null };
	let beats = 0;
	// No job ends by a sign of life that does not arrive; none may arrive after the job has ended.
	const deliver = (sign: ProgressSign) => job.updateProgress(sign).catch((error: unknown) => tell('a sign of life does not arrive', error));
	const signs = latest(deliver, signMs);
	const show = () => signs.send({ report: data.report, attempt: data.attempt, ...standing, beats });
	const watch = watchAttempt(tools.database, data.attempt, heartbeatMs, () => {
		beats++;
		show();
	});
	const { signal, release } = eitherSignal([leaving, watch.signal]);
	try {
		await handleCheckReport(data, tools, {
			signal,
			tell: (now) => {
				standing = now;
				show();
			},
		});
		await signs.end();
	} catch (error) {
		await signs.end();
		if (leaving.aborted) return await giveBack(job, token);
		if (watch.signal.aborted) return;
		await settle(job, faultOf(error), tools, tell);
	} finally {
		release();
		watch.stop();
	}
}

async function giveBack(job: Job, token: string): Promise<never> {
	await job.moveToWait(token);
	throw new WaitingError();
}

/** Lets the queue try again where that may help; else parks the attempt first, so that the ledger never waits for a job that is no more. */
async function settle(job: Job, fault: Fault, tools: CheckTools, tell: Tell): Promise<never> {
	const begun = job.attemptsMade + 1;
	if (fault.passing && begun < (job.opts.attempts ?? 1)) throw fault;
	await park(job, fault, tools, tell);
	throw new UnrecoverableError(fault.message);
}

async function park(job: Job, fault: Fault, { database }: CheckTools, tell: Tell): Promise<void> {
	const { attempt } = checkReportSchema.parse(job.data);
	tell(`attempt ${attempt} is parked: ${fault.code}`, fault);
	await fail(database, attempt, fault.code);
}
