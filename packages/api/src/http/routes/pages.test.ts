import { readFileSync } from 'node:fs';
import { loadImage } from '@napi-rs/canvas';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../intake/media-type.js';
import { createPool, type Pool } from '../../sandbox/pool.js';
import { receive } from '../../store/ledger/receive.js';
import { eventually } from '../../testing/eventually.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';

let server: TestServer;
let under: TestService;
let pool: Pool;

beforeAll(async () => {
	server = await startEmbeddedServer();
	const program = new URL('../../../dist/sandbox/child.js', import.meta.url);
	pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: null, program });
	under = await startTestService(await server.emptyDatabase(), { pool });
});

afterAll(async () => {
	await under?.stop();
	pool?.close();
	await server?.stop();
});

async function take(bytes: Buffer): Promise<string> {
	const facts = { way: 'upload', sender: null, campaign: null, commune: null, receivedAt: '2025-10-15T00:00:00Z', fileName: 'x' } as const;
	const { report } = await receive(under.service.store.database, { bytes, mediaType: mediaTypeOf(bytes), ...facts });
	return report.id;
}

const fixture = (name: string) => readFileSync(new URL(`../../../../../fixtures/${name}`, import.meta.url));
const PDF = fixture('d04-ha-dong/report.pdf');
const get = (path: string, headers: Record<string, string> = {}) =>
	fetch(`${under.origin}/api/v1/reports/${path}`, { headers: { 'X-Test-Role': 'viewer', 'Cache-Control': 'max-age=0', ...headers } });
const looks = () =>
	server.ask<{ action: string; actor: string; target: string; detail: string }>(
		under.service.store.url,
		"SELECT action, actor, target, detail FROM rasoat.audit WHERE action LIKE 'report.look%' ORDER BY id",
	);

describe('a page as a picture', () => {
	it('is a PNG of the width that was asked for, to be kept by who asked', async () => {
		const id = await take(PDF);
		const answer = await get(`${id}/pages/2.png?width=400`);
		expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
		expect(answer.headers.get('cache-control')).toBe('private, max-age=3600, immutable');
		expect(answer.headers.get('vary')).toMatch(/Authorization.*Cookie/);
		const { width, height } = await loadImage(Buffer.from(await answer.arrayBuffer()));
		expect([width, height]).toEqual([400, 566]);
		const whole = await get(`${id}/pages/1.png`);
		expect((await loadImage(Buffer.from(await whole.arrayBuffer()))).width).toBe(1_200);
	});

	it('is not sent again to who has it, and every look is noted', async () => {
		const id = await take(Buffer.concat([PDF, Buffer.from('\n')]));
		const etag = (await get(`${id}/pages/1.png?width=300`)).headers.get('etag') ?? '';
		const again = await get(`${id}/pages/1.png?width=300`, { 'If-None-Match': etag });
		expect([again.status, await again.text()]).toEqual([304, '']);
		expect((await get(`${id}/pages/1.png?width=301`, { 'If-None-Match': etag })).status).toBe(200);
		const entry = { action: 'report.look-at-page', actor: 'user:test-viewer', target: id };
		expect((await looks()).filter(({ target }) => target === id)).toEqual(
			[300, 300, 301].map((width) => ({ ...entry, detail: JSON.stringify({ page: 1, width }) })),
		);
	});

	it('that the file has not is not there for who says he has it', async () => {
		const id = await take(Buffer.concat([PDF, Buffer.from('\n\n')]));
		const etag = (await get(`${id}/pages/1.png?width=300`)).headers.get('etag') ?? '';
		const made = etag.replace('-1-300-', '-9-300-');
		expect(made).not.toBe(etag);
		for (const pages of ['NULL', '2']) {
			await server.ask(under.service.store.url, `UPDATE rasoat.summaries SET pages = ${pages} WHERE report = '${id}'`);
			expect((await get(`${id}/pages/9.png?width=300`, { 'If-None-Match': made })).status).toBe(404);
			expect((await get(`${id}/pages/1.png?width=300`, { 'If-None-Match': etag })).status).toBe(304);
		}
	});

	it('is drawn for nobody who has gone', async () => {
		const id = await take(fixture('d11-gia-vien/report.pdf'));
		const gone = new AbortController();
		const asked = fetch(`${under.origin}/api/v1/reports/${id}/pages/1.png`, { headers: { 'X-Test-Role': 'viewer' }, signal: gone.signal });
		await eventually(looks, (rows) => rows.some(({ target }) => target === id));
		gone.abort();
		await expect(asked).rejects.toThrow();
		expect((await get(`${id}/pages/1.png`)).status).toBe(200);
	});
});

describe('what cannot be shown is a problem', () => {
	it.each([
		['a page the file has not', PDF, '3.png', 404, 'not-found', { pages: 2 }],
		['page 0', PDF, '0.png', 400, 'invalid-input', {}],
		['a page that is no number', PDF, 'x.png', 400, 'invalid-input', {}],
		['too wide', PDF, '1.png?width=3001', 400, 'invalid-input', {}],
		['too narrow', PDF, '1.png?width=199', 400, 'invalid-input', {}],
		['a Word file', fixture('inbox/hung-thang.docx'), '1.png', 404, 'no-pages', {}],
		['a damaged PDF', fixture('inbox/nam-trieu-hong.pdf'), '1.png', 422, 'unreadable-file', { reason: 'corrupt' }],
	])('%s', async (_, bytes, page, status, code, members) => {
		const answer = await get(`${await take(bytes)}/pages/${page}`);
		expect(await answer.json()).toMatchObject({ status, code, ...members });
		expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
	});

	it('a report that is none', async () => {
		expect((await get('6f1e0b1c-0000-4000-8000-000000000000/pages/1.png')).status).toBe(404);
	});

	it('nobody signed in', async () => {
		expect((await fetch(`${under.origin}/api/v1/reports/${await take(PDF)}/pages/1.png`)).status).toBe(401);
	});
});
