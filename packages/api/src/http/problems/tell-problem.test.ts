import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createLog } from '../../log/create-log.js';
import { eventually } from '../../testing/eventually.js';
import { NOBODY } from '../actor.js';
import { endpoint } from '../contract/endpoint.js';
import type { RunOnce } from '../idempotency/create-run-once.js';
import { logRequest } from '../log-request.js';
import { type Route, route } from '../route.js';
import { serveRoute } from '../serve-route.js';
import { tellProblem } from './tell-problem.js';

const SECRET = 'Nguyễn Văn A';
const getThing = endpoint({
	id: 'getThing',
	method: 'get',
	path: '/thing',
	atRoot: true,
	tag: 'docs',
	access: 'public',
	summary: { vi: '', en: '' },
	query: z.looseObject({}),
	answer: { kind: 'stream', status: 200, mediaTypes: ['text/plain'] },
});

const STANDING = { allowed: true, limit: 1, remaining: 1, resetSeconds: 1 };
const neverAgain: RunOnce = () => Promise.reject(new Error('no key was sent'));
const FRAME = { authenticate: async () => NOBODY, limiter: { count: () => STANDING }, runOnce: neverAgain, checkAnswers: true };

let stop = () => {};
afterEach(() => stop());

/** A service of one route, and what it logs. */
async function serving(...[handle]: [Parameters<typeof route<typeof getThing>>[1]]) {
	const lines: Record<string, unknown>[] = [];
	const log = createLog('debug', { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) });
	const app = express();
	app.use((_, response, next) => {
		response.locals.requestId = 'r1';
		next();
	}, logRequest(log));
	const one: Route = route(getThing, handle);
	app.get('/thing', ...serveRoute(one, FRAME));
	app.use(tellProblem(log));
	const server = app.listen(0, '127.0.0.1');
	await once(server, 'listening');
	stop = () => {
		server.closeAllConnections();
		server.close();
	};
	return { lines, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/thing` };
}

test('a bug shows and logs nothing that somebody sent, and tells the log where it is', async () => {
	const { lines, url } = await serving(async () => {
		throw Object.assign(new Error(`no row of ${SECRET}`), { detail: SECRET });
	});
	const answer = await fetch(`${url}?name=${encodeURIComponent(SECRET)}`);
	expect(answer.status).toBe(500);
	expect(await answer.text()).not.toMatch(/Nguy|stack|\.ts/);
	await eventually(
		async () => lines.length,
		(count) => count === 2,
	);
	expect(lines[0]).toMatchObject({
		level: 50,
		requestId: 'r1',
		code: 'program-error',
		err: { stack: expect.arrayContaining([expect.stringContaining('tell-problem.test')]) },
	});
	expect(lines[1]).toMatchObject({
		level: 30,
		msg: 'request',
		method: 'GET',
		route: '/thing',
		status: 500,
		actor: 'nobody',
		ms: expect.any(Number),
	});
	expect(JSON.stringify(lines)).not.toContain('Nguy');
});

test.each([null, undefined, 'text', { status: 'x' }])('whatever is thrown (%s) is answered', async (thrown) => {
	const { url } = await serving(() => Promise.reject(thrown));
	const answer = await fetch(url);
	expect([answer.status, (await answer.json()) as unknown]).toEqual([500, expect.objectContaining({ code: 'program-error' })]);
});

test('a server that is away is told as such, with the time to wait', async () => {
	const { url } = await serving(() => Promise.reject(Object.assign(new Error('no'), { code: 'ECONNREFUSED' })));
	const answer = await fetch(url);
	expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
});

test('an answer that breaks in its middle does not look like a whole one', async () => {
	const broken = () =>
		new Readable({
			read() {
				this.push('half');
				setTimeout(() => this.destroy(new Error('disk')), 50);
			},
		});
	const { lines, url } = await serving(async () => ({ stream: broken(), mediaType: 'text/plain' }));
	await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow();
	await eventually(
		async () => lines.map(({ msg }) => msg),
		(said) => said.includes('request failed') && said.includes('request broken off'),
	);
});

test('somebody who hangs up is no fault of ours', async () => {
	let begin = () => {};
	const begun = new Promise<void>((resolve) => {
		begin = resolve;
	});
	const { lines, url } = await serving(async () => ({ stream: new Readable({ read: () => begin() }), mediaType: 'text/plain' }));
	const asking = request(url).on('error', () => {});
	asking.end();
	await begun;
	asking.destroy();
	await eventually(
		async () => lines.length,
		(count) => count > 0,
	);
	await wait(100);
	expect(lines).toEqual([expect.objectContaining({ level: 30, msg: 'request broken off', status: 0 })]);
});
