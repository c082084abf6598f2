import { setTimeout as wait } from 'node:timers/promises';
import { QueueEvents } from 'bullmq';
import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import type { Tell } from '../log/tell.js';
import { within } from '../within.js';
import type { Backend } from './backends.js';

export interface JobWatch {
	/** Ends within `closeMs` also where the server is away: what was asked of it then has no answer to wait for. */
	stop(): Promise<void>;
}

/** Hears what the jobs of a queue tell of their progress, in whatever process they run; again by itself after its server was away. */
export function watchJobs(backend: Backend, name: string, hear: (progress: unknown) => void, tell: Tell): JobWatch {
	const stopping = new AbortController();
	const listen = async (): Promise<void> => {
		const events = new QueueEvents(
			name,
			{ connection: backend.connection('work'), autorun: false },
			backend.factory,
		) as unknown as QueueEvents;
		const close = () => void within(QUEUE_LIMITS.closeMs, 'closing', events.close()).catch(() => {});
		stopping.signal.addEventListener('abort', close, { once: true });
		events.on('progress', ({ data }) => hear(data));
		// Of a broken connection `run` tells by its rejection.
		events.on('error', () => {});
		try {
			await events.run();
		} finally {
			stopping.signal.removeEventListener('abort', close);
			await within(QUEUE_LIMITS.closeMs, 'closing', events.close()).catch(() => {});
		}
	};
	const run = async (): Promise<void> => {
		let away = false;
		while (!stopping.signal.aborted) {
			await listen().then(
				() => {
					away = false;
				},
				(error: unknown) => {
					if (!away && !stopping.signal.aborted) tell('the progress of jobs cannot be heard', error);
					away = true;
				},
			);
			await wait(QUEUE_LIMITS.retryMs, undefined, { signal: stopping.signal }).catch(() => {});
		}
	};
	const running = run();
	return {
		stop: async () => {
			stopping.abort();
			await within(QUEUE_LIMITS.closeMs, 'hearing the last of the jobs', running).catch(() => {});
		},
	};
}
