import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Listening, listen } from '../serve/listen.js';
import { eventually } from '../testing/eventually.js';
import { END, filePart, openLine, uploadHead } from '../testing/multipart.js';
import { startEmbeddedServer, type TestServer } from '../testing/test-server.js';
import { byTestRole, startTestService, type TestService } from '../testing/test-service.js';
import { createApp } from './create-app.js';
import { ApiError } from './problems/api-error.js';

const BODY = Buffer.concat([filePart('a.pdf', 'chờ được gọi'), END]);
const EXPECT = 'Expect: 100-continue\r\nConnection: close\r\n';

let server: TestServer;
let under: TestService;
let front: Listening;
let space: () => Promise<void> = async () => {};

beforeAll(async () => {
	server = await startEmbeddedServer();
	under = await startTestService(await server.emptyDatabase(), { requireSpace: () => space() });
	front = await listen('127.0.0.1', 0, 60_000);
	front.serve(createApp(under.service, byTestRole));
}, 60_000);
afterAll(async () => {
	await front?.stop();
	await under?.stop();
	await server?.stop();
}, 60_000);

const open = () => openLine(`http://127.0.0.1:${front.port}`);

it('lets a body come when it is wanted', async () => {
	const line = open();
	line.socket.write(uploadHead(BODY.length, EXPECT));
	await eventually(
		() => line.answer(50),
		(text) => text === 'HTTP/1.1 100 Continue\r\n\r\n',
	);
	line.socket.write(BODY);
	expect(await line.answer()).toContain('HTTP/1.1 202 Accepted');
});

it.each([
	[
		'there is no space',
		507,
		uploadHead(BODY.length, EXPECT),
		() => Promise.reject(new ApiError('no-space', { vi: 'hết chỗ', en: 'full' })),
	],
	['nobody is signed in', 401, uploadHead(BODY.length, EXPECT).replace('X-Test-Role: officer\r\n', ''), async () => {}],
	['it is no multipart', 415, uploadHead(BODY.length, EXPECT).replace('multipart/form-data', 'text/plain'), async () => {}],
])('does not where %s', async (_, status, head, present) => {
	space = present;
	const line = open();
	line.socket.write(head);
	const text = await line.answer();
	space = async () => {};
	expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
	expect(text).not.toContain('100 Continue');
});

it('a JSON body too', async () => {
	const line = open();
	const body = Buffer.from(JSON.stringify({ reason: 'thử' }));
	const head = uploadHead(body.length, EXPECT)
		.replace('/reports ', '/parked/replay-all ')
		.replace(/multipart[^\r]*/, 'application/json');
	line.socket.write(head);
	await eventually(
		() => line.answer(50),
		(text) => text.includes('100 Continue'),
	);
	line.socket.write(body);
	expect(await line.answer()).toContain('HTTP/1.1 202 Accepted');
});
