import type { Logger } from 'pino';
import type { Settings } from '../config/read-settings.js';
import { readEngine } from '../engine.js';
import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import { tellTo } from '../log/tell-to.js';
import type { QueueConnection } from '../queue/connection.js';
import { type Relay, startRelay } from '../queue/start-relay.js';
import { startWorker } from '../queue/start-worker.js';
import type { Store } from '../store/open-store.js';
import { keepQueue } from './keep-queue.js';
import type { Reading } from './open-reading.js';
import { createStops } from './stops.js';

export interface CheckingParts {
	readonly settings: Settings;
	readonly store: Store;
	readonly reading: Reading;
	/** Whether this process takes jobs; it hands them to the queue in any case. */
	readonly works: boolean;
	readonly log: Logger;
}

export interface Checking {
	/** Null while its server was not there yet. */
	queue(): QueueConnection | null;
	/** Something waits in the outbox. */
	wakeRelay(): void;
	/** What runs is finished or given back. */
	stop(): Promise<void>;
}

/** Relay and worker, from the moment the queue is there. */
export function startChecking({ settings, store, reading, works, log }: CheckingParts): Checking {
	let relay: Relay | null = null;
	const use = (queue: QueueConnection) => {
		const stops = createStops();
		const { database } = store;
		relay = startRelay({ database, queue, engine: readEngine().rasoat, profile: reading.profile.hash, tell: tellTo(log, 'relay') });
		stops.add('relay', QUEUE_LIMITS.relayStopMs, relay.stop);
		const { jobs, limits } = settings;
		const concurrency = jobs * QUEUE_LIMITS.jobsAChild;
		if (works) {
			const worker = startWorker({ ...reading, store, queue, concurrency, limits, tell: tellTo(log, 'worker') });
			stops.add('worker', QUEUE_LIMITS.workerStopMs, worker.stop);
		}
		return stops.all;
	};
	const kept = keepQueue({ redisUrl: settings.redisUrl, databaseUrl: store.url }, use, tellTo(log, 'queue'));
	return { queue: kept.current, wakeRelay: () => relay?.wake(), stop: kept.stop };
}
