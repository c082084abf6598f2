import { setTimeout as wait } from 'node:timers/promises';
import type { Queue, Worker } from 'bullmq';
import { INBOX_LIMITS } from '../limits/inbox-limits.js';
import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import type { QueueSettings } from '../queue/backends.js';
import { openQueue, type QueueConnection } from '../queue/connection.js';
import { endWorker } from '../queue/end-worker.js';
import { arrangeAlone } from '../store/batches/inbox-lock.js';
import { within } from '../within.js';
import type { InboxParts } from './inbox-parts.js';
import { CITY_ZONE, cronOf, lastDue, type NightlyTime } from './nightly-times.js';
import { runInbox } from './run-inbox.js';

export interface ScheduleParts extends InboxParts {
	readonly queue: QueueSettings;
	/** Of the queue; tests have one each. */
	readonly queueName?: string;
}

export interface RunningSchedule {
	/** Ends after the file that is being taken. */
	stop(): Promise<void>;
}

const QUEUE_NAME = 'inbox';
const RUN_INBOX = 'run-inbox';
const SCHEDULER = 'nightly-';

/**
 * Has the queue call for a run at each time of the schedule, once for all processes, and does the run where this one is called. The queue's
 * server may come up later.
 */
export function startSchedule(parts: ScheduleParts): RunningSchedule {
	const stopping = new AbortController();
	const opened = open(parts, stopping.signal);
	const arranging = opened.then((one) => one && keepArranged(one.queue, parts, stopping.signal));
	return {
		stop: async () => {
			stopping.abort();
			// What was asked of a queue whose server is away has no answer to wait for.
			await within(QUEUE_LIMITS.closeMs, 'arranging', arranging).catch(() => {});
			const { queue, worker } = (await opened) ?? {};
			if (worker) await endWorker(worker, QUEUE_LIMITS.graceMs);
			await queue?.close();
		},
	};
}

interface Opened {
	readonly queue: QueueConnection;
	readonly worker: Worker;
}

/** Null where it was told to stop before. */
async function open(parts: ScheduleParts, signal: AbortSignal): Promise<Opened | null> {
	const { tell = () => {}, queueName = QUEUE_NAME } = parts;
	for (let told = false; !signal.aborted; ) {
		try {
			const queue = await openQueue(parts.queue, undefined, queueName);
			const worker = queue.consume(() => runDue(parts, signal), { concurrency: 1, lockDuration: QUEUE_LIMITS.lockMs });
			worker.on('error', (error) => tell('the schedule of the inbox', error));
			return { queue, worker };
		} catch (error) {
			if (!told) tell('the schedule waits for the queue', error);
			told = true;
			await wait(INBOX_LIMITS.queueRetryMs, undefined, { signal }).catch(() => {});
		}
	}
	return null;
}

async function keepArranged({ queue }: QueueConnection, parts: ScheduleParts, signal: AbortSignal): Promise<void> {
	const { store, settings, tell = () => {} } = parts;
	while (!signal.aborted) {
		const done = await arrangeAlone(store.database, () => arrange(queue, settings.nightly)).then(
			() => true,
			(error: unknown) => tell('the schedule cannot be arranged', error) ?? false,
		);
		await wait(done ? INBOX_LIMITS.arrangeMs : INBOX_LIMITS.queueRetryMs, undefined, { signal }).catch(() => {});
	}
}

/** One scheduler a time; those of other times, of a setting before, go. What stands is left alone: made anew, its next call might be lost. */
async function arrange(queue: Queue, nightly: readonly NightlyTime[]): Promise<void> {
	const wanted = new Map(nightly.map((time) => [`${SCHEDULER}${time.hour}-${time.minute}`, cronOf(time)]));
	for (const { key } of await queue.getJobSchedulers())
		if (key.startsWith(SCHEDULER) && !wanted.has(key)) await queue.removeJobScheduler(key);
	for (const [id, pattern] of wanted)
		if (!(await isArranged(queue, id, pattern)))
			await queue.upsertJobScheduler(id, { pattern, tz: CITY_ZONE }, { name: RUN_INBOX, data: {}, opts: JOB_OPTIONS });
}

async function isArranged(queue: Queue, id: string, pattern: string): Promise<boolean> {
	const scheduler = await queue.getJobScheduler(id);
	if (scheduler?.pattern !== pattern || scheduler.tz !== CITY_ZONE || scheduler.next === undefined) return false;
	return (await queue.getJob(`repeat:${id}:${scheduler.next}`)) !== undefined;
}

const JOB_OPTIONS = {
	attempts: INBOX_LIMITS.nightlyAttempts,
	backoff: { type: 'fixed', delay: INBOX_LIMITS.retryMs },
	removeOnComplete: true,
	removeOnFail: true,
};

/** Called twice for the same moment, it runs once. */
async function runDue(parts: ScheduleParts, signal: AbortSignal): Promise<void> {
	const { settings, clock = () => new Date() } = parts;
	const dueAt = lastDue(settings.nightly, new Date(clock().getTime() + INBOX_LIMITS.clockSkewMs))?.toISOString();
	if (dueAt === undefined) return;
	const { kind } = await runInbox(parts, { by: 'schedule', actor: null, dueAt, wantsSummary: true }, signal);
	if (kind === 'busy') throw new Error('another run of the inbox does not end');
}
