import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type QueueServer, startPostgresQueue } from '../testing/queue-server.js';
import { startTestService, type TestService } from '../testing/test-service.js';

const RESTARTS = 8;
/** A connection that is being made, and one statement: each has its bound. */
const WITHIN_MS = 30_000;
let server: QueueServer;
let under: TestService;

beforeAll(async () => {
	server = await startPostgresQueue();
	under = await startTestService(server.settings.databaseUrl);
});

afterAll(async () => {
	await under?.stop();
	await server?.stop();
});

async function upload(): Promise<number> {
	const body = new FormData();
	for (const name of ['a.pdf', 'b.pdf']) body.append('files', new Blob([randomBytes(100_000)]), name);
	return call('/api/v1/reports', { method: 'POST', body });
}

async function call(path: string, init: RequestInit = {}): Promise<number> {
	const headers = { 'X-Test-Role': 'administrator' };
	const answer = await fetch(under.origin + path, { ...init, headers, signal: AbortSignal.timeout(WITHIN_MS) });
	await answer.arrayBuffer();
	return answer.status;
}

test('while the database is restarted every request is answered in time, by what it asked for or as unavailable', async () => {
	const met = new Map<string, number>();
	let restarting = true;
	const calls: readonly (readonly [string, () => Promise<number>])[] = [
		['upload', upload],
		['upload', upload],
		['list', () => call('/api/v1/reports')],
		['ledger', () => call('/api/v1/ledger')],
		['ready', () => call('/readyz')],
	];
	const callers = calls.map(async ([name, ask]) => {
		while (restarting) {
			const status = await ask();
			met.set(`${name} ${status}`, (met.get(`${name} ${status}`) ?? 0) + 1);
			await wait(5);
		}
	});
	for (let restart = 0; restart < RESTARTS; restart++) {
		await wait(300);
		await server.halt();
		await wait(200);
		await server.resume();
	}
	restarting = false;
	await Promise.all(callers);
	const statuses = new Set([...met.keys()].map((key) => key.split(' ')[1]));
	expect(statuses).toEqual(new Set(['200', '202', '503']));
	expect(await upload()).toBe(202);
}, 240_000);
