import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { advance } from '../../store/ledger/advance.js';
import { REASON, useReportGround } from '../../testing/report-ground.js';

const ground = useReportGround();

describe('amendments', () => {
	it('correct the moment of receipt, with what was and why', async () => {
		const id = await ground.send();
		const answer = await ground.post(`/reports/${id}/received-at`, { receivedAt: '2025-10-09T08:00:00+07:00', reason: REASON });
		expect(answer).toMatchObject({ status: 200, body: { changed: true, report: { receivedAt: '2025-10-09T01:00:00.000Z' } } });
		const report = await ground.get(`/reports/${id}`);
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
		expect(await ground.lastAudit()).toMatchObject({ action: 'report.correct-received-at', target: id, detail: { reason: REASON } });
		for (const receivedAt of ['2999-01-01T00:00:00Z', '2001-01-01T00:00:00Z', 'hôm qua', '2025-10-09'])
			expect(await ground.post(`/reports/${id}/received-at`, { receivedAt, reason: REASON })).toMatchObject({ status: 400 });
	});

	it('to another day has a checked report checked again, and what is being checked begun anew', async () => {
		const checked = await ground.send();
		await ground.finish(checked);
		const sameDay = await ground.post(`/reports/${checked}/received-at`, { receivedAt: '2025-10-10T08:00:00Z', reason: REASON });
		expect(sameDay.body.report).toMatchObject({ attempt: 1, state: 'done' });
		const otherDay = await ground.post(`/reports/${checked}/received-at`, { receivedAt: '2025-10-12T08:00:00Z', reason: REASON });
		expect(otherDay.body.report).toMatchObject({ attempt: 2, state: 'received' });
		const running = await ground.send();
		await advance(ground.database(), await ground.attemptOf(running), ['received'], 'processing');
		await ground.post(`/reports/${running}/received-at`, { receivedAt: '2025-10-12T08:00:00Z', reason: REASON });
		expect((await ground.get(`/reports/${running}/results`)).body.items).toMatchObject([
			{ number: 2, state: 'received' },
			{ number: 1, outcome: 'cancelled' },
		]);
	});

	it('withdraw and reinstate: once each, and never out of the ledger', async () => {
		const id = await ground.send();
		const before = (await ground.get('/ledger')).body;
		expect(await ground.post(`/reports/${id}/withdrawal`)).toMatchObject({
			body: { changed: true, report: { withdrawnAt: expect.any(String) } },
		});
		expect(await ground.post(`/reports/${id}/withdrawal`)).toMatchObject({ status: 200, body: { changed: false } });
		expect((await ground.get('/ledger')).body).toEqual(before);
		expect((await ground.get('/reports')).body.items?.map((item) => item.id)).not.toContain(id);
		expect(await ground.post(`/reports/${id}/reinstatement`)).toMatchObject({ body: { changed: true, report: { withdrawnAt: null } } });
		expect(((await ground.get(`/reports/${id}`)).body.amendments as object[]).length).toBe(2);
	});

	it('move to a campaign, a commune or out of both; what is not named stays', async () => {
		const id = await ground.send({ commune: '10507' });
		expect(await ground.post(`/reports/${id}/move`, { campaign: 'kl195', reason: REASON })).toMatchObject({
			body: { changed: true, report: { campaign: 'kl195', commune: '10507' } },
		});
		expect(await ground.post(`/reports/${id}/move`, { commune: null, reason: REASON })).toMatchObject({
			body: { changed: true, report: { campaign: 'kl195', commune: null } },
		});
		expect(await ground.lastAudit()).toMatchObject({
			action: 'report.move',
			detail: { before: { campaign: 'kl195', commune: '10507' }, after: { kind: 'move', commune: null } },
		});
		for (const body of [{ campaign: 'kl999' }, { commune: '1' }, {}])
			expect(await ground.post(`/reports/${id}/move`, { ...body, reason: REASON })).toMatchObject({ status: 400 });
	});

	it('do not move to where the same file is filed: 409 with both ids', async () => {
		const bytes = Buffer.from('một tệp, hai nơi');
		const [here, there] = [await ground.send({ bytes, commune: '10507' }), await ground.send({ bytes, commune: '10525' })];
		expect(await ground.post(`/reports/${here}/move`, { commune: '10525', reason: REASON })).toMatchObject({
			status: 409,
			body: { code: 'conflict', report: here, standing: there },
		});
		expect((await ground.get(`/reports/${here}`)).body).toMatchObject({ commune: '10507', amendments: [] });
	});

	it.each(['received-at', 'withdrawal', 'reinstatement', 'move', 'recheck', 'cancel'])(
		'%s: no report, no reason, not allowed',
		async (what) => {
			const body = {
				reason: REASON,
				...(what === 'move' && { commune: null }),
				...(what === 'received-at' && { receivedAt: '2025-10-09T08:00:00Z' }),
			};
			expect(await ground.post(`/reports/${randomUUID()}/${what}`, body)).toMatchObject({ status: 404, body: { code: 'not-found' } });
			expect(await ground.post(`/reports/${await ground.send()}/${what}`, { ...body, reason: '  ' })).toMatchObject({ status: 400 });
			expect(await ground.post(`/reports/${await ground.send()}/${what}`, body, { 'X-Test-Role': 'viewer' })).toMatchObject({
				status: 403,
			});
		},
	);

	it('are refused to whoever saw the report as it was before', async () => {
		const id = await ground.send();
		const { etag } = await ground.get(`/reports/${id}`);
		const first = await ground.post(`/reports/${id}/withdrawal`, { reason: REASON }, { 'If-Match': etag ?? '' });
		expect(first.status).toBe(200);
		const late = await ground.post(`/reports/${id}/reinstatement`, { reason: REASON }, { 'If-Match': etag ?? '' });
		expect(late).toMatchObject({ status: 412, etag: first.etag, body: { present: first.etag } });
		expect((await ground.get(`/reports/${id}`)).body.withdrawnAt).not.toBeNull();
	});
});
