import type { CheckResult } from '@rasoat/checker';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadProfileSource } from '../../intake/load-profile-source.js';
import { keepShipped } from '../../profiles/keep-shipped.js';
import { createPool, type Pool } from '../../sandbox/pool.js';
import { ensureFirstCampaign } from '../../store/campaigns/ensure-first-campaign.js';
import { amend } from '../../store/ledger/amend.js';
import { complete } from '../../store/ledger/complete.js';
import { receive } from '../../store/ledger/receive.js';
import { verifyLedger } from '../../store/ledger/verify-ledger.js';
import { resultOf } from '../../testing/result-of.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';

const SERVER_MS = 120_000;
const program = new URL('../../../dist/sandbox/child.js', import.meta.url);
const [A, B, C] = ['10507', '10525', '10532'] as const;
let server: TestServer;
let url: string;
let pool: Pool;
let under: TestService;
let hash: string;

beforeAll(async () => {
	server = await startEmbeddedServer();
	url = await server.emptyDatabase();
	const source = await loadProfileSource('kl195-cv2581');
	pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: source, program });
	under = await startTestService(url, { pool });
	await keepShipped(under.service.store.database, pool, source);
	hash = (await server.ask<{ hash: string }>(url, 'SELECT hash FROM rasoat.profiles'))[0]?.hash ?? '';
}, SERVER_MS);
beforeEach(() => server.ask(url, 'TRUNCATE rasoat.originals, rasoat.campaigns CASCADE').then(() => {}));
afterAll(async () => {
	pool?.close();
	await under?.stop();
	await server?.stop();
}, SERVER_MS);

const CAMPAIGN = { id: 'dot-1', name: 'Đợt 1', profile: 'kl195-cv2581', deadline: '2025-10-15', expectedCommunes: [A, B, C] };
const as = (role: 'viewer' | 'officer' = 'officer') => under.client(role);
const open = (body: Partial<typeof CAMPAIGN> = {}) => as().POST('/api/v1/campaigns', { body: { ...CAMPAIGN, ...body } });
const get = async (id = CAMPAIGN.id) => (await as('viewer').GET('/api/v1/campaigns/{id}', { params: { path: { id } } })).data;
const change = (body: object, headers = {}) =>
	as().PATCH('/api/v1/campaigns/{id}', { params: { path: { id: CAMPAIGN.id } }, body: { recheck: false, ...body }, headers });
const findings = async () => (await as('viewer').GET('/api/v1/campaigns/{id}/findings', { params: { path: { id: CAMPAIGN.id } } })).data;

/** A report that came and was checked with this verdict; null: not checked yet. */
async function report(
	commune: string | null,
	verdict: 'pass' | 'flagged' | 'unreadable' | null,
	more: { text?: string; receivedAt?: string; campaign?: string; figures?: CheckResult['figures'] } = {},
) {
	const { database } = under.service.store;
	const { text = `${commune} ${Math.random()}`, receivedAt = '2025-10-14T01:00:00Z', campaign = CAMPAIGN.id, figures = {} } = more;
	const facts = { mediaType: 'application/pdf', way: 'upload', sender: null, fileName: 'a.pdf', campaign } as const;
	const { report: made } = await receive(database, { ...facts, bytes: Buffer.from(text), receivedAt, commune });
	if (verdict !== null) await check(made.id, verdict, figures);
	return made.id;
}

async function check(id: string, verdict: 'pass' | 'flagged' | 'unreadable', figures: CheckResult['figures'] = {}): Promise<void> {
	const [attempt] = await server.ask<{ id: string }>(url, `SELECT id FROM rasoat.attempts WHERE report = '${id}' AND latest`);
	await complete(under.service.store.database, attempt?.id ?? '', {
		outcome: verdict === 'unreadable' ? 'unreadable' : 'checked',
		json: JSON.stringify(resultOf({ verdict, figures })),
		engineVersion: '0',
		profileHash: hash,
		campaign: CAMPAIGN.id,
		deadline: CAMPAIGN.deadline,
	});
}

describe('campaigns', () => {
	it('are opened, listed, the latest first, and read', async () => {
		const made = await open();
		expect(made.response.status).toBe(201);
		expect(made.data).toMatchObject({ ...CAMPAIGN, state: 'open', profileVersion: expect.stringMatching(/^1\.0\.0\+/) });
		await open({ id: 'đợt 2', name: 'Đợt 2' });
		const list = await as('viewer').GET('/api/v1/campaigns', { params: { query: { limit: 1 } } });
		expect(list.data?.items.map(({ id }) => id)).toEqual(['đợt 2']);
		const rest = await as('viewer').GET('/api/v1/campaigns', { params: { query: { cursor: list.data?.nextCursor ?? '' } } });
		expect(rest.data).toMatchObject({ items: [{ id: 'dot-1' }], nextCursor: null });
		expect(await get('đợt 2')).toMatchObject({ name: 'Đợt 2' });
		expect(await get('none')).toBeUndefined();
		const [entry] = await server.ask<{ action: string; target: string; actor: string }>(
			url,
			"SELECT action, target, actor FROM rasoat.audit WHERE kind = 'change' ORDER BY place DESC LIMIT 1",
		);
		expect(entry).toEqual({ action: 'campaign.open', target: 'đợt 2', actor: 'user:test-officer' });
	});

	it('expect every commune of the city unless a list says otherwise', async () => {
		const { data } = await as().POST('/api/v1/campaigns', { body: { id: 'all', profile: CAMPAIGN.profile, deadline: null } });
		expect(data).toMatchObject({ name: 'all', deadline: null, counts: { expected: 114, missing: 114 } });
	});

	it.each([
		['an id that no folder may have', { id: '../x' }, 400],
		['an id that is taken', {}, 409],
		['an id that differs by case alone', { id: 'DOT-1' }, 409],
		['the name of a device of Windows', { id: 'Con' }, 400],
		['the name of a device with an ending', { id: 'lpt1.cu' }, 400],
		['a profile that is not installed', { id: 'b', profile: 'none' }, 400],
		['communes that are none', { id: 'b', expectedCommunes: [A, '99999'] }, 400],
		['a day that is none', { id: 'b', deadline: '2025-02-30' }, 400],
	])('are not opened with %s', async (_, body, status) => {
		await open();
		const { response, error } = await open(body);
		expect(response.status).toBe(status);
		expect(error?.messages.vi).toMatch(/\p{L}/u);
	});

	it('are opened and changed by officers alone', async () => {
		expect((await as('viewer').POST('/api/v1/campaigns', { body: CAMPAIGN })).response.status).toBe(403);
		expect((await under.client().GET('/api/v1/campaigns')).response.status).toBe(401);
	});

	it('count communes by their newest report, withdrawn ones left out', async () => {
		await open();
		await report(A, 'flagged');
		await report(A, 'pass', { receivedAt: '2025-10-15T18:00:00Z' });
		const withdrawn = await report(B, 'flagged', { receivedAt: '2025-10-15T16:00:00Z' });
		await report('11680', 'unreadable');
		await report(null, 'pass');
		expect((await get())?.counts).toEqual({
			expected: 3,
			reported: 2,
			missing: 1,
			late: 1,
			passed: 1,
			flagged: 1,
			unreadable: 0,
			open: 0,
			outdated: 0,
			unexpected: 1,
			withoutCommune: 1,
			reports: 5,
		});
		const grounds = { reason: 'gửi nhầm', actor: 'user:1' };
		await amend(under.service.store.database, withdrawn, { kind: 'withdrawal' }, grounds);
		await report(C, null);
		expect((await get())?.counts).toMatchObject({ reported: 2, missing: 1, flagged: 0, open: 1, reports: 5 });
	});

	it('are changed as long as nobody else has, closed and opened again', async () => {
		await open();
		const first = await as('viewer').GET('/api/v1/campaigns/{id}', { params: { path: { id: CAMPAIGN.id } } });
		const tag = first.response.headers.get('ETag') ?? '';
		const closed = await change({ state: 'closed', name: 'Đợt một' }, { 'If-Match': tag });
		expect(closed.data).toMatchObject({ campaign: { state: 'closed', name: 'Đợt một', deadline: '2025-10-15' }, rechecked: 0 });
		expect((await change({ state: 'open' }, { 'If-Match': tag })).response.status).toBe(412);
		expect((await change({ state: 'open', deadline: null })).data?.campaign).toMatchObject({
			state: 'open',
			closedAt: null,
			deadline: null,
		});
		expect((await change({ profile: 'none' })).response.status).toBe(400);
		expect((await change({ expectedCommunes: ['0'] })).response.status).toBe(400);
		expect(await get()).toMatchObject({ profile: 'kl195-cv2581', expectedCommunes: [A, B, C] });
	});

	it('have their reports checked again on request', async () => {
		await open();
		const done = await report(A, 'pass');
		const waiting = await report(B, null);
		const withdrawn = await report(C, 'pass');
		await amend(under.service.store.database, withdrawn, { kind: 'withdrawal' }, { reason: 'r', actor: 'a' });
		expect((await change({ deadline: '2025-10-10' })).data?.rechecked).toBe(0);
		expect((await change({ deadline: '2025-10-13', recheck: true })).data?.rechecked).toBe(1);
		const rows = await server.ask<{ report: string; number: number; state: string }>(
			url,
			'SELECT report, number, state FROM rasoat.attempts WHERE latest',
		);
		expect(Object.fromEntries(rows.map((row) => [row.report, `${row.number} ${row.state}`]))).toEqual({
			[done]: '2 received',
			[waiting]: '1 received',
			[withdrawn]: '1 done',
		});
		const notes = await server.ask(url, "SELECT report, kind, actor FROM rasoat.amendments WHERE kind = 'recheck'");
		expect(notes).toEqual([{ report: done, kind: 'recheck', actor: 'user:test-officer' }]);
		// What was known of it stands until it is checked again.
		expect((await get())?.counts).toMatchObject({ passed: 1, open: 1, late: 2 });
		expect((await verifyLedger(under.service.store.database)).differences).toEqual([]);
	});

	it('count what a newer version of their profile would check otherwise', async () => {
		await open();
		await report(A, 'pass');
		await server.ask(
			url,
			`INSERT INTO rasoat.profiles (hash, profile_id, version, source, description, installed, installed_by)
				SELECT repeat('f', 64), profile_id, '1.0.1', source, description, true, 'x' FROM rasoat.profiles`,
		);
		expect((await get())?.counts.outdated).toBe(1);
		await server.ask(url, "DELETE FROM rasoat.profiles WHERE version = '1.0.1'");
		expect((await get())?.counts.outdated).toBe(0);
	});

	it('have one that was just being checked looked at again when that is done', async () => {
		await open();
		const running = await report(A, null);
		await server.ask(url, `UPDATE rasoat.attempts SET state = 'processing', processing_at = now() WHERE report = '${running}'`);
		await change({ deadline: '2025-10-13', recheck: true });
		await check(running, 'pass');
		const [latest] = await server.ask(url, `SELECT number, state FROM rasoat.attempts WHERE report = '${running}' AND latest`);
		expect(latest).toEqual({ number: 2, state: 'received' });
	});
});

describe('the findings of a campaign', () => {
	it('tell who is missing, who has sent again, and one file for two communes', async () => {
		await open();
		await report(A, 'pass', { text: 'một tệp' });
		await report(B, 'pass', { text: 'một tệp' });
		await report(B, 'pass', { receivedAt: '2025-10-13T00:00:00Z' });
		const result = await findings();
		expect(result).toMatchObject({ expected: [A, B, C], reported: [A, B], missing: [C], unexpected: [] });
		expect(result?.findings.map(({ ruleId, target }) => `${ruleId} ${target}`)).toEqual([
			`campaign.not-submitted ${C}`,
			`campaign.duplicate-content ${A}`,
			`campaign.duplicate-content ${B}`,
			`campaign.resubmitted ${B}`,
		]);
		expect(result?.findings[1]?.message.vi).toContain('giống từng byte tệp nộp cho phường Hải Dương');
	});

	it('hold a figure against that of the commune’s last campaign', async () => {
		const assigned = (value: number, doubtful = false) =>
			({ 'staffing.assigned': { value, how: 'stated', doubtful, confidence: 1, evidence: [] } }) as const;
		const list = { expectedCommunes: [A, B, C] };
		await open({ ...list, id: 'dot-a', name: 'Đợt cũ' });
		await open({ ...list, id: 'dot-b', name: 'Đợt trước' });
		await report(A, 'pass', { campaign: 'dot-a', figures: assigned(400) });
		const before = await report(A, 'pass', { campaign: 'dot-b', figures: assigned(40) });
		// Of these, one was withdrawn, one could not be read surely.
		const withdrawn = await report(B, 'pass', { campaign: 'dot-b', figures: assigned(40) });
		await server.ask(url, `UPDATE rasoat.reports SET withdrawn_at = now() WHERE id = '${withdrawn}'`);
		await report(C, 'pass', { campaign: 'dot-b', figures: assigned(40, true) });
		await open();
		const now = await report(A, 'pass', { figures: assigned(400) });
		for (const commune of [B, C]) await report(commune, 'pass', { figures: assigned(400) });
		await open({ ...list, id: 'dot-z', name: 'Đợt sau' });
		await report(A, 'pass', { campaign: 'dot-z', figures: assigned(41) });
		expect((await findings())?.findings).toMatchObject([
			{ ruleId: 'campaign.regression', severity: 'warning', target: A, reports: [now, before], expected: 40, actual: 400 },
		]);
		expect((await findings())?.findings[0]?.message.vi).toContain('báo cáo đợt trước (Đợt trước) nêu 40');
	});

	it('take nobody for late before the deadline', async () => {
		await open({ deadline: '2999-01-01', expectedCommunes: [C] });
		expect((await findings())?.findings).toMatchObject([{ ruleId: 'campaign.not-submitted', severity: 'info', target: C }]);
	});

	it('stand at each of the reports they are about', async () => {
		await open();
		const [a, b, c] = [await report(A, 'pass', { text: 'một tệp' }), await report(B, 'pass', { text: 'một tệp' }), await report(C, 'pass')];
		const shown = async (id: string) => (await as('viewer').GET('/api/v1/reports/{id}', { params: { path: { id } } })).data;
		expect((await shown(a))?.campaignFindings).toMatchObject([{ ruleId: 'campaign.duplicate-content', target: A, reports: [a, b] }]);
		expect((await shown(b))?.campaignFindings).toMatchObject([{ ruleId: 'campaign.duplicate-content', target: B, reports: [b, a] }]);
		expect(await shown(c)).toMatchObject({ campaignFindings: [], filing: null });
	});

	it('of a campaign that is not there are none', async () => {
		expect(await findings()).toBeUndefined();
	});
});

describe('the first campaign', () => {
	it('is there before anybody opens one, once, and not where there was one', async () => {
		const { database } = under.service.store;
		await ensureFirstCampaign(database);
		await ensureFirstCampaign(database);
		expect(await get('kl195-cv2581')).toMatchObject({ deadline: null, state: 'open', counts: { expected: 114 } });
		await server.ask(url, 'TRUNCATE rasoat.campaigns CASCADE');
		await open();
		await ensureFirstCampaign(database);
		expect(await get('kl195-cv2581')).toBeUndefined();
	});
});
