import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQueue, type QueueConnection } from '../../queue/connection.js';
import { startRelay } from '../../queue/start-relay.js';
import { verifyAudit } from '../../store/audit/verify-audit.js';
import { advance } from '../../store/ledger/advance.js';
import { complete } from '../../store/ledger/complete.js';
import { fail } from '../../store/ledger/fail.js';
import { type Arrival, receive } from '../../store/ledger/receive.js';
import { replay } from '../../store/ledger/replay.js';
import { saveCampaign } from '../../store/ledger/save-campaign.js';
import { verifyLedger } from '../../store/ledger/verify-ledger.js';
import { eventually } from '../../testing/eventually.js';
import { resultOf } from '../../testing/result-of.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';

const REASON = 'xã gửi nhầm tệp';

let server: TestServer;
let under: TestService;
let queue: QueueConnection;
let woken = 0;

beforeAll(async () => {
	server = await startEmbeddedServer();
	const url = await server.emptyDatabase();
	queue = await openQueue({ redisUrl: null, databaseUrl: url });
	under = await startTestService(url, { wakeRelay: () => woken++, queue: () => queue });
	for (const id of ['kl195', 'kl202'])
		await saveCampaign(under.service.store.database, { id, profileId: 'p', deadline: '2025-10-15', expectedCommunes: [] });
}, 60_000);
afterAll(async () => {
	const { database } = under.service.store;
	expect((await verifyLedger(database)).differences).toEqual([]);
	expect((await verifyAudit(database)).differences).toEqual([]);
	await under.stop();
	await queue.close();
	await server.stop();
}, 60_000);

const database = () => under.service.store.database;

interface Answer {
	readonly status: number;
	readonly etag: string | null;
	readonly body: Record<string, unknown> & { report?: Record<string, unknown>; items?: Record<string, unknown>[] };
}

async function call(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
	const answer = await fetch(`${under.origin}/api/v1${path}`, {
		method,
		headers: { 'X-Test-Role': 'administrator', ...(body && { 'Content-Type': 'application/json' }), ...headers },
		...(body && { body: JSON.stringify(body) }),
	});
	return { status: answer.status, etag: answer.headers.get('etag'), body: (await answer.json()) as Answer['body'] };
}
const get = (path: string) => call('GET', path);
const post = (path: string, body: object = { reason: REASON }, headers = {}) => call('POST', path, body, headers);

let sent = 0;
async function send(changes: Partial<Arrival> = {}): Promise<string> {
	const facts = { mediaType: 'application/pdf', sender: 'user:1', way: 'upload', receivedAt: '2025-10-10T05:00:00Z' } as const;
	const filed = { campaign: null, commune: null, fileName: 'Báo cáo.pdf', bytes: Buffer.from(`tệp ${sent++}`) };
	return (await receive(database(), { ...facts, ...filed, ...changes })).report.id;
}
const attemptOf = async (report: string) => (await replay(database(), report)).attempt?.id ?? '';
async function finish(report: string): Promise<void> {
	const json = JSON.stringify(resultOf());
	await complete(database(), await attemptOf(report), { outcome: 'checked', json, engineVersion: '0.1.0', profileHash: 'ab' });
}
async function lastAudit(): Promise<Record<string, unknown> | undefined> {
	return (await get('/audit?limit=1')).body.items?.[0];
}

describe('amendments', () => {
	it('correct the moment of receipt, with what was and why', async () => {
		const id = await send();
		const answer = await post(`/reports/${id}/received-at`, { receivedAt: '2025-10-09T08:00:00+07:00', reason: REASON });
		expect(answer).toMatchObject({ status: 200, body: { changed: true, report: { receivedAt: '2025-10-09T01:00:00.000Z' } } });
		const report = await get(`/reports/${id}`);
		expect(report.etag).toBe(answer.etag);
		expect(report.body.amendments).toMatchObject([
			{
				kind: 'received-at',
				reason: REASON,
				actor: 'user:test-administrator',
				before: { receivedAt: '2025-10-10T05:00:00.000Z' },
				after: { receivedAt: '2025-10-09T01:00:00.000Z' },
			},
		]);
		expect(await lastAudit()).toMatchObject({ action: 'report.correct-received-at', target: id, detail: { reason: REASON } });
		for (const receivedAt of ['2999-01-01T00:00:00Z', '2001-01-01T00:00:00Z', 'hôm qua', '2025-10-09'])
			expect(await post(`/reports/${id}/received-at`, { receivedAt, reason: REASON })).toMatchObject({ status: 400 });
	});

	it('to another day has a checked report checked again, and what is being checked begun anew', async () => {
		const checked = await send();
		await finish(checked);
		const sameDay = await post(`/reports/${checked}/received-at`, { receivedAt: '2025-10-10T08:00:00Z', reason: REASON });
		expect(sameDay.body.report).toMatchObject({ attempt: 1, state: 'done' });
		const otherDay = await post(`/reports/${checked}/received-at`, { receivedAt: '2025-10-12T08:00:00Z', reason: REASON });
		expect(otherDay.body.report).toMatchObject({ attempt: 2, state: 'received' });
		const running = await send();
		await advance(database(), await attemptOf(running), ['received'], 'processing');
		await post(`/reports/${running}/received-at`, { receivedAt: '2025-10-12T08:00:00Z', reason: REASON });
		expect((await get(`/reports/${running}/results`)).body.items).toMatchObject([
			{ number: 2, state: 'received' },
			{ number: 1, outcome: 'cancelled' },
		]);
	});

	it('withdraw and reinstate: once each, and never out of the ledger', async () => {
		const id = await send();
		const before = (await get('/ledger')).body;
		expect(await post(`/reports/${id}/withdrawal`)).toMatchObject({ body: { changed: true, report: { withdrawnAt: expect.any(String) } } });
		expect(await post(`/reports/${id}/withdrawal`)).toMatchObject({ status: 200, body: { changed: false } });
		expect((await get('/ledger')).body).toEqual(before);
		expect((await get('/reports')).body.items?.map((item) => item.id)).not.toContain(id);
		expect(await post(`/reports/${id}/reinstatement`)).toMatchObject({ body: { changed: true, report: { withdrawnAt: null } } });
		expect(((await get(`/reports/${id}`)).body.amendments as object[]).length).toBe(2);
	});

	it('move to a campaign, a commune or out of both; what is not named stays', async () => {
		const id = await send({ commune: '10507' });
		expect(await post(`/reports/${id}/move`, { campaign: 'kl195', reason: REASON })).toMatchObject({
			body: { changed: true, report: { campaign: 'kl195', commune: '10507' } },
		});
		expect(await post(`/reports/${id}/move`, { commune: null, reason: REASON })).toMatchObject({
			body: { changed: true, report: { campaign: 'kl195', commune: null } },
		});
		expect(await lastAudit()).toMatchObject({
			action: 'report.move',
			detail: { before: { campaign: 'kl195', commune: '10507' }, after: { kind: 'move', commune: null } },
		});
		for (const body of [{ campaign: 'kl999' }, { commune: '1' }, {}])
			expect(await post(`/reports/${id}/move`, { ...body, reason: REASON })).toMatchObject({ status: 400 });
	});

	it('do not move to where the same file is filed: 409 with both ids', async () => {
		const bytes = Buffer.from('một tệp, hai nơi');
		const [here, there] = [await send({ bytes, commune: '10507' }), await send({ bytes, commune: '10525' })];
		expect(await post(`/reports/${here}/move`, { commune: '10525', reason: REASON })).toMatchObject({
			status: 409,
			body: { code: 'conflict', report: here, standing: there },
		});
		expect((await get(`/reports/${here}`)).body).toMatchObject({ commune: '10507', amendments: [] });
	});

	it.each(['received-at', 'withdrawal', 'reinstatement', 'move', 'recheck', 'cancel'])(
		'%s: no report, no reason, not allowed',
		async (what) => {
			const body = {
				reason: REASON,
				...(what === 'move' && { commune: null }),
				...(what === 'received-at' && { receivedAt: '2025-10-09T08:00:00Z' }),
			};
			expect(await post(`/reports/${randomUUID()}/${what}`, body)).toMatchObject({ status: 404, body: { code: 'not-found' } });
			expect(await post(`/reports/${await send()}/${what}`, { ...body, reason: '  ' })).toMatchObject({ status: 400 });
			expect(await post(`/reports/${await send()}/${what}`, body, { 'X-Test-Role': 'viewer' })).toMatchObject({ status: 403 });
		},
	);

	it('are refused to whoever saw the report as it was before', async () => {
		const id = await send();
		const { etag } = await get(`/reports/${id}`);
		const first = await post(`/reports/${id}/withdrawal`, { reason: REASON }, { 'If-Match': etag ?? '' });
		expect(first.status).toBe(200);
		const late = await post(`/reports/${id}/reinstatement`, { reason: REASON }, { 'If-Match': etag ?? '' });
		expect(late).toMatchObject({ status: 412, etag: first.etag, body: { present: first.etag } });
		expect((await get(`/reports/${id}`)).body.withdrawnAt).not.toBeNull();
	});
});

describe('attempts', () => {
	it('recheck: a new attempt, and none while one waits', async () => {
		const id = await send();
		expect(await post(`/reports/${id}/recheck`)).toMatchObject({ status: 409, body: { code: 'conflict', attempt: 1 } });
		await finish(id);
		const before = woken;
		expect(await post(`/reports/${id}/recheck`)).toMatchObject({ status: 202, body: { attempt: 2, state: 'received' } });
		expect(woken).toBeGreaterThan(before);
		const report = (await get(`/reports/${id}`)).body;
		expect(report).toMatchObject({ attempt: 2, state: 'received', verdict: null, result: null });
		expect(report.amendments).toMatchObject([{ kind: 'recheck', before: { attempt: 1 }, after: { attempt: 2 }, reason: REASON }]);
		expect((await get(`/reports/${id}/results`)).body.items).toMatchObject([
			{ number: 2, state: 'received', verdict: null, findings: null },
			{ number: 1, verdict: 'pass', engine: '0.1.0', profile: { id: 'kl195-cv2581' }, findings: { error: 0 } },
		]);
		expect((await get(`/reports/${id}/results/1`)).body).toMatchObject({ verdict: 'pass', schemaVersion: 1 });
		expect(await get(`/reports/${id}/results/2`)).toMatchObject({ status: 404 });
		expect(await get(`/reports/${id}/results/0`)).toMatchObject({ status: 400 });
	});

	it('cancel: what waits, once, and its job goes', async () => {
		const id = await send();
		const relay = startRelay({ database: database(), queue, engine: '0.1.0', profile: '0'.repeat(64), times: { relayMs: 20 } });
		const { job } = await eventually(
			async () =>
				(
					await server.ask<{ job: string | null }>(under.service.store.url, `SELECT job FROM rasoat.attempts WHERE report = '${id}'`)
				)[0] ?? { job: null },
			(attempt) => attempt.job !== null,
		);
		await relay.stop();
		expect(await queue.queue.getJob(job ?? '')).toBeDefined();
		expect(await post(`/reports/${id}/cancel`)).toMatchObject({ status: 202, body: { attempt: 1, state: 'done' } });
		expect(await queue.queue.getJob(job ?? '')).toBeUndefined();
		expect(await post(`/reports/${id}/cancel`)).toMatchObject({ status: 409 });
		expect((await get(`/reports/${id}`)).body).toMatchObject({ outcome: 'cancelled', amendments: [{ kind: 'cancellation' }] });
		expect(await post(`/reports/${id}/recheck`)).toMatchObject({ status: 202, body: { attempt: 2 } });
	});

	it('many at once, behind everything else, those that wait left alone', async () => {
		const ids = await Promise.all(Array.from({ length: 250 }, () => send({ campaign: 'kl202' })));
		const [waiting = '', ...ended] = ids;
		const withdrawn = ended.pop() ?? '';
		for (const id of [...ended, withdrawn]) await finish(id);
		await post(`/reports/${withdrawn}/withdrawal`);
		expect(await post('/reports/recheck', { reason: REASON })).toMatchObject({ status: 400 });
		expect(await post('/reports/recheck', { campaign: 'kl202', verdict: 'flagged', reason: REASON })).toMatchObject({
			body: { opened: 0 },
		});
		const [first, second] = await Promise.all([1, 2].map(() => post('/reports/recheck', { campaign: 'kl202', reason: REASON })));
		expect(first?.status).toBe(202);
		expect(Number(first?.body.opened) + Number(second?.body.opened)).toBe(248);
		expect((await get(`/reports/${waiting}`)).body).toMatchObject({ attempt: 1 });
		expect((await get(`/reports/${ended[0]}`)).body).toMatchObject({ attempt: 2, amendments: [{ kind: 'recheck', reason: REASON }] });
		const rows = await server.ask<{ priority: number; n: number }>(
			under.service.store.url,
			`SELECT o.priority, count(*)::integer AS n FROM rasoat.outbox o JOIN rasoat.attempts a ON a.id = o.attempt
				JOIN rasoat.reports p ON p.id = a.report WHERE p.campaign = 'kl202' AND a.number = 2 GROUP BY 1`,
		);
		expect(rows).toEqual([{ priority: 4, n: 248 }]);
	}, 120_000);

	it('parked ones are listed with what happened, and tried again one by one or all', async () => {
		const ids = [await send(), await send(), await send()];
		for (const [n, id] of ids.entries()) await fail(database(), await attemptOf(id), n === 2 ? 'worker-lost' : 'store-unavailable');
		const first = await get('/parked?limit=2');
		expect(first.body.items).toMatchObject([
			{
				report: ids[0],
				error: 'store-unavailable',
				attempt: 1,
				name: 'Báo cáo.pdf',
				message: { vi: expect.stringContaining('Cơ sở dữ liệu') },
			},
			{ report: ids[1] },
		]);
		expect((await get(`/parked?limit=2&cursor=${first.body.nextCursor}`)).body).toMatchObject({
			items: [{ report: ids[2] }],
			nextCursor: null,
		});
		expect(await post(`/parked/${ids[0]}/replay`)).toMatchObject({ status: 202, body: { attempt: 2, state: 'received' } });
		expect(await lastAudit()).toMatchObject({ action: 'report.replay', target: ids[0] });
		expect(await post(`/parked/${ids[0]}/replay`)).toMatchObject({ status: 409, body: { state: 'received' } });
		expect(await post(`/parked/${randomUUID()}/replay`)).toMatchObject({ status: 404 });
		expect(await post('/parked/replay-all', { error: 'worker-lost', reason: REASON })).toMatchObject({ body: { opened: 1 } });
		expect(await post('/parked/replay-all', { reason: REASON })).toMatchObject({ body: { opened: 1 } });
		expect((await get('/parked')).body).toEqual({ items: [], nextCursor: null });
	});
});

describe('one report', () => {
	it('shows result, receipts and attempts; an unchanged one is not sent again', async () => {
		const bytes = Buffer.from('báo cáo đủ');
		const id = await send({ bytes, campaign: 'kl195', commune: '10507' });
		await send({ bytes, campaign: 'kl195', commune: '10507', way: 'inbox', fileName: 'lần hai.pdf' });
		await finish(id);
		const { body, etag } = await get(`/reports/${id}`);
		expect(body).toMatchObject({ id, arrivals: 2, ways: ['inbox', 'upload'], result: resultOf(), progress: null });
		expect(body.receipts).toMatchObject([{ name: 'Báo cáo.pdf', way: 'upload', sender: 'user:1' }, { name: 'lần hai.pdf' }]);
		expect(body.attempts).toMatchObject([{ number: 1, state: 'done', outcome: 'checked' }]);
		const headers = { 'X-Test-Role': 'viewer', 'If-None-Match': etag ?? '', 'Cache-Control': 'max-age=0' };
		expect((await fetch(`${under.origin}/api/v1/reports/${id}`, { headers })).status).toBe(304);
		expect(await get(`/reports/${randomUUID()}`)).toMatchObject({ status: 404 });
		expect(await get('/reports/1')).toMatchObject({ status: 400 });
	});

	it('gives the original byte for byte, as an attachment under its own name, and notes who looked', async () => {
		const bytes = Buffer.alloc(9_000_001, '<script>alert(1)</script>');
		const fileName = 'Báo cáo "Đồ Sơn".html';
		const id = await send({ bytes, fileName, mediaType: 'text/html' });
		const answer = await fetch(`${under.origin}/api/v1/reports/${id}/original`, { headers: { 'X-Test-Role': 'viewer' } });
		expect(answer.status).toBe(200);
		expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
		expect(Object.fromEntries(answer.headers)).toMatchObject({
			'content-type': 'application/octet-stream',
			'content-length': '9000001',
			'x-content-type-options': 'nosniff',
			'content-disposition': `attachment; filename="Bao cao _Do Son_.html"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%22%C4%90%E1%BB%93%20S%C6%A1n%22.html`,
			'content-security-policy': "default-src 'none'; sandbox",
		});
		const looks = (await get(`/audit?target=${id}`)).body.items;
		expect(looks).toMatchObject([{ kind: 'look', action: 'report.look-at-original', actor: 'user:test-viewer' }]);
		expect(await get(`/reports/${randomUUID()}/original`)).toMatchObject({ status: 404 });
	});
});

describe('deletion', () => {
	it('takes file and results, leaves the row; whoever asks for them is told', async () => {
		const id = await send();
		await finish(id);
		expect(await post(`/reports/${id}/deletion`, { reason: REASON }, { 'X-Test-Role': 'officer' })).toMatchObject({ status: 403 });
		const deleted = { results: 1, bytesKeptFor: [], report: { id, deletedAt: expect.any(String), verdict: 'pass', arrivals: 1 } };
		expect(await post(`/reports/${id}/deletion`)).toMatchObject({ status: 200, body: { changed: true, ...deleted } });
		expect(await post(`/reports/${id}/deletion`)).toMatchObject({ status: 200, body: { changed: false } });
		expect(await post(`/reports/${randomUUID()}/deletion`)).toMatchObject({ status: 404 });
		for (const path of ['original', 'pages/1.png'])
			expect(await get(`/reports/${id}/${path}`)).toMatchObject({
				status: 410,
				body: { code: 'gone', detail: expect.stringContaining(id) },
			});
		expect(await post(`/reports/${id}/recheck`)).toMatchObject({ status: 410 });
		expect((await get(`/reports/${id}`)).body).toMatchObject({ result: null, verdict: 'pass', deletedAt: expect.any(String) });
	});
});

describe('communes and ledger', () => {
	it.each([
		['', 114],
		['cam giang', 2],
		['cẩm giàng', 1],
		['CẨM GIANG', 1],
		['10507', 1],
		['Việt Hòa', 1],
		['đặc khu', 2],
		['xứ khác', 0],
	])('communes by «%s»: %i', async (q, count) => {
		const { items = [] } = (await get(`/communes?q=${encodeURIComponent(q)}`)).body;
		expect(items).toHaveLength(count);
		if (q === '10507') expect(items).toEqual([{ code: '10507', name: 'Thành Đông', kind: 'phường', fullName: 'phường Thành Đông' }]);
	});

	it('the ledger is verified for an administrator, and a difference is told', async () => {
		const other = await startTestService(await server.emptyDatabase());
		const bare = async (role: string) => (await fetch(`${other.origin}/api/v1/ledger/verify`, { headers: { 'X-Test-Role': role } })).json();
		const one = { mediaType: 'application/pdf', sender: null, way: 'upload', receivedAt: '2025-10-10T05:00:00Z' } as const;
		await receive(other.service.store.database, { ...one, bytes: Buffer.from('x'), campaign: null, commune: null, fileName: 'a.pdf' });
		await server.ask(other.service.store.url, "SET session_replication_role = replica; UPDATE rasoat.originals SET bytes = 'y'");
		expect(await bare('officer')).toMatchObject({ status: 403 });
		expect(await bare('administrator')).toMatchObject({
			whole: false,
			queue: 'away',
			total: 1,
			snapshot: { received: 1, waiting: 1 },
			differences: [{ kind: 'original-hash', message: { vi: expect.any(String) } }],
		});
		await other.stop();
	});
});
