import { type AddressInfo, connect } from 'node:net';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import express from 'express';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openQueue } from '../../queue/connection.js';
import { startRelay } from '../../queue/start-relay.js';
import { startWorker } from '../../queue/start-worker.js';
import { createPool } from '../../sandbox/pool.js';
import { fail } from '../../store/ledger/fail.js';
import { receive } from '../../store/ledger/receive.js';
import { replay } from '../../store/ledger/replay.js';
import { type EventSource, openEventSource } from '../../testing/event-source.js';
import { eventually } from '../../testing/eventually.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';
import { createEventHub } from '../events/event-hub.js';
import { createEventStream } from '../events/event-stream.js';

const SLOW_CHILD = new URL('../../testing/slow-child.mjs', import.meta.url);
const PROFILE = { id: 'p', hash: '0'.repeat(64) };

let server: TestServer;
let under: TestService;
let url: string;
const ending: (() => unknown)[] = [];

beforeAll(async () => {
	server = await startEmbeddedServer();
}, 60_000);
afterAll(() => server?.stop(), 60_000);
beforeEach(async () => {
	url = await server.emptyDatabase();
	under = await startTestService(url);
});
afterEach(async () => {
	for (const end of ending.splice(0).reverse()) await end();
	await under.stop();
});

const database = () => under.service.store.database;

async function open(path = '/events', headers: Record<string, string> = {}): Promise<EventSource> {
	const source = await openEventSource(`${under.origin}/api/v1${path}`, { 'X-Test-Role': 'viewer', ...headers });
	ending.push(() => source.close());
	// From here on nothing may be missed.
	await eventually(
		async () => source.lastId(),
		(id) => id !== null,
	);
	return source;
}

let sent = 0;
async function send(content = `tệp ${sent++}`): Promise<string> {
	const facts = { mediaType: 'text/plain', sender: null, way: 'upload', receivedAt: '2025-10-10T05:00:00Z', fileName: 'a.pdf' } as const;
	return (await receive(database(), { bytes: Buffer.from(content), campaign: null, commune: null, ...facts })).report.id;
}
async function park(report: string): Promise<void> {
	const { attempt } = await replay(database(), report);
	await fail(database(), attempt?.id ?? '', 'store-unavailable');
}
const shown = (source: EventSource, kind = 'report') =>
	source.events.filter(({ event }) => event === kind).map(({ data }) => `${data.id} ${data.state}`);
const until = (source: EventSource, wanted: readonly string[]) =>
	eventually(
		async () => shown(source),
		(seen) => wanted.every((one) => seen.includes(one)),
	);

describe('all reports', () => {
	it('as they change, whoever changes them, with the row of the list', async () => {
		const source = await open();
		const first = await send();
		await until(source, [`${first} received`]);
		await park(first);
		await until(source, [`${first} failed`]);
		// From another process, as the database sees it.
		await server.ask(url, `UPDATE rasoat.reports SET withdrawn_at = now() WHERE id = '${first}'`);
		await eventually(
			async () => source.events.at(-1)?.data,
			(row) => row?.withdrawnAt !== null,
		);
		const { items } = (await (
			await fetch(`${under.origin}/api/v1/reports?withdrawn=any`, { headers: { 'X-Test-Role': 'viewer' } })
		).json()) as { items: object[] };
		expect(source.events.at(-1)?.data).toEqual(items[0]);
	});

	it('again from where a listener was cut off, nothing missed and nothing twice', async () => {
		const before = await send();
		const source = await open();
		const seen = await send();
		await until(source, [`${seen} received`]);
		const mark = source.lastId() ?? '';
		source.close();
		const missed = await Promise.all(Array.from({ length: 450 }, () => send()));
		await park(before);
		const again = await open('/events', { 'Last-Event-ID': mark });
		await until(again, [`${before} failed`]);
		expect(new Set(shown(again))).toEqual(new Set([...missed.map((id) => `${id} received`), `${before} failed`]));
		expect(again.events).toHaveLength(451);
		const later = await send();
		await until(again, [`${later} received`]);
		expect(again.events).toHaveLength(452);
	});

	it('from the cursor of a list, from the beginning, and not from nonsense', async () => {
		const id = await send();
		const list = (await (await fetch(`${under.origin}/api/v1/reports`, { headers: { 'X-Test-Role': 'viewer' } })).json()) as {
			changeCursor: string;
		};
		const later = await send();
		const source = await open(`/events?since=${list.changeCursor}`);
		await until(source, [`${later} received`]);
		expect(source.events).toHaveLength(1);
		const whole = await open('/events?since=0');
		await until(whole, [`${later} received`]);
		expect(shown(whole)).toEqual([`${id} received`, `${later} received`]);
		await expect(open('/events?since=x')).rejects.toThrow('400');
		const wrong = await fetch(`${under.origin}/api/v1/events`, { headers: { 'X-Test-Role': 'viewer', 'Last-Event-ID': 'x' } });
		expect(await wrong.json()).toMatchObject({ status: 400, errors: [{ path: 'header.Last-Event-ID' }] });
	});

	it('after the line to the database was cut, what changed meanwhile', async () => {
		const source = await open();
		const first = await send();
		await until(source, [`${first} received`]);
		await server.ask(url, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'rasoat events'");
		const meanwhile = await send();
		await until(source, [`${meanwhile} received`]);
		const listening = () =>
			server.ask<{ n: number }>(
				url,
				`SELECT count(*)::integer AS n FROM pg_stat_activity WHERE application_name = 'rasoat events' AND datname = current_database()`,
			);
		await eventually(listening, ([row]) => row?.n === 1);
		const after = await send();
		await until(source, [`${after} received`]);
	});

	it('with one line to the database for all listeners, many writers, and each sees all', async () => {
		const sources = await Promise.all(Array.from({ length: 8 }, () => open()));
		const ids = await Promise.all(Array.from({ length: 40 }, () => send()));
		await Promise.all(ids.map(park));
		const wanted = ids.map((id) => `${id} failed`);
		for (const source of sources) await until(source, wanted);
		const [row] = await server.ask<{ n: number }>(
			url,
			`SELECT count(*)::integer AS n FROM pg_stat_activity WHERE application_name = 'rasoat events' AND datname = current_database()`,
		);
		expect(row?.n).toBe(1);
		for (const { events } of sources) expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
	});
});

describe('one report', () => {
	it('as it stands, then its changes and no other’s', async () => {
		const id = await send();
		const source = await open(`/reports/${id}/events`);
		await until(source, [`${id} received`]);
		await send();
		await park(id);
		await until(source, [`${id} failed`]);
		expect(source.events.every(({ data }) => data.id === id)).toBe(true);
		await expect(open('/reports/018f4c3e-7c1a-7b52-9f7e-2f6f3c1d9a11/events')).rejects.toThrow('404');
	});

	it('page by page while it is read, and so does the report itself', async () => {
		await under.stop();
		const queue = await openQueue({ redisUrl: null, databaseUrl: url });
		under = await startTestService(url, { queue: () => queue });
		const pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: null, program: SLOW_CHILD });
		const worker = startWorker({ store: under.service.store, queue, pool, profile: PROFILE, concurrency: 1, times: { heartbeatMs: 50 } });
		const relay = startRelay({ database: database(), queue, engine: '0.1.0', profile: PROFILE.hash, times: { relayMs: 20 } });
		ending.push(async () => {
			await Promise.all([relay.stop(), worker.stop(), under.service.events.stop()]);
			pool.close();
			await queue.close();
		});
		// The queue is heard of from here on.
		const all = await open();
		const id = await send('pages 25');
		const source = await open(`/reports/${id}/events`);
		const headers = { 'X-Test-Role': 'viewer' };
		const look = async () =>
			(await (await fetch(`${under.origin}/api/v1/reports/${id}`, { headers })).json()) as { progress: object | null };
		await eventually(look, ({ progress }) => JSON.stringify(progress).includes('"of":25'));
		await until(source, [`${id} processing`, `${id} done`]);
		const pages = ({ events }: EventSource) =>
			events.filter(({ event, data }) => event === 'progress' && data.report === id && data.pages !== null);
		expect(pages(source).length).toBeGreaterThan(3);
		expect(pages(all).length).toBeGreaterThan(3);
		expect(pages(source).at(-1)).toMatchObject({ id: null, data: { pages: { of: 25 } } });
	}, 60_000);
});

describe('bounds', () => {
	async function withHub(settings: NonNullable<Parameters<typeof createEventHub>[0]['settings']>): Promise<void> {
		const { store } = under.service;
		const events = createEventHub({ store, queue: () => null, tell: () => {}, settings });
		const before = under;
		under = await startTestService(url, { events });
		ending.push(() => before.stop());
	}

	it('signs of life on a silent stream', async () => {
		await withHub({ beatMs: 50 });
		const source = await open();
		await eventually(
			async () => source.beats(),
			(beats) => beats > 2,
		);
		expect(source.events).toEqual([]);
	});

	it('so many streams of a process, so many of one caller', async () => {
		await withHub({ eventStreams: 2 });
		const [first] = [await open(), await open()];
		await expect(open()).rejects.toThrow('503');
		first?.close();
		await eventually(
			() => open().catch(() => null),
			(source) => source !== null,
		);
		await withHub({});
		await Promise.all(Array.from({ length: 20 }, () => open()));
		await expect(open()).rejects.toThrow('503');
		await open('/events', { 'X-Test-Role': 'officer' });
	});

	it('HEAD is answered and over', async () => {
		const socket = connect(Number(new URL(under.origin).port), '127.0.0.1');
		let met = '';
		socket.setEncoding('utf8').on('data', (text: string) => {
			met += text;
		});
		socket.write('HEAD /api/v1/events HTTP/1.1\r\nHost: x\r\nX-Test-Role: viewer\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
		await eventually(
			async () => met,
			(text) => text.includes('"alive"'),
		);
		socket.destroy();
	});

	it('a stream ends after a time, and all end with the service', async () => {
		await withHub({ streamMs: 200 });
		await (await open()).ended;
		await withHub({});
		const source = await open();
		await under.service.events.stop();
		await source.ended;
	});

	it('whoever does not read is cut off', async () => {
		let ended = false;
		const app = express().get('/', (_, response) => {
			const stream = createEventStream(response);
			const pump = setInterval(() => stream.send({ event: 'report', data: { text: 'x'.repeat(50_000) } }), 1);
			void stream.ended.then(() => {
				clearInterval(pump);
				ended = true;
			});
		});
		const answering = app.listen(0, '127.0.0.1');
		await new Promise((resolve) => answering.once('listening', resolve));
		const socket = connect((answering.address() as AddressInfo).port, '127.0.0.1').pause();
		socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
		await eventually(
			async () => ended,
			(cut) => cut,
		);
		socket.destroy();
		answering.close();
	});
});
