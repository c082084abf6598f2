import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProfileSource } from '../../intake/load-profile-source.js';
import { ACCOUNT_DEFAULTS } from '../../limits/account-limits.js';
import { keepShipped } from '../../profiles/keep-shipped.js';
import { createPool, type Pool } from '../../sandbox/pool.js';
import { verifyAudit } from '../../store/audit/verify-audit.js';
import { type Browser, openBrowser, type Seen } from '../../testing/browser.js';
import { saveCampaign } from '../../testing/save-campaign.js';
import { signedIn, startGuardedService } from '../../testing/signed-in.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import type { TestService } from '../../testing/test-service.js';

const START_MS = 60_000;
const CHECK_MS = 120_000;
const COMMUNE = '10507';
const DOCX = readFileSync(new URL('../../../../../fixtures/inbox/hung-thang.docx', import.meta.url));
const CHILD = new URL('../../../dist/sandbox/child.js', import.meta.url);

let server: TestServer;
let url: string;
let under: TestService;
let pool: Pool;
let officer: Browser;
let administrator: Browser;

beforeAll(async () => {
	server = await startEmbeddedServer();
	url = await server.emptyDatabase();
	const profile = await loadProfileSource('kl195-cv2581');
	pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile, program: CHILD });
	const accounts = { ...ACCOUNT_DEFAULTS, linkUploads: 5, linkDryRuns: 3 };
	under = await startGuardedService(url, { accounts }, { pool });
	await saveCampaign(under.service.store.database, {
		...{ id: 'dot-1', profileId: 'kl195-cv2581', deadline: '2025-10-15', expectedCommunes: [COMMUNE] },
	});
	await keepShipped(under.service.store.database, pool, profile);
	officer = await signedIn(under, 'officer');
	administrator = await signedIn(under, 'administrator');
}, START_MS);

afterAll(async () => {
	await under?.stop();
	pool?.close();
	await server?.stop();
}, 60_000);

/** Calls with this `Authorization` and nothing else. */
const by = (header: string, method = 'GET', path = '/ledger') =>
	openBrowser(under.origin).call(method, path, undefined, { Authorization: header, Origin: '', 'X-CSRF-Token': '' });
const forged = (secret: string) => `${secret.slice(0, 10)}${secret[10] === 'A' ? 'B' : 'A'}${secret.slice(11)}`;

describe('a token', () => {
	const create = async (more: object = {}) => {
		const { status, headers, json } = await administrator.call('POST', '/tokens', { name: randomUUID(), role: 'viewer', ...more });
		expect({ status, cache: headers.get('cache-control') }).toEqual({ status: 201, cache: 'no-store' });
		return json as { token: { id: string; name: string }; secret: string };
	};

	it('opens what its role may, needs no CSRF token, and is shown once', async () => {
		const { token, secret } = await create();
		expect((await by(`Bearer ${secret}`)).status).toBe(200);
		expect((await by(`bearer  ${secret}`)).status).toBe(200);
		expect((await by(`Bearer ${secret}`, 'GET', '/session')).json).toMatchObject({
			kind: 'token',
			id: token.id,
			role: 'viewer',
			csrfToken: null,
		});
		expect((await by(`Bearer ${secret}`, 'GET', '/tokens')).status).toBe(403);
		const list = await administrator.call('GET', '/tokens?limit=200');
		expect(list.json.items).toContainEqual(expect.objectContaining({ id: token.id, lastUsedAt: expect.stringMatching(/Z$/) }));
		expect(JSON.stringify(list.json)).not.toContain(secret.slice(4));
		const { secret: strong } = await create({ role: 'administrator' });
		expect((await by(`Bearer ${strong}`, 'DELETE', `/tokens/${token.id}`)).status).toBe(204);
	});

	it('forged, revoked or expired opens nothing and says why', async () => {
		const revoked = await create();
		await administrator.call('DELETE', `/tokens/${revoked.token.id}`);
		const expired = await create({ days: 1 });
		await server.ask(url, `UPDATE rasoat.tokens SET expires_at = now() WHERE id = '${expired.token.id}'`);
		for (const [secret, why] of [
			[forged(revoked.secret), 'không có'],
			[revoked.secret, 'đã bị thu hồi'],
			[expired.secret, 'đã hết hạn'],
		] as const) {
			const answer = await by(`Bearer ${secret}`);
			expect(answer).toMatchObject({ status: 401, json: { code: 'unauthenticated', detail: expect.stringContaining(why) } });
			expect(answer.headers.get('www-authenticate')).toBe('Bearer');
		}
		expect((await administrator.call('DELETE', `/tokens/${randomUUID()}`)).status).toBe(404);
	});

	it.each([
		'',
		'Bearer',
		'Bearer ',
		'Basic YWRtaW46YWRtaW4=',
		'Bearer rst_',
		"Bearer rst_' OR 1=1",
		'rst_x',
		'Link rst_x',
		`Bearer ${'x'.repeat(5_000)}`,
	])('is not %j', async (header) => {
		expect((await by(header || ' ')).status).toBe(401);
	});

	it('that opens nothing is not helped by a session beside it', async () => {
		const { status } = await officer.call('GET', '/ledger', undefined, { Authorization: 'Bearer rst_none' });
		expect(status).toBe(401);
		expect((await officer.call('GET', '/ledger')).status).toBe(200);
	});

	it.each([
		[{ days: 0 }, 400],
		[{ days: 10_000 }, 400],
		[{ role: 'root' }, 400],
		[{ name: '\u200b' }, 400],
		[{ secret: 'rst_mine' }, 400],
	])('is not made of %j', async (wrong, status) => {
		expect((await administrator.call('POST', '/tokens', { name: randomUUID(), role: 'viewer', ...wrong })).status).toBe(status);
	});
});

describe('an upload link', () => {
	const create = async () => {
		await server.ask(url, 'DELETE FROM rasoat.tries');
		const { status, json } = await officer.call('POST', '/links', { campaign: 'dot-1', commune: COMMUNE });
		expect(status).toBe(201);
		return json as { link: { id: string }; secret: string };
	};
	const send = async (
		secret: string,
		path: string,
		files: readonly (readonly [string, BlobPart])[],
		fields: Record<string, string> = {},
	) => {
		const body = new FormData();
		for (const [name, content] of files) body.append('files', new Blob([content]), name);
		for (const [name, value] of Object.entries(fields)) body.append(name, value);
		const answer = await fetch(`${under.origin}/api/v1/link/${path}`, {
			method: 'POST',
			body,
			headers: { Authorization: `Link ${secret}` },
		});
		return { status: answer.status, json: (await answer.json()) as Seen };
	};
	const stored = async () => {
		const [row] = await server.ask<{ n: string }>(
			url,
			"SELECT concat_ws(' ', (SELECT count(*) FROM rasoat.originals), (SELECT count(*) FROM rasoat.receipts), (SELECT count(*) FROM rasoat.reports)) AS n",
		);
		return row?.n;
	};

	it('says what it is for and opens nothing else', async () => {
		const { secret, link } = await create();
		expect((await by(`Link ${secret}`, 'GET', '/link')).json).toMatchObject({
			...{ campaign: { id: 'dot-1', deadline: '2025-10-15' }, commune: { code: COMMUNE, name: 'Thành Đông' } },
		});
		expect((await by(`Link ${secret}`)).status).toBe(403);
		for (const path of ['/links', '/users', '/audit', '/reports'])
			expect((await by(`Link ${secret}`, 'GET', path)).status).toBeGreaterThan(402);
		expect((await by(`Bearer ${secret}`, 'GET', '/link')).status).toBe(401);
		expect((await officer.call('GET', '/link')).status).toBe(403);
		const { json } = await officer.call('GET', `/links?commune=${COMMUNE}`);
		expect(json.items[0]).toMatchObject({ id: link.id, createdBy: expect.stringMatching(/^user:/) });
		expect(JSON.stringify(json)).not.toContain(secret.slice(4));
	});

	it('takes in files for its commune and campaign, whatever the sender names', async () => {
		const { secret, link } = await create();
		const taken = await send(secret, 'reports', [['Báo cáo.docx', DOCX]]);
		expect(taken).toMatchObject({ status: 202, json: { reports: [{ name: 'Báo cáo.docx', state: 'received', isNew: true }] } });
		const rows = await server.ask(
			url,
			`SELECT way, sender, campaign, commune FROM rasoat.receipts WHERE report = '${taken.json.reports[0].id}'`,
		);
		expect(rows).toEqual([{ way: 'link', sender: `link:${link.id}`, campaign: 'dot-1', commune: COMMUNE }]);
		const before = await stored();
		for (const fields of [{ commune: '10525' }, { campaign: 'dot-2' }, { receivedAt: '2025-10-01T00:00:00Z' }])
			expect(await send(secret, 'reports', [['a.docx', 'other']], fields as Record<string, string>)).toMatchObject({ status: 400 });
		expect(await stored()).toBe(before);
	});

	it('tries a file without keeping anything of it', { timeout: CHECK_MS }, async () => {
		const { secret, link } = await create();
		const before = await stored();
		const tried = await send(secret, 'dry-run', [['Nháp.docx', Buffer.concat([DOCX])]]);
		expect(tried).toMatchObject({
			status: 200,
			json: { name: 'Nháp.docx', status: 'checked', profile: { id: 'kl195-cv2581' }, commune: { name: 'Hùng Thắng' } },
		});
		expect(tried.json.findings.length + tried.json.undetermined.length).toBeGreaterThan(0);
		const broken = await send(secret, 'dry-run', [['hỏng.pdf', '%PDF-1.7 hỏng']]);
		expect(broken).toMatchObject({ status: 200, json: { verdict: 'unreadable', error: { code: expect.stringMatching(/./) } } });
		expect(await stored()).toBe(before);
		expect(await server.ask(url, `SELECT 1 FROM rasoat.idempotency_keys WHERE actor = 'link:${link.id}'`)).toEqual([]);
		const rows = await server.ask(url, `SELECT dry_runs FROM rasoat.links WHERE id = '${link.id}'`);
		expect(rows).toEqual([{ dry_runs: 2 }]);
		const looks = await server.ask(
			url,
			`SELECT kind, actor, detail FROM rasoat.audit WHERE action = 'link.dry-run' AND target = '${link.id}'`,
		);
		expect(looks).toEqual(Array.from({ length: 2 }, () => ({ kind: 'look', actor: `link:${link.id}`, detail: '{}' })));
	});

	it.each([
		['no file', []],
		['two files', [['a', 'a'] as const, ['b', 'b'] as const]],
	])('tries no request with %s', async (_, files) => {
		const { secret } = await create();
		expect((await send(secret, 'dry-run', files)).status).toBeGreaterThanOrEqual(400);
	});

	it('has to wait when it is used too often', async () => {
		const { secret } = await create();
		const codes = [];
		for (let at = 0; at < 4; at++) codes.push((await send(secret, 'dry-run', [])).status);
		expect(codes).toEqual([400, 400, 400, 429]);
		for (let at = 0; at < 5; at++) await send(secret, 'reports', [['a.docx', `${at}`]]);
		expect(await send(secret, 'reports', [['a.docx', 'x']])).toMatchObject({ status: 429, json: { code: 'too-many-requests' } });
	});

	it('forged, revoked or expired opens nothing and says why', async () => {
		const revoked = await create();
		expect((await officer.call('DELETE', `/links/${revoked.link.id}`)).status).toBe(204);
		const expired = await create();
		await server.ask(url, `UPDATE rasoat.links SET expires_at = now() WHERE id = '${expired.link.id}'`);
		const before = await stored();
		for (const [secret, why] of [
			[forged(expired.secret), 'không có'],
			[revoked.secret, 'đã bị thu hồi'],
			[expired.secret, 'đã hết hạn'],
		] as const)
			for (const path of ['reports', 'dry-run'])
				expect(await send(secret, path, [['a.docx', 'a']])).toMatchObject({ status: 401, json: { detail: expect.stringContaining(why) } });
		expect(await stored()).toBe(before);
		expect((await officer.call('DELETE', `/links/${randomUUID()}`)).status).toBe(404);
	});

	it.each([
		{ campaign: 'none', commune: COMMUNE },
		{ campaign: 'dot-1', commune: '10525' },
		{ campaign: 'dot-1', commune: '../x' },
		{ campaign: 'dot-1', commune: COMMUNE, days: 9_999 },
	])('is not made of %j', async (body) => {
		expect((await officer.call('POST', '/links', body)).json).toMatchObject({ status: 400, code: 'invalid-input' });
	});
});

describe('the audit log', () => {
	it('is read by administrators: filtered, paged, exported as it was hashed', async () => {
		const { json } = await administrator.call('POST', '/tokens', { name: randomUUID(), role: 'viewer' });
		await administrator.call('DELETE', `/tokens/${json.token.id}`);
		const about = `/audit?target=${json.token.id}`;
		const first = await administrator.call('GET', `${about}&limit=1`);
		expect(first.json.items).toMatchObject([{ action: 'token.revoke', kind: 'change', place: expect.any(Number) }]);
		const second = await administrator.call('GET', `${about}&limit=1&cursor=${first.json.nextCursor}`);
		expect(second.json).toMatchObject({ items: [{ action: 'token.create', detail: { role: 'viewer' } }], nextCursor: null });
		expect((await administrator.call('GET', `${about}&action=link.`)).json.items).toEqual([]);
		expect(
			(await administrator.call('GET', `${about}&action=token.&from=2020-01-01T00:00:00Z&to=2021-01-01T00:00:00Z`)).json.items,
		).toEqual([]);
		const exported = await administrator.call('GET', `/audit/export?target=${json.token.id}`);
		expect(exported.headers.get('content-disposition')).toMatch(/^attachment; /);
		const lines = String(exported.json)
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(lines).toMatchObject([{ action: 'token.create', detail: expect.stringMatching(/^\{"name":/) }, { action: 'token.revoke' }]);
		const looks = await administrator.call('GET', '/audit?action=audit.export');
		expect(looks.json.items[0]).toMatchObject({ kind: 'look', place: null });
		expect((await verifyAudit(under.service.store.database)).differences).toEqual([]);
	});
});
