import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLog } from '../log/create-log.js';
import { eventually } from '../testing/eventually.js';
import { startEmbeddedServer, type TestServer } from '../testing/test-server.js';
import { startTestService, type TestService } from '../testing/test-service.js';

let server: TestServer;
let under: TestService;
let lines: string[] = [];

beforeAll(async () => {
	server = await startEmbeddedServer();
	const log = createLog('debug', { write: (line) => lines.push(line) });
	under = await startTestService(await server.emptyDatabase(), { log });
});

afterAll(async () => {
	await under?.stop();
	await server?.stop();
});

async function logged(count: number): Promise<readonly Record<string, unknown>[]> {
	const found = await eventually(
		async () => lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => String(msg).startsWith('request')),
		(seen) => seen.length >= count,
	);
	lines = [];
	return found;
}

it('tells of each call who, which route and what came of it, and nothing that was sent', async () => {
	const secret = encodeURIComponent('Nguyễn Văn A');
	const headers = { 'X-Test-Role': 'viewer', Authorization: 'Bearer Secret7', Cookie: 'sid=Secret7' };
	const { headers: answer } = await fetch(`${under.origin}/api/v1/ledger?x=${secret}`, { headers });
	await fetch(`${under.origin}/${secret}`, { headers });
	await fetch(`${under.origin}/healthz`);
	const found = await logged(3);
	expect(found).toMatchObject([
		{ level: 30, requestId: answer.get('x-request-id'), method: 'GET', route: '/api/v1/ledger', status: 400, actor: 'user:test-viewer' },
		{ level: 30, route: 'none', status: 404 },
		{ level: 20, route: '/healthz', status: 200, ms: expect.any(Number) },
	]);
	expect(JSON.stringify(found)).not.toMatch(/Secret7|Nguy/);
});

it('tells of a call that was broken off', async () => {
	const { port } = new URL(under.origin);
	const caller = connect(Number(port), '127.0.0.1');
	await once(caller, 'connect');
	caller.write(
		'POST /api/v1/reports HTTP/1.1\r\nHost: x\r\nX-Test-Role: officer\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 999\r\n\r\n--b',
	);
	await new Promise((resolve) => setTimeout(resolve, 300));
	caller.destroy();
	expect(await logged(1)).toMatchObject([{ msg: 'request broken off', status: 0, route: '/api/v1/reports' }]);
});
