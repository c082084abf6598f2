import {
	type BackendFactory,
	createIORedisClient,
	createPostgresBackend,
	createRedisBackend,
	type IQueueBackend,
	RedisConnection,
} from 'bullmq';
import { Redis } from 'ioredis';
import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import { SteadyClient } from '../store/steady-client.js';
import { QueueFailure } from './queue-failure.js';

/** Where the queue is: Redis where `REDIS_URL` names one, else the PostgreSQL that holds the store. */
export interface QueueSettings {
	readonly redisUrl: string | null;
	readonly databaseUrl: string;
}

/** `send` fails fast when its server is away; `work` waits for it to come back. */
export type Purpose = 'send' | 'work';

/** What BullMQ's classes take to speak to one server; the same for both. */
export interface Backend {
	readonly kind: 'redis' | 'postgres';
	/** For messages: host, port and database, never the password. */
	readonly where: string;
	readonly factory: BackendFactory<IQueueBackend, object>;
	connection(purpose: Purpose): object;
}

/** Throws `QueueFailure` for an address that is none. */
export function backendFor({ redisUrl, databaseUrl }: QueueSettings): Backend {
	return redisUrl === null ? postgresBackend(databaseUrl) : redisBackend(redisUrl);
}

/** Tables of the queue, beside those of the store. */
const SCHEMA = 'rasoat_queue';

function postgresBackend(url: string): Backend {
	const connection = {
		Client: SteadyClient,
		connectionString: url,
		schema: SCHEMA,
		migrate: true,
		max: QUEUE_LIMITS.connections,
		connectionTimeoutMillis: QUEUE_LIMITS.connectMs,
		application_name: 'rasoat queue',
		// A machine that is gone says nothing: without these its last question would be waited on for ever.
		keepAlive: true,
		query_timeout: QUEUE_LIMITS.answerMs,
		// What the queue forgets when its server loses power, the ledger knows: it is sent, or found to be done, again.
		options: '-c synchronous_commit=off',
	};
	return {
		kind: 'postgres',
		where: whereIs(url),
		factory: createPostgresBackend as BackendFactory<IQueueBackend, object>,
		connection: () => connection,
	};
}

/**
 * BullMQ listens to its client until it has closed it, also where nothing was closed because the server is away: what that client meets from
 * then on nobody hears, and ioredis would print it.
 */
RedisConnection.clientFactory = (options) => {
	const { url, ...rest } = options as { readonly url: string };
	const client = new Redis(url, rest);
	client.on('error', () => {});
	return createIORedisClient(client);
};

function redisBackend(url: string): Backend {
	if (!URL.canParse(url) || !/^rediss?:$/.test(new URL(url).protocol)) throw noAddress();
	const retryStrategy = () => QUEUE_LIMITS.retryMs;
	const purposes: Readonly<Record<Purpose, object>> = {
		// Commands wait in memory while the server is away: of what is sent, nothing may.
		send: { url, retryStrategy, enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: QUEUE_LIMITS.sendMs },
		work: { url, retryStrategy, maxRetriesPerRequest: null },
	};
	return {
		kind: 'redis',
		where: whereIs(url),
		factory: createRedisBackend as BackendFactory<IQueueBackend, object>,
		connection: (purpose) => purposes[purpose],
	};
}

function whereIs(url: string): string {
	return URL.canParse(url) ? new URL(url).host + new URL(url).pathname : 'DATABASE_URL';
}

function noAddress(): QueueFailure {
	return new QueueFailure('queue-address', {
		vi: 'REDIS_URL không phải địa chỉ Redis; cần dạng redis://máy:cổng/số; đề nghị sửa REDIS_URL hoặc bỏ trống để dùng PostgreSQL.',
		en: 'REDIS_URL is no address of a Redis; redis://host:port/number is needed; please correct it, or leave it empty to use PostgreSQL.',
	});
}
