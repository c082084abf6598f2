import { setTimeout as wait } from 'node:timers/promises';
import { SERVE_LIMITS } from '../limits/serve-limits.js';
import type { Tell } from '../log/tell.js';
import type { QueueSettings } from '../queue/backends.js';
import { openQueue, type QueueConnection } from '../queue/connection.js';

export interface KeptQueue {
	/** Null until its server was first there; what goes away later comes back by itself. */
	current(): QueueConnection | null;
	/** Gives up looking for it, stops what `onOpen` started, closes it. */
	stop(): Promise<void>;
}

/**
 * Opens the queue as soon as its server is there: the service starts without it, and takes in what comes. `onOpen` starts what needs it and
 * gives the function that stops that.
 */
export function keepQueue(settings: QueueSettings, onOpen: (queue: QueueConnection) => () => Promise<void>, tell: Tell): KeptQueue {
	const stopping = new AbortController();
	let queue: QueueConnection | null = null;
	let stopUsers = async () => {};
	let away = false;
	const run = async (): Promise<void> => {
		while (!stopping.signal.aborted && queue === null) {
			try {
				queue = await openQueue(settings);
			} catch (error) {
				if (!away) tell('the queue is away; what comes is taken in and waits', error);
				away = true;
				await wait(SERVE_LIMITS.queueRetryMs, undefined, { signal: stopping.signal }).catch(() => {});
			}
		}
		if (queue === null || stopping.signal.aborted) return;
		if (away) tell('the queue is there');
		stopUsers = onOpen(queue);
	};
	const running = run();
	return {
		current: () => queue,
		stop: async () => {
			stopping.abort();
			await running;
			await stopUsers();
			await queue?.close();
		},
	};
}
