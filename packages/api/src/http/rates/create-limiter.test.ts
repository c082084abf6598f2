import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_RATES, RATE_LIMITS } from '../../limits/rate-limits.js';
import { createLog } from '../../log/create-log.js';
import { type Database, openDatabase } from '../../store/database.js';
import { eventually } from '../../testing/eventually.js';
import { type RedisServer, startRedisServer } from '../../testing/redis-server.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { createLimiter, type Limiter } from './create-limiter.js';
import { postgresRates } from './postgres-rates.js';
import type { Counted } from './rate-kind.js';
import type { RateStore } from './rate-store.js';
import { redisRates } from './redis-rates.js';

const SILENT = createLog('silent');
const rates = { ...DEFAULT_RATES, rateLink: 10 };
const link = (caller: string): Counted => ({ kind: 'rateLink', caller });
let server: TestServer;
let database: Database;
let redis: RedisServer;

beforeAll(async () => {
	server = await startEmbeddedServer();
	database = await openDatabase(await server.emptyDatabase());
	redis = await startRedisServer();
});

afterAll(async () => {
	await database?.close();
	await server?.stop();
	await redis?.stop();
});

function call(limiter: Limiter, caller: string, times: number) {
	const standings = Array.from({ length: times }, () => limiter.count(link(caller)));
	return standings.filter(({ allowed }) => allowed).length;
}

test('lets through as many as are allowed, and tells how one stands', () => {
	const limiter = createLimiter(postgresRates(database), rates, SILENT);
	expect(limiter.count(link('a'))).toEqual({ allowed: true, limit: 10, remaining: 9, resetSeconds: 60 });
	expect(call(limiter, 'a', 20)).toBe(9);
	expect(limiter.count(link('a'))).toMatchObject({ allowed: false, remaining: 0 });
	expect(limiter.count(link('b'))).toMatchObject({ allowed: true });
	expect(limiter.count({ kind: 'rateAddress', caller: 'a' })).toMatchObject({ allowed: true, limit: DEFAULT_RATES.rateAddress });
});

const STORES: readonly (readonly [string, () => RateStore])[] = [
	['PostgreSQL', () => postgresRates(database)],
	['Redis', () => redisRates(redis.url)],
];

describe.each(STORES)('over %s', (name, open) => {
	test('processes count together', async () => {
		const stores = [open(), open()];
		await eventually(
			() =>
				Promise.all(stores.map((store) => store.add('rateLink', 'warm', 1))).then(
					() => true,
					() => false,
				),
			(met) => met,
		);
		const [one, other] = stores.map((store) => createLimiter(store, rates, SILENT));
		const caller = `shared ${name}`;
		expect(call(one as Limiter, caller, 11)).toBe(10);
		await wait(RATE_LIMITS.shareMs + 50);
		// The next call tells the others of the ten, the first call of another process asks how many there were.
		expect(call(one as Limiter, caller, 1)).toBe(0);
		let letIn = 0;
		await eventually(
			async () => {
				await wait(RATE_LIMITS.shareMs / 4);
				const { allowed } = (other as Limiter).count(link(caller));
				if (allowed) letIn++;
				return allowed;
			},
			(allowed) => !allowed,
		);
		// By itself it would have let ten in.
		expect(letIn).toBeLessThan(10);
		for (const store of stores) store.close();
	});
});

test('no call waits for the shared counts, and while they are away each process counts by itself', async () => {
	const lines: string[] = [];
	let isAway = true;
	const store: RateStore = {
		add: async () => {
			if (isAway) throw new Error('away');
			return { calls: 4, msLeft: 60_000 };
		},
		close: () => {},
	};
	const limiter = createLimiter(store, rates, createLog('info', { write: (line) => lines.push(line) }));
	expect(call(limiter, 'a', 20)).toBe(10);
	expect(call(limiter, 'b', 1)).toBe(1);
	await eventually(
		async () => lines.length,
		(count) => count === 1,
	);
	expect(lines[0]).toContain('the shared counts are away');
	isAway = false;
	call(limiter, 'c', 1);
	await eventually(
		async () => lines.length,
		(count) => count === 2,
	);
	expect(limiter.count(link('c'))).toMatchObject({ remaining: 5 });
});

test('a Redis that goes away and comes back is met again', async () => {
	const store = redisRates(redis.url);
	await eventually(
		() =>
			store.add('rateLink', 'x', 1).then(
				({ calls }) => calls,
				() => 0,
			),
		(calls) => calls > 0,
	);
	await redis.halt();
	await eventually(
		() =>
			store.add('rateLink', 'x', 1).then(
				() => 'there',
				() => 'away',
			),
		(met) => met === 'away',
	);
	await redis.resume();
	await eventually(
		() =>
			store.add('rateLink', 'x', 1).then(
				() => 'there',
				() => 'away',
			),
		(met) => met === 'there',
	);
	store.close();
});
