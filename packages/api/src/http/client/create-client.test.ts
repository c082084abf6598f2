import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createClient, toForm } from './create-client.js';

let server: Server | null = null;

afterEach(() => {
	server?.close();
	server = null;
});

/** A server that gives this answer to all, and what it was asked. */
async function answering(status: number, type: string, body: string) {
	const asked: IncomingMessage[] = [];
	server = createServer((request, response) => {
		asked.push(request);
		response.writeHead(status, { 'Content-Type': type }).end(body);
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server?.once('listening', resolve));
	return { asked, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('gives data, and sends the token', async () => {
	const ledger = { received: 1, finished: 1, waiting: 0, failed: 0, arrivals: 2 };
	const { origin, asked } = await answering(200, 'application/json', JSON.stringify(ledger));
	const { data, error } = await createClient({ origin, token: 'rst_x', headers: { 'X-Test': '1' } }).GET('/api/v1/ledger');
	expect(error).toBeUndefined();
	expect(data?.arrivals).toBe(2);
	expect(asked[0]).toMatchObject({ url: '/api/v1/ledger', headers: { authorization: 'Bearer rst_x', 'x-test': '1' } });
});

test('gives a problem as it is', async () => {
	const problem = { code: 'unauthenticated', status: 401, detail: 'Chưa đăng nhập' };
	const { origin } = await answering(401, 'application/problem+json', JSON.stringify(problem));
	const { data, error, response } = await createClient({ origin }).GET('/api/v1/ledger');
	expect(data).toBeUndefined();
	expect(error?.code).toBe('unauthenticated');
	expect(response.status).toBe(401);
});

test('a form has its lists part by part, names intact', () => {
	const form = toForm({
		files: [new File(['a'], 'Báo cáo số 1.pdf'), new File(['b'], 'Báo cáo số 2.pdf')],
		campaign: 'kl195',
		commune: undefined,
	});
	expect(form.getAll('files').map((file) => (file as File).name)).toEqual(['Báo cáo số 1.pdf', 'Báo cáo số 2.pdf']);
	expect([...form.keys()]).toEqual(['files', 'files', 'campaign']);
});
