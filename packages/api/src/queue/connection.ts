import { type Job, Queue, Worker, type WorkerOptions } from 'bullmq';
import { type Environment, readTable } from '../config/read-table.js';
import { SETTINGS } from '../config/settings-table.js';
import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import type { Tell } from '../log/tell.js';
import { storable } from '../store/storable.js';
import { within } from '../within.js';
import { type Backend, backendFor, type QueueSettings } from './backends.js';
import { QueueFailure } from './queue-failure.js';
import { type JobWatch, watchJobs } from './watch-jobs.js';

/** A job as the handler meets it. Errors it throws and data it is given go through `storable`: the queue's servers refuse NUL and lone surrogates. */
export type Processor = (job: Job, token: string, signal: AbortSignal) => Promise<void>;
export type ConsumerOptions = Omit<WorkerOptions, 'connection'>;

export interface NewJob {
	readonly name: string;
	readonly id: string;
	readonly data: object;
	/** The lower, the sooner; from 1. */
	readonly priority: number;
}

/** How often and how soon a job that an infrastructure fault stopped is begun again. */
export interface Patience {
	readonly attempts: number;
	readonly backoffMs: number;
}

/** One queue, on Redis or PostgreSQL alike. */
export interface QueueConnection {
	readonly kind: Backend['kind'];
	/** Puts jobs into the queue, all or none; one with an id that is there already stays as it is. Rejects soon when the server is away. */
	add(jobs: readonly NewJob[]): Promise<void>;
	/** Takes a job that nobody has begun out of the queue; true when it is not there any more. */
	remove(id: string): Promise<boolean>;
	/** BullMQ's own view: states, counts, the board. */
	readonly queue: Queue;
	consume(processor: Processor, options: ConsumerOptions): Worker;
	/** Hears what jobs tell of their progress, in whatever process they run. */
	watch(hear: (progress: unknown) => void, tell: Tell): JobWatch;
	close(): Promise<void>;
}

/** Settings of the queue from the environment, for commands that need no others. Throws `WrongSettings`. */
export function queueSettings(env: Environment, databaseUrl: string): QueueSettings {
	return { ...readTable({ redisUrl: SETTINGS.redisUrl }, env), databaseUrl };
}

export const QUEUE_NAME = 'check';
const PATIENCE: Patience = { attempts: QUEUE_LIMITS.attempts, backoffMs: QUEUE_LIMITS.backoffMs };

/** Opens the queue. Throws `QueueFailure` when its server does not answer; one that goes away later is met again by itself. */
export async function openQueue(settings: QueueSettings, patience: Patience = PATIENCE, name = QUEUE_NAME): Promise<QueueConnection> {
	const backend = backendFor(settings);
	const queue = new Queue(name, { connection: backend.connection('send') }, backend.factory) as unknown as Queue;
	// Later errors come to whoever gives a command.
	const refused = new Promise<never>((_, reject) => queue.on('error', reject));
	try {
		await within(QUEUE_LIMITS.connectMs, backend.where, Promise.race([queue.waitUntilReady(), refused]));
	} catch (error) {
		await closed(queue);
		throw unreachable(backend, error);
	} finally {
		refused.catch(() => {});
	}
	return {
		kind: backend.kind,
		queue,
		add: async (jobs) => {
			await within(QUEUE_LIMITS.sendMs, backend.where, queue.addBulk(jobs.map((job) => toBull(job, patience))));
		},
		remove: async (id) => (await within(QUEUE_LIMITS.sendMs, backend.where, queue.remove(id))) === 1,
		consume: (processor, options) => consumer(backend, name, processor, options),
		watch: (hear, tell) => watchJobs(backend, name, hear, tell),
		close: () => closed(queue),
	};
}

function toBull({ name, id, data, priority }: NewJob, { attempts, backoffMs }: Patience) {
	const backoff = { type: 'exponential', delay: backoffMs } as const;
	// The ledger keeps what became of a job, so a finished one need not; its id would be blocked besides.
	return { name, data, opts: { jobId: id, priority, attempts, backoff, removeOnComplete: true, removeOnFail: QUEUE_LIMITS.failedKept } };
}

function consumer(backend: Backend, name: string, processor: Processor, options: ConsumerOptions): Worker {
	// BullMQ hands over a signal because the function takes three arguments; its type is of a polyfill.
	const process = (job: Job, token: string, signal: unknown) => processor(job, token, signal as AbortSignal);
	const full = { ...options, connection: backend.connection('work'), runRetryDelay: QUEUE_LIMITS.retryMs };
	return new Worker(name, process as never, full, backend.factory) as unknown as Worker;
}

/** Bounded, for a server that is away answers no farewell. */
async function closed(queue: Queue): Promise<void> {
	await within(QUEUE_LIMITS.closeMs, 'closing', queue.close()).catch(() => {});
}

function unreachable({ where, kind }: Backend, cause: unknown): QueueFailure {
	const setting = kind === 'redis' ? 'REDIS_URL' : 'DATABASE_URL';
	const { code, message } = cause as NodeJS.ErrnoException;
	const why = storable(message || code || '');
	const told = {
		vi: `Không kết nối được hàng đợi ${where} (${why}); cần máy chủ hàng đợi đang chạy; đề nghị kiểm tra ${setting}, mạng và máy chủ.`,
		en: `The queue ${where} cannot be reached (${why}); its server must be running; please check ${setting}, the network and the server.`,
	};
	return new QueueFailure('queue-unreachable', told, cause);
}
