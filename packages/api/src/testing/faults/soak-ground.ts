import { startPostgresQueue, startRedisQueue } from '../queue-server.js';
import { ask } from '../test-server.js';

/** Servers the service stands on, and how to take them away for a moment. */
export interface SoakGround {
	readonly databaseUrl: string;
	/** Null: the queue is in the database. */
	readonly redisUrl: string | null;
	/** Each ends a server and brings it back. */
	readonly restarts: readonly (() => Promise<void>)[];
	ask<Row extends object>(sql: string): Promise<readonly Row[]>;
}

/** Servers of its own: PostgreSQL, and a Redis where the queue is to be there. */
export async function startSoakGround(withRedis: boolean): Promise<SoakGround & { stop(): Promise<void> }> {
	const store = await startPostgresQueue();
	const redis = withRedis ? await startRedisQueue() : null;
	const { databaseUrl } = store.settings;
	const restart = (server: { halt(): Promise<void>; resume(): Promise<void> }) => async () => {
		await server.halt();
		await server.resume();
	};
	return {
		databaseUrl,
		redisUrl: redis?.settings.redisUrl ?? null,
		restarts: [store, ...(redis === null ? [] : [redis])].map(restart),
		ask: (sql) => ask(databaseUrl, sql),
		stop: async () => {
			await redis?.stop();
			await store.stop();
		},
	};
}
