import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QueueSettings } from '../queue/backends.js';
import { startCluster } from '../store/cluster/start-cluster.js';
import { startRedisServer } from './redis-server.js';

/** A server for queues, beside the one of the store, that a test may take away and bring back. */
export interface QueueServer {
	readonly settings: QueueSettings;
	halt(): Promise<void>;
	resume(): Promise<void>;
	stop(): Promise<void>;
}

export async function startRedisQueue(): Promise<QueueServer> {
	const { url, ...server } = await startRedisServer();
	return { settings: { redisUrl: url, databaseUrl: '' }, ...server };
}

/** An embedded PostgreSQL of its own: it keeps its port over a restart. */
export async function startPostgresQueue(): Promise<QueueServer> {
	const folder = mkdtempSync(join(tmpdir(), 'rasoat-queue-'));
	let cluster = await startCluster(folder);
	return {
		settings: { redisUrl: null, databaseUrl: cluster.url },
		halt: () => cluster.stop(),
		resume: async () => {
			cluster = await startCluster(folder);
		},
		stop: async () => {
			await cluster.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
