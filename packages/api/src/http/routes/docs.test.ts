import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';
import { CONTRACT } from '../contract/contract.js';
import { allRoutes } from '../create-app.js';
import { createRequestMetrics } from '../metrics/request-metrics.js';
import { PROBLEMS } from '../problems/problem-codes.js';
import { fullPath } from '../server-path.js';

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

test('serves what the contract has, and nothing else', () => {
	const served = allRoutes(under.service, createRequestMetrics()).map(({ endpoint }) => endpoint.id);
	expect(served.toSorted()).toEqual(CONTRACT.map(({ id }) => id).toSorted());
});

test('gives the document to everybody, and once only while it does not change', async () => {
	const answer = await fetch(`${under.origin}/api/openapi.json`);
	expect(answer.status).toBe(200);
	expect(await answer.json()).toMatchObject({ openapi: '3.1.1', info: { title: 'rasoat' } });
	const headers = { 'If-None-Match': answer.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' };
	expect((await fetch(`${under.origin}/api/openapi.json`, { headers })).status).toBe(304);
});

test('the page names every operation and every problem, and its links lead somewhere', async () => {
	const page = await (await fetch(`${under.origin}/api/docs`)).text();
	const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
	const wanted = [...CONTRACT.map(({ id }) => id), ...Object.keys(PROBLEMS)];
	expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
	expect([...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id ?? ''))).toEqual([]);
	for (const endpoint of CONTRACT) expect(page).toContain(`<code>${fullPath(endpoint)}</code>`);
	expect(page.match(/<pre>curl/g)).toHaveLength(CONTRACT.length);
	expect(page).toMatch(/^<!doctype html>\n<html lang="vi">/);
});

test('the page runs nothing and fetches nothing, and its policy allows its own style alone', async () => {
	const answer = await fetch(`${under.origin}/api/docs`);
	const page = await answer.text();
	const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
	const hash = createHash('sha256').update(style).digest('base64');
	expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(answer.headers.get('content-security-policy')).toBe(
		`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
	);
	expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|javascript:|\sstyle=|@import|url\(/i);
});

test('is where the address of the service itself leads to', async () => {
	const answer = await fetch(`${under.origin}/`, { redirect: 'manual' });
	expect([answer.status, answer.headers.get('location')]).toEqual([302, '/api/docs']);
});
