import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openQueue, type QueueConnection } from '../../queue/connection.js';
import { openStore, type Store } from '../../store/open-store.js';
import { startRedisServer } from '../redis-server.js';

export type QueueKind = 'postgres' | 'redis';

/** A new data folder with its embedded PostgreSQL, and a queue there or on a Redis of its own. */
export interface Ground {
	readonly store: Store;
	/** Of a program that is to work here. */
	readonly env: Readonly<Record<string, string>>;
	openQueue(): Promise<QueueConnection>;
	close(): Promise<void>;
}

export async function openGround(kind: QueueKind): Promise<Ground> {
	const folder = mkdtempSync(join(tmpdir(), 'rasoat-load-'));
	const redis = kind === 'redis' ? await startRedisServer() : null;
	const store = await openStore({ databaseUrl: null, dataFolder: folder }, true);
	return {
		store,
		env: { RASOAT_DATA: folder, DATABASE_URL: '', REDIS_URL: redis?.url ?? '' },
		openQueue: () => openQueue({ redisUrl: redis?.url ?? null, databaseUrl: store.url }),
		close: async () => {
			await store.close();
			await redis?.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
