import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbeddedServer, type TestServer } from '../testing/test-server.js';
import { startTestService, type TestService } from '../testing/test-service.js';

let server: TestServer;
let under: TestService;

beforeAll(async () => {
	server = await startEmbeddedServer();
	under = await startTestService(await server.emptyDatabase());
});

afterAll(async () => {
	await under?.stop();
	await server?.stop();
});

const call = (path: string, options: RequestInit = {}) => fetch(`${under.origin}${path}`, options);
const as = (role: string) => ({ headers: { 'X-Test-Role': role } });

test('answers as the contract has it', async () => {
	const { data, response } = await under.client('viewer').GET('/api/v1/ledger');
	expect(response.status).toBe(200);
	expect(data).toEqual({ received: 0, finished: 0, waiting: 0, failed: 0, arrivals: 0 });
	expect(response.headers.get('x-powered-by')).toBeNull();
	expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
	expect(response.headers.get('strict-transport-security')).toBeNull();
});

test('an answer that has not changed is not sent again', async () => {
	const etag = (await call('/api/v1/ledger', as('viewer'))).headers.get('etag') ?? '';
	const headers = { 'X-Test-Role': 'viewer', 'If-None-Match': etag };
	// Where it is not named, fetch adds "no-cache".
	for (const caching of [{}, { 'Cache-Control': 'no-cache' }, { 'Cache-Control': 'max-age=0' }])
		expect((await call('/api/v1/ledger', { headers: { ...headers, ...caching } })).status).toBe(304);
	expect((await call('/api/v1/ledger', { headers: { ...headers, 'If-None-Match': '"other"' } })).status).toBe(200);
});

test.each([
	['nobody', '/api/v1/ledger', {}, 401, 'unauthenticated'],
	['another method', '/api/v1/ledger', { method: 'DELETE', ...as('administrator') }, 405, 'method-not-allowed'],
	['no such address', '/api/v1/ledgers', as('viewer'), 404, 'not-found'],
	['a field that is none', '/api/v1/ledger?x=1', as('viewer'), 400, 'invalid-input'],
])('%s is a problem as RFC 9457 has it', async (_, path, options, status, code) => {
	const answer = await call(path, options);
	expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
	const problem = (await answer.json()) as Record<string, unknown>;
	expect(problem).toMatchObject({ status, code, type: `/api/docs#${code}`, requestId: answer.headers.get('x-request-id') });
	expect(answer.status).toBe(status);
	expect(String(problem.detail)).toMatch(/\S/);
});

test('a bug shows nothing of the inside', async () => {
	await server.ask(databaseUrl(), 'ALTER TABLE rasoat.receipts RENAME TO hidden_receipts');
	try {
		const answer = await call('/api/v1/ledger', as('viewer'));
		const text = await answer.text();
		expect(answer.status).toBe(500);
		expect(text).not.toMatch(/receipts|rasoat\.|stack/);
		expect(JSON.parse(text)).toMatchObject({ code: 'program-error' });
	} finally {
		await server.ask(databaseUrl(), 'ALTER TABLE rasoat.hidden_receipts RENAME TO receipts');
	}
});

function databaseUrl(): string {
	return under.service.store.url;
}
