import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPage } from './load-page.js';
import { servePage } from './serve-page.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-page-'));
const SCRIPT = `console.log('${'rà soát '.repeat(50)}');\n`;
let server: Server;

beforeAll(async () => {
	mkdirSync(join(folder, 'page/assets'), { recursive: true });
	writeFileSync(join(folder, 'page/index.html'), '<!doctype html><title>rasoat</title>');
	writeFileSync(join(folder, 'page/assets/index-1.js'), SCRIPT);
	writeFileSync(join(folder, 'page/assets/index-1.js.gz'), gzipSync(SCRIPT));
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	const page = loadPage(join(folder, 'page'));
	if (page === null) throw new Error('there is a page');
	const app = express().use(servePage(page), (_, response) => void response.status(404).json({ code: 'not-found' }));
	server = createServer(app).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
});

afterAll(() => {
	server?.close();
	rmSync(folder, { recursive: true, force: true });
});

const HTML = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

function ask(path: string, headers: Record<string, string> = HTML) {
	return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers });
}

test.each(['/', '/index.html', '/campaigns/kl195-cv2581', '/reports/3f0c?finding=2', '/campaigns/Đợt 1.2'])(
	'%s is the page, asked for anew each time',
	async (path) => {
		const answer = await ask(path);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(answer.headers.get('cache-control')).toBe('no-cache');
		expect(await answer.text()).toContain('<title>rasoat</title>');
	},
);

test('a file is kept for good, and goes packed to who can unpack it', async () => {
	const packed = await ask('/assets/index-1.js', { 'Accept-Encoding': 'gzip' });
	expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	expect(packed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
	expect(packed.headers.get('content-encoding')).toBe('gzip');
	expect(Number(packed.headers.get('content-length'))).toBeLessThan(SCRIPT.length / 2);
	expect(await packed.text()).toBe(SCRIPT);
	const plain = await ask('/assets/index-1.js', { 'Accept-Encoding': 'identity' });
	expect(plain.headers.get('content-encoding')).toBeNull();
	expect(plain.headers.get('vary')).toContain('Accept-Encoding');
	expect(await plain.text()).toBe(SCRIPT);
});

test.each(['/assets/index-2.js', '/api/v1/nothing', '/api', '/healthz', '/assets/../../secret.txt', '/assets/%2e%2e/%2e%2e/secret.txt'])(
	'%s is not the page',
	async (path) => {
		const answer = await ask(path);
		expect(await answer.text()).not.toBe('secret');
		expect(answer.headers.get('content-type')).not.toContain('text/plain');
	},
);

test('what is missing, and what asks for data, is told as a problem', async () => {
	for (const path of ['/assets/index-2.js', '/api/v1/nothing', '/api']) expect((await ask(path)).status).toBe(404);
	expect((await ask('/campaigns', { Accept: 'application/json' })).status).toBe(404);
});

test('without a page nothing is served', () => {
	expect(loadPage(join(folder, 'none'))).toBeNull();
});
