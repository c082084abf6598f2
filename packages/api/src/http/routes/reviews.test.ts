import type { CheckResult } from '@rasoat/checker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../store/audit/verify-audit.js';
import { deleteReport } from '../../store/deletion/delete-report.js';
import { complete } from '../../store/ledger/complete.js';
import { verifyLedger } from '../../store/ledger/verify-ledger.js';
import { type Answer, type ReviewGround, startReviewGround } from '../../testing/review-ground.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';

const SLOW_MS = 120_000;
const DOCX = 'inbox/hung-thang.docx';
const PDF = 'inbox/ha-dong.pdf';
const REASON = 'đã gọi điện hỏi xã';

let server: TestServer;
let ground: ReviewGround;

beforeAll(async () => {
	server = await startEmbeddedServer();
	ground = await startReviewGround(await server.emptyDatabase());
}, SLOW_MS);
afterAll(async () => {
	const { database } = ground.under.service.store;
	expect((await verifyLedger(database)).differences).toEqual([]);
	expect((await verifyAudit(database)).differences).toEqual([]);
	await ground.stop();
	await server.stop();
}, SLOW_MS);

const get = (path: string) => ground.call('GET', path, undefined, 'viewer');
const post = (path: string, body: object, as?: string) => ground.call('POST', path, body, as);
const figure = (target: string, value: unknown, version: number, more: object = {}) => ({
	...{ kind: 'figure', target, value, how: value === null ? 'not-stated' : 'stated', version },
	...more,
});
const rulesOf = ({ body }: Answer) => body.result.findings.map(({ ruleId }) => ruleId);

describe('a correction', () => {
	it('is judged at once, marked, and undone', { timeout: SLOW_MS }, async () => {
		const id = await ground.send(DOCX);
		const before = await get(`/reports/${id}`);
		expect(before.body).toMatchObject({ verdict: 'pass', review: { state: 'open', version: 0 }, work: { version: 0, corrections: [] } });
		const machine = before.body.result.figures['staffing.present'];
		expect(machine?.value).toBe(39);

		const saved = await post(`/reports/${id}/corrections`, figure('staffing.present', 50, 0, { note: REASON }));
		expect(saved.status).toBe(200);
		expect(rulesOf(saved)).toContain('consistency.staffing-over-assigned');
		expect(saved.body.report).toMatchObject({ review: { version: 1, corrected: 1, unsettled: 0 }, verdict: saved.body.result.verdict });
		expect(saved.body.result.figures['staffing.present']).toMatchObject({ value: 50, corrected: true, evidence: machine?.evidence });
		expect(saved.body.review.corrections).toMatchObject([
			{ kind: 'figure', target: 'staffing.present', value: 50, note: REASON, machine: { value: 39 }, by: { actor: 'user:test-officer' } },
		]);

		const after = await get(`/reports/${id}`);
		expect(after.body.result).toEqual(saved.body.result);
		expect((await get(`/reports/${id}/results/1`)).body).toMatchObject({ figures: { 'staffing.present': { value: 39 } } });
		expect((await get('/audit?limit=1')).status).toBe(403);

		const [correction] = saved.body.review.corrections;
		const undone = await post(`/reports/${id}/corrections/${correction?.id}/withdrawal`, { version: 1 });
		expect(undone.body).toMatchObject({ review: { version: 2, corrections: [] }, report: { verdict: 'pass' } });
		expect(undone.body.result).toEqual(before.body.result);
		expect(await post(`/reports/${id}/corrections/${correction?.id}/withdrawal`, { version: 2 })).toMatchObject({
			status: 409,
			body: { code: 'conflict', reason: 'no-such-correction' },
		});
	});

	it('of a break-down is one of its rows: put right, left out, one more; the rules and the totals go by them', {
		timeout: SLOW_MS,
	}, async () => {
		const id = await ground.send(DOCX, { campaign: 'kl195-cv2581' });
		const before = (await get(`/reports/${id}`)).body;
		const machine = before.result.figures['staffing.units'];
		const read = machine?.value as readonly { readonly name: string; readonly assigned: number | null; readonly present: number | null }[];
		expect(read.length).toBeGreaterThan(2);
		const [first, , ...others] = read;
		if (first === undefined) throw new Error('no row');
		const rows = [{ ...first, present: 77 }, ...others, { name: 'Ban Chỉ huy Quân sự', assigned: null, present: 4 }];
		const saved = await post(`/reports/${id}/corrections`, figure('staffing.units', rows, before.work.version, { note: REASON }));
		expect(saved.status).toBe(200);
		const evidence = saved.body.result.figures['staffing.units']?.evidence;
		expect(saved.body.result.figures['staffing.units']).toMatchObject({ value: rows, corrected: true });
		expect(evidence?.slice(0, -1)).toEqual(machine?.evidence.filter((_, at) => at !== 1));
		expect(rulesOf(saved)).not.toEqual(before.result.findings.map(({ ruleId }) => ruleId));
		expect(saved.body.review.corrections).toMatchObject([{ machine: { value: read }, value: rows, note: REASON }]);
		const totals = (await get('/campaigns/kl195-cv2581/totals')).body as unknown as {
			readonly rows: readonly { readonly report: string; readonly cells: Readonly<Record<string, object>> }[];
		};
		expect(totals.rows.find(({ report }) => report === id)?.cells['staffing.units']).toMatchObject({ value: rows, corrected: true });
		const [correction] = saved.body.review.corrections;
		const undone = await post(`/reports/${id}/corrections/${correction?.id}/withdrawal`, { version: before.work.version + 1 });
		expect(undone.body.result.figures['staffing.units']).toEqual(machine);
		const none = await post(`/reports/${id}/corrections`, figure('staffing.units', [], before.work.version + 2));
		expect(none).toMatchObject({ status: 422, body: { code: 'wrong-correction', reason: 'wrong-value' } });
	});

	it('of the same value takes the place of the one before, and stands beside others', { timeout: SLOW_MS }, async () => {
		const id = await ground.send(PDF);
		await post(`/reports/${id}/corrections`, figure('staffing.contracts', 7, 0));
		await post(`/reports/${id}/corrections`, { kind: 'identity', target: 'number', value: '99/BC-UBND', version: 1 });
		const last = await post(`/reports/${id}/corrections`, figure('staffing.contracts', 8, 2));
		expect(last.body.review.corrections.map(({ target, value }) => [target, value])).toEqual([
			['number', '99/BC-UBND'],
			['staffing.contracts', 8],
		]);
		expect(last.body.result).toMatchObject({
			identity: { number: { value: '99/BC-UBND', corrected: true } },
			figures: { 'staffing.contracts': { value: 8, corrected: true } },
		});
	});

	it('that comes too late is told both versions, and changes nothing', { timeout: SLOW_MS }, async () => {
		const id = await ground.send(PDF);
		await post(`/reports/${id}/corrections`, figure('staffing.contracts', 7, 0));
		const sent = figure('staffing.contracts', 9, 0);
		for (const late of [
			await post(`/reports/${id}/corrections`, sent),
			await post(`/reports/${id}/decisions`, { decision: 'accept', version: 0 }),
			await post(`/reports/${id}/dismissals`, { fingerprint: 'x', reason: REASON, version: 5 }),
		]) {
			expect(late).toMatchObject({ status: 409, body: { code: 'stale-review', present: { review: { version: 1 } } } });
			expect(late.body.present.result.figures['staffing.contracts']).toMatchObject({ value: 7, corrected: true });
		}
		expect((await post(`/reports/${id}/corrections`, sent)).body.sent).toMatchObject({ value: 9, version: 0 });
		expect((await get(`/reports/${id}/review`)).body.review).toMatchObject({ version: 1, state: 'open' });
	});

	it('of two that come at once, one is told that it is late', { timeout: SLOW_MS }, async () => {
		const id = await ground.send(PDF);
		const both = await Promise.all([7, 8].map((value) => post(`/reports/${id}/corrections`, figure('staffing.contracts', value, 0))));
		expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
		const kept = both.find(({ status }) => status === 200)?.body.result.figures['staffing.contracts']?.value;
		expect((await get(`/reports/${id}`)).body.result.figures['staffing.contracts']?.value).toBe(kept);
	});

	it.each([
		[figure('staffing.ghosts', 1, 0), 'unknown-target'],
		[figure('staffing.present', 'nhiều', 0), 'wrong-value'],
		[figure('staffing.present', 1.5, 0), 'wrong-value'],
		[{ kind: 'commune', value: '00000', version: 0 }, 'wrong-value'],
		[figure('staffing.present', 1, 0, { place: { block: 0, quote: 'không có trong báo cáo' } }), 'no-such-place'],
	])('that cannot be is refused: %j', { timeout: SLOW_MS }, async (body, reason) => {
		const id = await ground.send(PDF);
		expect(await post(`/reports/${id}/corrections`, body)).toMatchObject({ status: 422, body: { code: 'wrong-correction', reason } });
		expect((await get(`/reports/${id}/review`)).body.review).toMatchObject({ version: 0, corrections: [] });
	});

	it('of the commune files the report for it too', { timeout: SLOW_MS }, async () => {
		const id = await ground.send(PDF);
		const saved = await post(`/reports/${id}/corrections`, { kind: 'commune', value: '11680', version: 0, note: REASON });
		expect(saved.body.report).toMatchObject({ commune: '11680', communeRead: '11680' });
		expect(saved.body.result.identity.commune).toMatchObject({ code: '11680', corrected: true });
		expect((await get(`/reports/${id}`)).body.amendments.at(-1)).toMatchObject({
			kind: 'move',
			actor: 'user:test-officer',
			after: { commune: '11680' },
		});
	});

	it('waits for nobody’s check: while one is under way, it is refused', { timeout: SLOW_MS }, async () => {
		const id = await ground.send(PDF);
		await post(`/reports/${id}/recheck`, { reason: REASON });
		const refused = { status: 409, body: { code: 'conflict', reason: 'waiting' } };
		expect(await post(`/reports/${id}/corrections`, figure('staffing.present', 1, 0))).toMatchObject(refused);
		expect(await post(`/reports/${id}/decisions`, { decision: 'accept', version: 0 })).toMatchObject(refused);
		await ground.checkWaiting();
		expect(await post(`/reports/${id}/corrections`, figure('staffing.present', 1, 0))).toMatchObject({ status: 200 });
	});
});

describe('a report that is checked again', () => {
	const recheck = async (id: string) => {
		await post(`/reports/${id}/recheck`, { reason: REASON });
		await ground.checkWaiting();
	};

	it('keeps what was corrected and dismissed, and its acceptance, while it says the same', { timeout: SLOW_MS }, async () => {
		const id = await ground.send(PDF);
		const saved = await post(`/reports/${id}/corrections`, figure('staffing.present', 500, 0));
		const [finding] = saved.body.result.findings;
		await post(`/reports/${id}/dismissals`, { fingerprint: finding?.fingerprint, reason: REASON, version: 1 });
		await post(`/reports/${id}/decisions`, { decision: 'accept', version: 2 });
		await recheck(id);
		const { body } = await get(`/reports/${id}`);
		expect(body).toMatchObject({ attempt: 2, state: 'done', review: { state: 'accepted', corrected: 1, dismissed: 1, unsettled: 0 } });
		expect(body.result.figures['staffing.present']).toMatchObject({ value: 500, corrected: true });
		expect(body.result.findings).toEqual(saved.body.result.findings);
	});

	it('asks where the words of a correction are gone, returns what was accepted, and is not accepted before that is settled', {
		timeout: SLOW_MS,
	}, async () => {
		const id = await ground.send(PDF);
		const saved = await post(`/reports/${id}/corrections`, figure('staffing.contracts', 70, 0));
		await post(`/reports/${id}/decisions`, { decision: 'accept', version: 1 });
		await post(`/reports/${id}/recheck`, { reason: REASON });
		const [{ id: attempt = '' } = {}] = await server.ask<{ id: string }>(
			ground.under.service.store.url,
			`SELECT id FROM rasoat.attempts WHERE report = '${id}' AND latest`,
		);
		const [correction] = saved.body.review.corrections;
		const machine = (await get(`/reports/${id}/results/1`)).body as unknown as CheckResult;
		const standing = { id: correction?.id ?? '', unsettled: 'quote-gone', machine: { value: 2 }, anchor: null } as const;
		const corrected = { json: JSON.stringify(machine), standings: [standing] };
		const facts = { outcome: 'checked', json: JSON.stringify(machine), engineVersion: '0.1.0', profileHash: 'ab', corrected } as const;
		await complete(ground.under.service.store.database, attempt, facts);
		const { body } = await get(`/reports/${id}`);
		expect(body).toMatchObject({ review: { state: 'needs-review', unsettled: 1 } });
		expect(body.work.corrections).toMatchObject([{ unsettled: 'quote-gone', machine: { value: 2 }, value: 70 }]);
		expect(body.work.decisions).toMatchObject([{ action: 'accept' }, { action: 'reopen', by: { actor: 'rasoat' } }]);
		const { version } = body.work;
		expect(await post(`/reports/${id}/decisions`, { decision: 'accept', version })).toMatchObject({
			status: 409,
			body: { reason: 'unsettled' },
		});
		// Of another engine's reading, the rules are not run again before it is checked by this one.
		expect(await post(`/reports/${id}/corrections`, figure('staffing.contracts', 70, version))).toMatchObject({
			status: 409,
			body: { reason: 'no-reading' },
		});
	});
});

describe('a finding', () => {
	it('dismissed no longer counts, and counts again', { timeout: SLOW_MS }, async () => {
		const id = await ground.send(PDF);
		const flagged = await post(`/reports/${id}/corrections`, figure('staffing.assigned', null, 0));
		const errors = flagged.body.result.findings.filter(({ severity }) => severity === 'error');
		expect(flagged.body.report).toMatchObject({ verdict: 'flagged', findings: { error: errors.length } });
		let version = 1;
		let last = flagged;
		for (const { fingerprint } of errors)
			last = await post(`/reports/${id}/dismissals`, { fingerprint, reason: REASON, version: version++ });
		expect(last.body.report).toMatchObject({ verdict: 'pass', findings: { error: 0 }, review: { dismissed: errors.length } });
		expect((await get(`/reports?rule=${errors[0]?.ruleId}`)).body.items.map(({ id: each }) => each)).not.toContain(id);
		const [dismissal] = last.body.review.dismissals;
		const counts = await post(`/reports/${id}/dismissals/${dismissal?.id}/withdrawal`, { version });
		expect(counts.body.report).toMatchObject({ verdict: 'flagged', findings: { error: 1 } });
		expect(await post(`/reports/${id}/dismissals/${dismissal?.id}/withdrawal`, { version: version + 1 })).toMatchObject({
			status: 409,
			body: { reason: 'no-such-dismissal' },
		});
		expect(await post(`/reports/${id}/dismissals`, { fingerprint: 'none', reason: REASON, version: version + 1 })).toMatchObject({
			status: 409,
			body: { reason: 'no-such-finding' },
		});
		expect(await post(`/reports/${id}/dismissals`, { fingerprint: 'none', reason: ' ', version })).toMatchObject({ status: 400 });
	});

	it('found anew in what was accepted has it looked at again', { timeout: SLOW_MS }, async () => {
		const id = await ground.send(PDF);
		await post(`/reports/${id}/decisions`, { decision: 'accept', version: 0 });
		const worse = await post(`/reports/${id}/corrections`, figure('staffing.assigned', null, 1));
		expect(worse.body.report.review).toMatchObject({ state: 'needs-review' });
		expect(worse.body.review.decisions).toMatchObject([{ action: 'accept' }, { action: 'reopen', by: { actor: 'user:test-officer' } }]);
	});
});

describe('a decision', () => {
	it('is made with a note, listed, and undone', { timeout: SLOW_MS }, async () => {
		const id = await ground.send(PDF);
		const decide = (decision: string, version: number, note = '') => post(`/reports/${id}/decisions`, { decision, version, note });
		expect((await decide('return', 0, 'bổ sung mục IV')).body.report.review).toMatchObject({ state: 'returned', version: 1 });
		expect((await get('/reports?review=returned')).body.items.map(({ id: each }) => each)).toContain(id);
		expect(await decide('return', 1)).toMatchObject({ status: 409, body: { reason: 'already-so' } });
		expect((await decide('accept', 1)).body.report.review.state).toBe('accepted');
		expect((await decide('undo', 2)).body.report.review.state).toBe('returned');
		const last = await decide('undo', 3);
		expect(last.body.review).toMatchObject({
			state: 'open',
			decisions: [{ action: 'return', note: 'bổ sung mục IV' }, { action: 'accept' }, { action: 'undo' }, { action: 'undo' }],
		});
		expect(await decide('undo', 4)).toMatchObject({ status: 409, body: { reason: 'nothing-to-undo' } });
		const [entry] = (await ground.call('GET', '/audit?limit=1', undefined, 'administrator')).body.items;
		expect(entry).toMatchObject({ action: 'report.undo', target: id });
	});

	it('accepts no file that cannot be read', { timeout: SLOW_MS }, async () => {
		const id = await ground.send(PDF, { bytes: Buffer.from('%PDF-1.7 hỏng') });
		expect((await get(`/reports/${id}`)).body.verdict).toBe('unreadable');
		const decide = (decision: string) => post(`/reports/${id}/decisions`, { decision, version: 0 });
		expect(await decide('accept')).toMatchObject({ status: 409, body: { reason: 'unreadable' } });
		expect(await post(`/reports/${id}/corrections`, figure('staffing.present', 1, 0))).toMatchObject({
			status: 409,
			body: { reason: 'unreadable' },
		});
		expect(await decide('set-aside')).toMatchObject({ status: 200 });
	});
});

it('keeps nothing of what a deleted report said', { timeout: SLOW_MS }, async () => {
	const id = await ground.send(PDF);
	await post(`/reports/${id}/corrections`, { kind: 'identity', target: 'signer', value: 'Nguyễn Thị Bí Mật', version: 0 });
	const { database, url } = ground.under.service.store;
	await database.transaction('write', (session) => deleteReport(session, id, { actor: 'user:1', reason: REASON }));
	for (const table of ['corrections', 'reviews', 'readings', 'points']) {
		const rows = await server.ask<{ row: string }>(url, `SELECT t::text AS row FROM rasoat.${table} t WHERE report = '${id}'`);
		expect(rows.map(({ row }) => row).join()).not.toContain('Bí Mật');
	}
	expect((await get(`/reports/${id}`)).body).toMatchObject({ result: null, work: { corrections: [{ value: null }] } });
});
