import type { Worker } from 'bullmq';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openQueue } from '../../queue/connection.js';
import { fail } from '../../store/ledger/fail.js';
import { receive } from '../../store/ledger/receive.js';
import { replay } from '../../store/ledger/replay.js';
import { startPostgresQueue } from '../../testing/queue-server.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';
import { within } from '../../within.js';
import { ApiError } from '../problems/api-error.js';
import type { Service } from '../service.js';

let server: TestServer;
const READY_POOL = { titles: Promise.resolve(null) } as unknown as Service['pool'];

beforeAll(async () => {
	server = await startEmbeddedServer();
});

afterAll(() => server?.stop());

async function under<T>(parts: Partial<Service>, work: (service: TestService) => Promise<T>): Promise<T> {
	const service = await startTestService(await server.emptyDatabase(), parts);
	try {
		return await work(service);
	} finally {
		await service.stop();
	}
}

async function ask({ origin }: TestService, path: string, headers: Record<string, string> = {}) {
	const answer = await fetch(origin + path, { headers });
	return { status: answer.status, text: await answer.text() };
}

test('says that it lives, and its version', () =>
	under({}, async (service) => {
		const { status, text } = await ask(service, '/healthz');
		expect(status).toBe(200);
		expect(JSON.parse(text)).toEqual({ status: 'alive', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
	}));

test('is ready where everything answers, and only degraded while no worker is there or the queue is away', async () => {
	const held = await startPostgresQueue();
	const queue = await openQueue(held.settings);
	let worker: Worker | null = null;
	try {
		await under({ pool: READY_POOL, queue: () => queue }, async (service) => {
			expect(JSON.parse((await ask(service, '/readyz')).text)).toMatchObject({
				status: 'degraded',
				parts: { queue: { state: 'ok' }, worker: { state: 'degraded', told: { vi: expect.stringContaining('rasoat work') } } },
			});
			expect((await ask(service, '/metrics')).text).toMatch(/^rasoat_queue_workers 0$/m);
		});
		worker = queue.consume(async () => {}, {});
		// Its server goes away below.
		worker.on('error', () => {});
		await worker.waitUntilReady();
		await under({ pool: READY_POOL, queue: () => queue }, async (service) => {
			expect(JSON.parse((await ask(service, '/readyz')).text)).toMatchObject({
				status: 'ready',
				parts: { queue: { state: 'ok', told: null }, worker: { state: 'ok', told: null } },
			});
			expect((await ask(service, '/metrics')).text).toMatch(/^rasoat_queue_workers 1$/m);
			expect((await ask(service, '/metrics')).text).toMatch(/^rasoat_queue_jobs\{state="active"\} 0$/m);
		});
		await held.halt();
		await under({ pool: READY_POOL, queue: () => queue }, async (service) => {
			const { status, text } = await ask(service, '/readyz');
			expect(status).toBe(200);
			expect(JSON.parse(text)).toMatchObject({
				status: 'degraded',
				parts: { database: { state: 'ok' }, queue: { state: 'degraded' }, worker: { state: 'degraded' } },
			});
			expect((await ask(service, '/metrics')).text).toMatch(/^rasoat_queue_up 0$/m);
		});
	} finally {
		await within(5_000, 'closing', worker?.close(true) ?? Promise.resolve()).catch(() => {});
		await queue.close();
		await held.stop();
	}
});

test('without free space it is not ready, and says why', () => {
	const full = new ApiError('no-space', { vi: 'Ổ đĩa sắp đầy.', en: 'The disk is nearly full.' });
	return under({ requireSpace: () => Promise.reject(full) }, async (service) => {
		const { status, text } = await ask(service, '/readyz');
		expect(status).toBe(503);
		expect(JSON.parse(text)).toMatchObject({
			code: 'unavailable',
			detail: 'Ổ đĩa sắp đầy.',
			parts: { space: { state: 'failed', told: full.told }, database: { state: 'ok' } },
		});
	});
});

test('a database that another program has upgraded is not written to', () =>
	under({}, async (service) => {
		await server.ask(service.service.store.url, `INSERT INTO rasoat.migrations (number, name, hash) VALUES (9999, '9999-later.sql', '')`);
		const { status, text } = await ask(service, '/readyz');
		expect(status).toBe(503);
		expect(JSON.parse(text)).toMatchObject({ parts: { database: { state: 'ok' }, migrations: { state: 'failed' } } });
	}));

test('a database that is away is told in time, and measures of the process are still there', () =>
	under({}, async (service) => {
		const name = new URL(service.service.store.url).pathname.slice(1);
		const other = service.service.store.url.replace(/[^/]+$/, 'postgres');
		await server.ask(other, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
		await server.ask(other, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
		const { status, text } = await ask(service, '/readyz');
		expect(status).toBe(503);
		expect(JSON.parse(text)).toMatchObject({ parts: { database: { state: 'failed' } } });
		const metrics = await ask(service, '/metrics');
		expect(metrics.text).toMatch(/^rasoat_database_up 0$/m);
		expect(metrics.text).toMatch(/^process_resident_memory_bytes \d+/m);
		expect((await ask(service, '/healthz')).status).toBe(200);
	}));

test('measures what came in and what became of it', () =>
	under({}, async (service) => {
		await receive(service.service.store.database, {
			bytes: Buffer.from('report'),
			mediaType: 'application/pdf',
			way: 'upload',
			receivedAt: '2025-10-15T01:00:00.000Z',
			sender: null,
			fileName: 'Báo cáo.pdf',
			campaign: null,
			commune: null,
		});
		await ask(service, '/api/v1/ledger', { 'X-Test-Role': 'viewer' });
		const { status, text } = await ask(service, '/metrics');
		expect(status).toBe(200);
		expect(text.split('\n')).toEqual(
			expect.arrayContaining([
				'rasoat_database_up 1',
				'rasoat_ledger{count="received"} 1',
				'rasoat_ledger{count="waiting"} 1',
				'rasoat_attempts{state="received",outcome=""} 1',
				'rasoat_receipts{way="upload"} 1',
				'rasoat_originals_bytes 6',
				'rasoat_outbox_jobs 1',
				'rasoat_inbox_unsettled 0',
				'rasoat_check_duration_seconds_count 0',
				expect.stringMatching(/^rasoat_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/ledger",status="200"\} 1$/),
			]),
		);
		expect(text).not.toContain('Báo cáo');
	}));

test.each([
	[{}, 200],
	[{ 'X-Forwarded-For': '127.0.0.1' }, 401],
	[{ Via: '1.1 proxy' }, 401],
	[{ 'X-Forwarded-For': '10.0.0.9', 'X-Test-Role': 'viewer' }, 200],
])('measures for %j: %i', (headers, status) =>
	under({}, async (service) => {
		expect((await ask(service, '/metrics', headers)).status).toBe(status);
	}),
);

test('tells who keeps it how much room, backlog and workers there are; what cannot be seen is null', () =>
	under({ freeSpace: () => Promise.reject(new Error('no such folder')) }, async (service) => {
		const { database } = service.service.store;
		const arrival = {
			mediaType: 'application/pdf',
			sender: null,
			way: 'upload',
			campaign: null,
			commune: null,
			fileName: 'a.pdf',
		} as const;
		const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
		await receive(database, { ...arrival, bytes: Buffer.from('một'), receivedAt: hourAgo });
		const { report } = await receive(database, { ...arrival, bytes: Buffer.from('hai hai'), receivedAt: hourAgo });
		await fail(database, (await replay(database, report.id)).attempt?.id ?? '', 'worker-lost');
		expect((await ask(service, '/api/v1/operations')).status).toBe(401);
		const { status, text } = await ask(service, '/api/v1/operations', { 'X-Test-Role': 'viewer' });
		expect(status).toBe(200);
		const told = JSON.parse(text);
		expect(told).toMatchObject({
			space: null,
			workers: null,
			originals: { count: 2, bytes: 12 },
			backlog: { waiting: 1, unqueued: 1, parked: 1 },
			inbox: { lastRunSeconds: null, unsettled: 0 },
		});
		expect(told.backlog.oldestSeconds).toBeGreaterThanOrEqual(0);
	}));

test('tells the room there is', () =>
	under({}, async (service) => {
		const { text } = await ask(service, '/api/v1/operations', { 'X-Test-Role': 'viewer' });
		expect(JSON.parse(text).space).toEqual({ freeBytes: 40_000_000_000, neededBytes: 1_000_000_000 });
	}));
