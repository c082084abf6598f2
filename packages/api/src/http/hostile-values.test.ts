import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callOf } from '../testing/sample-call.js';
import { startEmbeddedServer, type TestServer } from '../testing/test-server.js';
import { startTestService, type TestService } from '../testing/test-service.js';
import { CONTRACT } from './contract/contract.js';
import { writeCursor } from './cursor.js';
import { fullPath } from './server-path.js';

let server: TestServer;
let under: TestService;

beforeAll(async () => {
	server = await startEmbeddedServer();
	under = await startTestService(await server.emptyDatabase());
}, 120_000);
afterAll(async () => {
	await under?.stop();
	await server?.stop();
}, 60_000);

const ID = '018f4c3e-0000-4000-8000-000000000000';
const call = (path: string, init: RequestInit = {}) =>
	fetch(`${under.origin}/api/v1${path}`, {
		...init,
		headers: { 'X-Test-Role': 'administrator', 'Content-Type': 'application/json' },
	});

describe('what PostgreSQL cannot keep or compare', () => {
	test.each([
		['a name with NUL', '/reports?q=%00', 200],
		['a rule with NUL', '/reports?rule=%00', 200],
		['a place with NUL', `/campaigns?cursor=${writeCursor(['2025-10-15T00:00:00.000Z', '\0'])}`, 200],
		['the year 0', '/reports?receivedFrom=0000-01-01T00:00:00Z', 400],
		['a year that an offset makes', '/reports?receivedFrom=9999-12-31T23:59:59-23:59', 400],
		['the year 0 in the audit log', '/audit?from=0000-01-01T00:00:00Z', 400],
		['an offset of nearly a day', '/audit?to=2025-10-15T00:00:00-23:59', 200],
		['the year 0 in an export', '/audit/export?from=0000-01-01T00:00:00Z', 400],
		['a place in the year 0 of reports', `/reports?cursor=${writeCursor(['0000-01-01T00:00:00.000Z', ID])}`, 400],
		['a place in the year 0 of campaigns', `/campaigns?cursor=${writeCursor(['0000-01-01T00:00:00.000Z', 'a'])}`, 400],
		['a place in the year 0 of batches', `/batches?cursor=${writeCursor(['0000-01-01T00:00:00.000Z', ID])}`, 400],
		['a place in the year 0 of parked reports', `/parked?cursor=${writeCursor(['0000-01-01T00:00:00.000Z', ID])}`, 400],
		['a place in the year 0 of links', `/links?cursor=${writeCursor(['0000-01-01T00:00:00.000Z', ID])}`, 400],
	])('%s', async (_, path, status) => {
		expect((await call(path)).status).toBe(status);
	});

	test('a time within which to check again', async () => {
		const body = JSON.stringify({ receivedTo: '0000-01-01T00:00:00Z', reason: 'thử' });
		expect((await call('/reports/recheck', { method: 'POST', body })).status).toBe(400);
	});

	test('a deadline in the year 0', async () => {
		const body = JSON.stringify({ id: 'dot-1', profile: 'kl195-cv2581', deadline: '0000-01-01' });
		expect((await call('/campaigns', { method: 'POST', body })).status).toBe(400);
	});
});

describe('forged ids', () => {
	const FORGED = ['..%2f..%2fetc%2fpasswd', '%00', "1'%20OR%20'1'='1", '0', '-1', ID, 'x'.repeat(5_000), '%E2%80%AE', '__proto__'];
	const withId = CONTRACT.filter(({ params, isPage }) => Object.keys(params.shape).length > 0 && !isPage);

	test('there are endpoints to forge them for', () => expect(withId.length).toBeGreaterThan(15));

	test.each(withId.map((endpoint) => ({ name: `${endpoint.method} ${endpoint.path}`, endpoint })))(
		'$name opens nothing',
		async ({ endpoint }) => {
			const { init } = callOf(endpoint, under.origin);
			for (const id of FORGED) {
				const path = fullPath(endpoint).replaceAll(/\{\w+\}/g, id);
				const headers = { ...init.headers, 'X-Test-Role': 'administrator' };
				const answer = await fetch(under.origin + path, { ...init, headers, redirect: 'manual' });
				await answer.body?.cancel();
				expect([400, 404, 405, 413, 414, 415, 431], `${path} is answered ${answer.status}`).toContain(answer.status);
			}
		},
	);
});
