import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '../log/create-log.js';
import { openLine } from '../testing/multipart.js';
import { endUnread } from './end-unread.js';
import { tellProblem } from './problems/tell-problem.js';
import { readJson } from './read-json.js';
import { serverOptions } from './server-options.js';

let server: Server | null = null;

afterEach(() => {
	server?.closeAllConnections();
	server?.close();
	server = null;
});

/** A server that gives back the JSON it was sent, if it came within `ms`. */
async function echoing(ms: number): Promise<string> {
	const app = express();
	app.post('/', endUnread, readJson(ms), (request, response) => void response.json(request.body));
	app.use(tellProblem(createLog('silent')));
	server = createServer(serverOptions(60_000), app).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function post(origin: string, body: BodyInit, headers: Record<string, string> = { 'Content-Type': 'application/json' }) {
	const answer = await fetch(origin, { method: 'POST', body, headers });
	return [answer.status, ((await answer.json()) as { readonly code?: string }).code];
}

test.each([
	['{"a":', { 'Content-Type': 'application/json' }, 400, 'invalid-input'],
	['"text"', { 'Content-Type': 'application/json' }, 400, 'invalid-input'],
	['{}', { 'Content-Type': 'text/plain' }, 415, 'unsupported-media-type'],
	['{}', { 'Content-Type': 'application/json; charset=klingon' }, 415, 'unsupported-media-type'],
	['{}', { 'Content-Type': 'application/json', 'Content-Encoding': 'zstd' }, 415, 'unsupported-media-type'],
	[`{"a":"${'x'.repeat(2_000_001)}"}`, { 'Content-Type': 'application/json' }, 413, 'too-large'],
])('%.20s… as %j: %i', async (body, headers, status, code) => {
	expect(await post(await echoing(30_000), body, headers)).toEqual([status, code]);
});

test('gives the body on', async () => {
	const answer = await fetch(await echoing(30_000), {
		method: 'POST',
		body: '{"tên":"Cẩm Giàng"}',
		headers: { 'Content-Type': 'application/json' },
	});
	expect(await answer.json()).toEqual({ tên: 'Cẩm Giàng' });
});

test('a body that trickles is told so and cut off', async () => {
	const line = openLine(await echoing(300));
	line.socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{');
	expect(await line.answer()).toMatch(/^HTTP\/1\.1 408 .*"code":"request-timeout"/s);
});

test('a head that is too large is refused', async () => {
	const line = openLine(await echoing(300));
	line.socket.write(`POST / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`);
	expect(await line.answer()).toMatch(/^HTTP\/1\.1 431 /);
});
