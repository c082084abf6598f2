import { rmdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasTool } from '../../../../scripts/debian-tools.mjs';
import { eventually } from '../testing/eventually.js';
import { makeInboxGround } from '../testing/inbox-ground.js';
import { type RedisServer, startRedisServer } from '../testing/redis-server.js';
import { startEmbeddedServer } from '../testing/test-server.js';
import { startInboxContract } from './start-inbox.contract.js';
import { startInbox } from './start-inbox.js';

const SERVER_MS = 60_000;

describe('the inbox of the service, its queue on PostgreSQL', () => startInboxContract((databaseUrl) => ({ redisUrl: null, databaseUrl })));

describe.skipIf(!hasTool('redis-server'))('the inbox of the service, its queue on Redis', () => {
	let redis: RedisServer;
	beforeAll(async () => {
		redis = await startRedisServer();
	}, SERVER_MS);
	afterAll(() => redis?.stop(), SERVER_MS);
	startInboxContract((databaseUrl) => ({ redisUrl: redis.url, databaseUrl }));
});

it('goes on without the queue, tells once that it is away, and that the inbox is', async () => {
	const server = await startEmbeddedServer();
	const ground = await makeInboxGround(server);
	const told: string[] = [];
	const settings = { ...ground.parts.settings, everyMs: 50, isDefault: false };
	rmdirSync(ground.inbox);
	const queue = { redisUrl: 'redis://127.0.0.1:1/0', databaseUrl: ground.url };
	const tell = (what: string) => void told.push(what);
	const running = startInbox({ ...ground.parts, settings, queue, tell, times: { tickMs: 20, keepMs: 50, retryMs: 50 } });
	await eventually(
		async () => told,
		(all) => all.includes('the inbox'),
		SERVER_MS,
	);
	ground.put('a.pdf', 'x');
	await eventually(
		async () => ground.filesIn('inbox'),
		(left) => left.length === 0,
		SERVER_MS,
	);
	await eventually(
		async () => told,
		(all) => all.includes('the inbox is looked after again') && all.includes('the schedule waits for the queue'),
		SERVER_MS,
	);
	await running.stop();
	expect(told.filter((what) => what === 'the inbox')).toHaveLength(1);
	expect(told.filter((what) => what === 'the schedule waits for the queue')).toHaveLength(1);
	await ground.stop();
	await server.stop();
}, 180_000);
