import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_RATES } from '../../limits/rate-limits.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { byTestRole, startTestService, type TestService } from '../../testing/test-service.js';
import { ApiError } from '../problems/api-error.js';

let server: TestServer;
let under: TestService;

beforeAll(async () => {
	server = await startEmbeddedServer();
	const rates = { ...DEFAULT_RATES, rateAddress: 5, rateRefused: 3, rateSignedIn: 8 };
	const settings = { publicUrl: null, trustProxy: 1, accounts: {} as never, rates };
	under = await startTestService(await server.emptyDatabase(), { settings }, async (request) => {
		if (request.get('Authorization') === 'Bearer wrong') throw new ApiError('unauthenticated', { vi: 'không', en: 'no' });
		return byTestRole(request);
	});
});

afterAll(async () => {
	await under?.stop();
	await server?.stop();
});

async function call(path: string, from: string, headers: Record<string, string> = {}) {
	const answer = await fetch(under.origin + path, { headers: { 'X-Forwarded-For': from, ...headers } });
	await answer.arrayBuffer();
	return answer;
}

async function statuses(times: number, ask: () => Promise<Response>) {
	const met: number[] = [];
	for (let time = 0; time < times; time++) met.push((await ask()).status);
	return met;
}

test('one address without an account may call so often a minute, others are not held up', async () => {
	expect(await statuses(6, () => call('/api/openapi.json', '10.0.0.1'))).toEqual([200, 200, 200, 200, 200, 429]);
	const answer = await call('/api/openapi.json', '10.0.0.1');
	expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
	expect(answer.headers.get('ratelimit-policy')).toBe('"address";q=5;w=60');
	expect(answer.headers.get('ratelimit')).toMatch(/^"address";r=0;t=\d+$/);
	expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
	expect((await call('/api/openapi.json', '10.0.0.2')).headers.get('ratelimit')).toMatch(/^"address";r=4;t=60$/);
});

test('an account is counted for itself, whatever address it calls from', async () => {
	const viewer = { 'X-Test-Role': 'viewer' };
	let address = 20;
	expect(await statuses(9, () => call('/api/v1/ledger', `10.0.1.${address++}`, viewer))).toEqual([...Array<number>(8).fill(200), 429]);
	expect((await call('/api/v1/ledger', '10.0.1.20', { 'X-Test-Role': 'officer' })).status).toBe(200);
});

test('who guesses tokens is told to wait', async () => {
	const guess = () => call('/api/v1/ledger', '10.0.2.1', { Authorization: 'Bearer wrong' });
	expect(await statuses(5, guess)).toEqual([401, 401, 401, 429, 429]);
	expect((await call('/api/v1/ledger', '10.0.2.1', { 'X-Test-Role': 'administrator' })).status).toBe(200);
});

test('probes are always answered', async () => {
	expect(new Set(await statuses(20, () => call('/healthz', '10.0.3.1')))).toEqual(new Set([200]));
});
