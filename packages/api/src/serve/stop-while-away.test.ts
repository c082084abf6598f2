import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEventSource } from '../testing/event-source.js';
import { eventually } from '../testing/eventually.js';
import { type RedisServer, startRedisServer } from '../testing/redis-server.js';
import { runRasoat } from '../testing/run-rasoat.js';
import { type SpawnedService, spawnService } from '../testing/spawn-service.js';
import { PARTS } from './start-service.js';

/** A stop takes some 30 s at the most, nearly all of it waiting; systemd would kill after 120 s. */
const BOUND_MS = 100_000;
const REPORT = readFileSync(new URL('../../../../fixtures/inbox/gia-vien.pdf', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rasoat-stop-away-'));
const started: SpawnedService[] = [];
let redis: RedisServer;
let env: Readonly<Record<string, string>>;

beforeEach(async () => {
	redis = await startRedisServer();
	env = { RASOAT_DATA: folder, RASOAT_JOBS: '1', RASOAT_PORT: '0', DATABASE_URL: '', REDIS_URL: redis.url };
});
afterEach(async () => {
	for (const service of started.splice(0)) {
		service.signal('SIGKILL');
		await service.ended;
	}
	await redis.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function serve(words: readonly string[]): Promise<SpawnedService> {
	const service = await spawnService(env, words);
	started.push(service);
	return service;
}

/** So that a worker has jobs at hand, and the API listens to what they tell, in the moment the queue goes away. */
async function keepBusy({ origin }: SpawnedService): Promise<void> {
	const { stdout } = await runRasoat(['token', 'create', '--name', `stop-${Math.random()}`, '--role', 'officer'], env);
	const headers = { Authorization: `Bearer ${stdout.trim()}` };
	const { events } = await openEventSource(`${origin}/api/v1/events`, headers);
	const body = new FormData();
	for (let n = 0; n < 20; n++) body.append('files', new Blob([REPORT, `\n% ${Math.random()}`]), `${n}.pdf`);
	expect((await fetch(`${origin}/api/v1/reports`, { method: 'POST', headers, body })).status).toBe(202);
	await eventually(
		async () => events.some(({ data }) => data.state === 'processing'),
		(busy) => busy,
		60_000,
	);
}

async function queueOf({ origin }: SpawnedService): Promise<string> {
	const { parts } = (await (await fetch(`${origin}/readyz`)).json()) as { parts: { queue: { state: string } } };
	return parts.queue.state;
}

/** Exit code and signal; null where it does not end. */
function endOf(service: SpawnedService) {
	service.signal('SIGTERM');
	return Promise.race([service.ended, wait(BOUND_MS, null, { ref: false })]);
}

describe('rasoat serve that is told to stop while Redis is away', () => {
	it.each([
		['all in one process', [[]]],
		['each part in a process of its own', PARTS.map((part) => ['--only', part])],
	])(
		'ends cleanly within a bound: %s',
		async (_, processes: readonly (readonly string[])[]) => {
			const services: SpawnedService[] = [];
			for (const words of processes) services.push(await serve(words));
			const api = services.find(({ origin }) => origin !== '');
			if (api === undefined) throw new Error('there is no API');
			await keepBusy(api);
			await redis.halt();
			await eventually(
				() => queueOf(api),
				(state) => state === 'degraded',
				60_000,
			);
			const ends = await Promise.all(services.map(endOf));
			expect(ends).toEqual(services.map(() => [0, null]));
			// What ioredis says of itself; a stack in the log may name its files.
			for (const service of services) expect(service.stdout() + service.stderr()).not.toContain('[ioredis]');
		},
		400_000,
	);
});
