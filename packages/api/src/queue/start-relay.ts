import { setTimeout as wait } from 'node:timers/promises';
import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import type { Tell } from '../log/tell.js';
import type { Database } from '../store/database.js';
import { type OutboxJob, relayOutbox } from '../store/ledger/relay-outbox.js';
import { within } from '../within.js';
import type { NewJob, QueueConnection } from './connection.js';
import { CHECK_REPORT, type CheckReport, checkReportId, checkReportSchema } from './jobs/check-report.js';
import { recoverLost } from './recover-lost.js';

export interface RelayParts {
	readonly database: Database;
	readonly queue: QueueConnection;
	/** What goes into the jobs' ids. */
	readonly engine: string;
	/** Hash of the profile for reports without a campaign. */
	readonly profile: string;
	readonly times?: Partial<{ readonly relayMs: number; readonly lostMs: number; readonly lostAfterMs: number }>;
	/** Hears once that the queue or the store is away, and once that it is back. */
	readonly tell?: Tell;
}

export interface Relay {
	/** Looks into the outbox at once: somebody has just received. */
	wake(): void;
	/** Ends after what is being sent. */
	stop(): Promise<void>;
}

/**
 * Sends what waits in the outbox to the queue, now and whenever there is more. While either server is away rows stay where they are. From
 * time to time it looks for attempts whose job the queue has lost. Any number of processes may run one.
 */
export function startRelay(parts: RelayParts): Relay {
	const { relayMs, lostMs, lostAfterMs } = { ...QUEUE_LIMITS, ...parts.times };
	const { database, queue, tell = () => {} } = parts;
	const stopping = new AbortController();
	let sleeping = new AbortController();
	let away = false;
	let looked = 0;

	const turn = async (): Promise<void> => {
		while ((await relayOutbox(database, (jobs) => send(jobs, parts))) > 0) if (stopping.signal.aborted) return;
		if (Date.now() - looked < lostMs) return;
		looked = Date.now();
		const { enqueued, parked } = await recoverLost(database, queue, lostAfterMs);
		if (enqueued + parked > 0) tell(`jobs lost by the queue: ${enqueued} sent again, ${parked} parked`);
	};
	const run = async (): Promise<void> => {
		while (!stopping.signal.aborted) {
			try {
				await turn();
				// A turn that found nothing to send, another process having it in hand, has not asked the queue.
				if (away) await within(QUEUE_LIMITS.sendMs, 'the queue', queue.queue.getWaitingCount());
				if (away) tell('the queue is back');
				away = false;
			} catch (error) {
				if (!away) tell('nothing can be queued', error);
				away = true;
			}
			sleeping = new AbortController();
			if (stopping.signal.aborted) return;
			await wait(away ? QUEUE_LIMITS.retryMs : relayMs, undefined, { signal: sleeping.signal }).catch(() => {});
		}
	};
	const running = run();
	return {
		wake: () => sleeping.abort(),
		stop: () => {
			stopping.abort();
			sleeping.abort();
			return running;
		},
	};
}

async function send(jobs: readonly OutboxJob[], parts: RelayParts): Promise<readonly string[]> {
	const toSend = jobs.map((job) => toJob(job, parts));
	await parts.queue.add(toSend);
	return toSend.map(({ id }) => id);
}

function toJob({ attempt, report, original, number, priority, profile }: OutboxJob, parts: RelayParts): NewJob {
	const data: CheckReport = checkReportSchema.parse({
		attempt,
		report,
		original,
		profile: profile ?? parts.profile,
		engine: parts.engine,
		number,
	});
	return { name: CHECK_REPORT, id: checkReportId(data), data, priority };
}
