import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Limits } from '@rasoat/parser';
import { readEngine } from '../engine.js';
import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import { keepShipped } from '../profiles/keep-shipped.js';
import { openQueue, type QueueConnection, queueSettings } from '../queue/connection.js';
import { type ProfileKey, profileKey } from '../queue/profile-key.js';
import { QueueFailure } from '../queue/queue-failure.js';
import { startRelay } from '../queue/start-relay.js';
import { startWorker } from '../queue/start-worker.js';
import { createPool, type Pool } from '../sandbox/pool.js';
import { readLimits } from '../sandbox/read-limits.js';
import { openStore, type Store, storeSettings } from '../store/open-store.js';
import { badWords, DEFAULT_PROFILE, readJobs } from './check-options.js';
import { sourceOf, titlesOf } from './profile-of.js';

/** `rasoat work`: checks what was received, several reports at once, until it is told to stop; exit code 0. */
export async function work(words: readonly string[]): Promise<number> {
	const options = readWords(words);
	const source = await sourceOf(options.profile ?? DEFAULT_PROFILE);
	const concurrency = readJobs(options.jobs);
	const limits = readLimits(process.env);
	const pool = createPool({ size: concurrency, limits, profile: source });
	try {
		await titlesOf(pool, source);
		const store = await openStore(storeSettings(process.env), true);
		try {
			await keepShipped(store.database, pool, source);
			await workUntilTold({ store, pool, profile: profileKey(source), concurrency, limits });
		} finally {
			await store.close();
		}
	} finally {
		pool.close();
	}
	return 0;
}

interface Means {
	readonly store: Store;
	readonly pool: Pool;
	readonly profile: ProfileKey;
	readonly concurrency: number;
	readonly limits: Limits;
}

async function workUntilTold(means: Means): Promise<void> {
	const { store, profile, concurrency } = means;
	const stopping = untilTold();
	const queue = await queueWhenThere(store, stopping);
	if (queue === null) return;
	const { database } = store;
	const relay = startRelay({ database, queue, engine: readEngine().rasoat, profile: profile.hash, tell });
	const worker = startWorker({ ...means, queue, tell });
	tell(`đang xử lý ${concurrency} báo cáo một lúc / working on ${concurrency} at once (${queue.kind})`);
	if (!stopping.aborted) await new Promise((resolve) => stopping.addEventListener('abort', resolve, { once: true }));
	tell('đang dừng / stopping');
	await Promise.all([relay.stop(), worker.stop()]);
	await queue.close();
}

/** Takes the place of the program's own end at a signal: what runs is finished or given back first. */
function untilTold(): AbortSignal {
	const controller = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.removeAllListeners(signal).once(signal, () => controller.abort());
	return controller.signal;
}

/** A queue's server may come up after this program; null when it is told to stop before. */
async function queueWhenThere({ url }: Store, stopping: AbortSignal): Promise<QueueConnection | null> {
	const settings = queueSettings(process.env, url);
	for (let told = false; !stopping.aborted; ) {
		try {
			return await openQueue(settings);
		} catch (error) {
			if (!(error instanceof QueueFailure) || error.code !== 'queue-unreachable') throw error;
			if (!told) tell(`${error.told.vi}\nrasoat: ${error.told.en}`);
			told = true;
			await wait(QUEUE_LIMITS.retryMs, undefined, { signal: stopping }).catch(() => {});
		}
	}
	return null;
}

function readWords(words: readonly string[]) {
	const one = { type: 'string' } as const;
	try {
		return parseArgs({ args: [...words], options: { profile: one, jobs: one } }).values;
	} catch (cause) {
		throw badWords(cause);
	}
}

function tell(what: string, error?: unknown): void {
	process.stderr.write(`rasoat: ${what}${error instanceof Error ? `: ${error.message}` : ''}\n`);
}
