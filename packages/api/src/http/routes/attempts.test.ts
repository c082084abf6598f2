import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startRelay } from '../../queue/start-relay.js';
import { fail } from '../../store/ledger/fail.js';
import { receive } from '../../store/ledger/receive.js';
import { eventually } from '../../testing/eventually.js';
import { REASON, useReportGround } from '../../testing/report-ground.js';
import { resultOf } from '../../testing/result-of.js';
import { startTestService } from '../../testing/test-service.js';

const ground = useReportGround();

describe('attempts', () => {
	it('recheck: a new attempt, and none while one waits', async () => {
		const id = await ground.send();
		expect(await ground.post(`/reports/${id}/recheck`)).toMatchObject({ status: 409, body: { code: 'conflict', attempt: 1 } });
		await ground.finish(id);
		const before = ground.woken;
		expect(await ground.post(`/reports/${id}/recheck`)).toMatchObject({ status: 202, body: { attempt: 2, state: 'received' } });
		expect(ground.woken).toBeGreaterThan(before);
		const report = (await ground.get(`/reports/${id}`)).body;
		expect(report).toMatchObject({ attempt: 2, checkedAttempt: 1, state: 'received', verdict: 'pass', result: { verdict: 'pass' } });
		expect(report.amendments).toMatchObject([{ kind: 'recheck', before: { attempt: 1 }, after: { attempt: 2 }, reason: REASON }]);
		expect((await ground.get(`/reports/${id}/results`)).body.items).toMatchObject([
			{ number: 2, state: 'received', verdict: null, findings: null },
			{ number: 1, verdict: 'pass', engine: '0.1.0', profile: { id: 'kl195-cv2581' }, findings: { error: 0 } },
		]);
		expect((await ground.get(`/reports/${id}/results/1`)).body).toMatchObject({ verdict: 'pass', schemaVersion: 1 });
		expect(await ground.get(`/reports/${id}/results/2`)).toMatchObject({ status: 404 });
		expect(await ground.get(`/reports/${id}/results/0`)).toMatchObject({ status: 400 });
	});

	it('cancel: what waits, once, and its job goes', async () => {
		const id = await ground.send();
		const relay = startRelay({
			database: ground.database(),
			queue: ground.queue,
			engine: '0.1.0',
			profile: '0'.repeat(64),
			times: { relayMs: 20 },
		});
		const { job } = await eventually(
			async () =>
				(
					await ground.server.ask<{ job: string | null }>(
						ground.under.service.store.url,
						`SELECT job FROM rasoat.attempts WHERE report = '${id}'`,
					)
				)[0] ?? { job: null },
			(attempt) => attempt.job !== null,
		);
		await relay.stop();
		expect(await ground.queue.queue.getJob(job ?? '')).toBeDefined();
		expect(await ground.post(`/reports/${id}/cancel`)).toMatchObject({ status: 202, body: { attempt: 1, state: 'done' } });
		expect(await ground.queue.queue.getJob(job ?? '')).toBeUndefined();
		expect(await ground.post(`/reports/${id}/cancel`)).toMatchObject({ status: 409 });
		expect((await ground.get(`/reports/${id}`)).body).toMatchObject({ outcome: 'cancelled', amendments: [{ kind: 'cancellation' }] });
		expect(await ground.post(`/reports/${id}/recheck`)).toMatchObject({ status: 202, body: { attempt: 2 } });
	});

	it('many at once, behind everything else, those that wait left alone', async () => {
		const ids = await Promise.all(Array.from({ length: 250 }, () => ground.send({ campaign: 'kl202' })));
		const [waiting = '', ...ended] = ids;
		const withdrawn = ended.pop() ?? '';
		for (const id of [...ended, withdrawn]) await ground.finish(id);
		await ground.post(`/reports/${withdrawn}/withdrawal`);
		expect(await ground.post('/reports/recheck', { reason: REASON })).toMatchObject({ status: 400 });
		expect(await ground.post('/reports/recheck', { campaign: 'kl202', verdict: 'flagged', reason: REASON })).toMatchObject({
			body: { opened: 0 },
		});
		const [first, second] = await Promise.all([1, 2].map(() => ground.post('/reports/recheck', { campaign: 'kl202', reason: REASON })));
		expect(first?.status).toBe(202);
		expect(Number(first?.body.opened) + Number(second?.body.opened)).toBe(248);
		expect((await ground.get(`/reports/${waiting}`)).body).toMatchObject({ attempt: 1 });
		expect((await ground.get(`/reports/${ended[0]}`)).body).toMatchObject({
			attempt: 2,
			amendments: [{ kind: 'recheck', reason: REASON }],
		});
		const rows = await ground.server.ask<{ priority: number; n: number }>(
			ground.under.service.store.url,
			`SELECT o.priority, count(*)::integer AS n FROM rasoat.outbox o JOIN rasoat.attempts a ON a.id = o.attempt
				JOIN rasoat.reports p ON p.id = a.report WHERE p.campaign = 'kl202' AND a.number = 2 GROUP BY 1`,
		);
		expect(rows).toEqual([{ priority: 4, n: 248 }]);
	}, 120_000);

	it('a parked one is given up for a reason, once, and balances; it may be taken up again', async () => {
		const id = await ground.send();
		expect(await ground.post(`/parked/${id}/give-up`)).toMatchObject({ status: 409, body: { state: 'received' } });
		await fail(ground.database(), await ground.attemptOf(id), 'worker-lost');
		const before = (await ground.get('/ledger')).body;
		expect(await ground.post(`/parked/${id}/give-up`, { reason: ' ' })).toMatchObject({ status: 400 });
		expect(await ground.post(`/parked/${id}/give-up`)).toMatchObject({ status: 202, body: { attempt: 2, state: 'done' } });
		expect(await ground.lastAudit()).toMatchObject({
			action: 'report.give-up',
			target: id,
			detail: { reason: REASON, from: { attempt: 1 } },
		});
		const after = (await ground.get('/ledger')).body;
		expect(after).toMatchObject({ received: before.received, finished: Number(before.finished) + 1, failed: Number(before.failed) - 1 });
		expect((await ground.get('/parked?limit=200')).body.items?.map(({ report }) => report)).not.toContain(id);
		expect((await ground.get(`/reports/${id}`)).body).toMatchObject({
			state: 'done',
			outcome: 'cancelled',
			amendments: [{ kind: 'cancellation', before: { attempt: 1, state: 'failed' }, reason: REASON }],
		});
		expect((await ground.get(`/reports/${id}/results`)).body.items).toMatchObject([{ number: 2 }, { number: 1, state: 'failed' }]);
		expect(await ground.post(`/parked/${id}/give-up`)).toMatchObject({ status: 409, body: { state: 'done' } });
		expect(await ground.post(`/parked/${randomUUID()}/give-up`)).toMatchObject({ status: 404 });
		expect(await ground.post(`/reports/${id}/recheck`)).toMatchObject({ status: 202, body: { attempt: 3 } });
		await ground.finish(id);
	});

	it('parked ones are listed with what happened, and tried again one by one or all', async () => {
		const ids = [await ground.send(), await ground.send(), await ground.send()];
		for (const [n, id] of ids.entries())
			await fail(ground.database(), await ground.attemptOf(id), n === 2 ? 'worker-lost' : 'store-unavailable');
		const first = await ground.get('/parked?limit=2');
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
		expect((await ground.get(`/parked?limit=2&cursor=${first.body.nextCursor}`)).body).toMatchObject({
			items: [{ report: ids[2] }],
			nextCursor: null,
		});
		expect(await ground.post(`/parked/${ids[0]}/replay`)).toMatchObject({ status: 202, body: { attempt: 2, state: 'received' } });
		expect(await ground.lastAudit()).toMatchObject({ action: 'report.replay', target: ids[0] });
		expect(await ground.post(`/parked/${ids[0]}/replay`)).toMatchObject({ status: 409, body: { state: 'received' } });
		expect(await ground.post(`/parked/${randomUUID()}/replay`)).toMatchObject({ status: 404 });
		expect(await ground.post('/parked/replay-all', { error: 'worker-lost', reason: REASON })).toMatchObject({ body: { opened: 1 } });
		expect(await ground.post('/parked/replay-all', { reason: REASON })).toMatchObject({ body: { opened: 1 } });
		expect((await ground.get('/parked')).body).toEqual({ items: [], nextCursor: null });
	});
});

describe('one report', () => {
	it('shows result, receipts and attempts; an unchanged one is not sent again', async () => {
		const bytes = Buffer.from('báo cáo đủ');
		const id = await ground.send({ bytes, campaign: 'kl195', commune: '10507' });
		await ground.send({ bytes, campaign: 'kl195', commune: '10507', way: 'inbox', fileName: 'lần hai.pdf' });
		await ground.finish(id);
		const { body, etag } = await ground.get(`/reports/${id}`);
		expect(body).toMatchObject({ id, arrivals: 2, ways: ['inbox', 'upload'], result: resultOf(), progress: null });
		expect(body.receipts).toMatchObject([{ name: 'Báo cáo.pdf', way: 'upload', sender: 'user:1' }, { name: 'lần hai.pdf' }]);
		expect(body.attempts).toMatchObject([{ number: 1, state: 'done', outcome: 'checked' }]);
		const headers = { 'X-Test-Role': 'viewer', 'If-None-Match': etag ?? '', 'Cache-Control': 'max-age=0' };
		expect((await fetch(`${ground.under.origin}/api/v1/reports/${id}`, { headers })).status).toBe(304);
		expect(await ground.get(`/reports/${randomUUID()}`)).toMatchObject({ status: 404 });
		expect(await ground.get('/reports/1')).toMatchObject({ status: 400 });
	});

	it('gives the original byte for byte, as an attachment under its own name, and notes who looked', async () => {
		const bytes = Buffer.alloc(9_000_001, '<script>alert(1)</script>');
		const fileName = 'Báo cáo "Đồ Sơn".html';
		const id = await ground.send({ bytes, fileName, mediaType: 'text/html' });
		const answer = await fetch(`${ground.under.origin}/api/v1/reports/${id}/original`, { headers: { 'X-Test-Role': 'viewer' } });
		expect(answer.status).toBe(200);
		expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
		expect(Object.fromEntries(answer.headers)).toMatchObject({
			'content-type': 'application/octet-stream',
			'content-length': '9000001',
			'x-content-type-options': 'nosniff',
			'content-disposition': `attachment; filename="Bao cao _Do Son_.html"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%22%C4%90%E1%BB%93%20S%C6%A1n%22.html`,
			'content-security-policy': "default-src 'none'; sandbox",
		});
		const looks = (await ground.get(`/audit?target=${id}`)).body.items;
		expect(looks).toMatchObject([{ kind: 'look', action: 'report.look-at-original', actor: 'user:test-viewer' }]);
		expect(await ground.get(`/reports/${randomUUID()}/original`)).toMatchObject({ status: 404 });
	});
});

describe('deletion', () => {
	it('takes file and results, leaves the row; whoever asks for them is told', async () => {
		const id = await ground.send();
		await ground.finish(id);
		expect(await ground.post(`/reports/${id}/deletion`, { reason: REASON }, { 'X-Test-Role': 'officer' })).toMatchObject({ status: 403 });
		const deleted = { results: 1, bytesKeptFor: [], report: { id, deletedAt: expect.any(String), verdict: 'pass', arrivals: 1 } };
		expect(await ground.post(`/reports/${id}/deletion`)).toMatchObject({ status: 200, body: { changed: true, ...deleted } });
		expect(await ground.post(`/reports/${id}/deletion`)).toMatchObject({ status: 200, body: { changed: false } });
		expect(await ground.post(`/reports/${randomUUID()}/deletion`)).toMatchObject({ status: 404 });
		for (const path of ['original', 'pages/1.png'])
			expect(await ground.get(`/reports/${id}/${path}`)).toMatchObject({
				status: 410,
				body: { code: 'gone', detail: expect.stringContaining(id) },
			});
		expect(await ground.post(`/reports/${id}/recheck`)).toMatchObject({ status: 410 });
		expect((await ground.get(`/reports/${id}`)).body).toMatchObject({ result: null, verdict: 'pass', deletedAt: expect.any(String) });
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
		const { items = [] } = (await ground.get(`/communes?q=${encodeURIComponent(q)}`)).body;
		expect(items).toHaveLength(count);
		if (q === '10507') expect(items).toEqual([{ code: '10507', name: 'Thành Đông', kind: 'phường', fullName: 'phường Thành Đông' }]);
	});

	it('the ledger is verified for an administrator, and a difference is told', async () => {
		const other = await startTestService(await ground.server.emptyDatabase());
		const bare = async (role: string) => (await fetch(`${other.origin}/api/v1/ledger/verify`, { headers: { 'X-Test-Role': role } })).json();
		const one = { mediaType: 'application/pdf', sender: null, way: 'upload', receivedAt: '2025-10-10T05:00:00Z' } as const;
		await receive(other.service.store.database, { ...one, bytes: Buffer.from('x'), campaign: null, commune: null, fileName: 'a.pdf' });
		await ground.server.ask(other.service.store.url, "SET session_replication_role = replica; UPDATE rasoat.originals SET bytes = 'y'");
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
