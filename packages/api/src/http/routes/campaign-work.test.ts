import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Body, type ReviewGround, startReviewGround } from '../../testing/review-ground.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';

const SLOW_MS = 180_000;
const REASON = 'đã gọi điện hỏi xã';
const HUNG_THANG = '11809';
const HA_DONG = '10882';

let server: TestServer;
let ground: ReviewGround;
let hungThang: string;
let haDong: string;

beforeAll(async () => {
	server = await startEmbeddedServer();
	ground = await startReviewGround(await server.emptyDatabase());
	const { url } = ground.under.service.store;
	await server.ask(url, `UPDATE rasoat.campaigns SET deadline = '2025-10-15', expected_communes = '{${HUNG_THANG},${HA_DONG},11680}'`);
	hungThang = await ground.send('inbox/hung-thang.docx', { receivedAt: '2025-10-15T08:00:00Z' });
	haDong = await ground.send('inbox/ha-dong.pdf', { receivedAt: '2025-10-15T20:30:00Z' });
}, SLOW_MS);
afterAll(async () => {
	await ground?.stop();
	await server?.stop();
}, SLOW_MS);

const OF = '/campaigns/kl195-cv2581';
const get = async (path: string): Promise<Body> => {
	const { status, body } = await ground.call('GET', path, undefined, 'viewer');
	expect(status).toBe(200);
	return body;
};
const versionOf = async (id: string) => (await get(`/reports/${id}/review`)).review.version;
const post = async (path: string, sent: object) => expect(await ground.call('POST', path, sent)).toMatchObject({ status: 200 });
const decide = async (id: string, decision: string) => post(`/reports/${id}/decisions`, { decision, version: await versionOf(id) });
const correct = async (id: string, target: string, value: number | null) =>
	post(`/reports/${id}/corrections`, {
		...{ kind: 'figure', target, value, how: value === null ? 'not-stated' : 'stated', note: REASON },
		version: await versionOf(id),
	});
const stateOf = async (commune: string) => (await get(`${OF}/overview`)).communes.find((each) => each.commune === commune)?.state;

describe('a campaign at a glance', () => {
	it('tells how every commune stands, who is late and who is missing', { timeout: SLOW_MS }, async () => {
		const { communes, counts, arrivals } = await get(`${OF}/overview`);
		const byCommune = Object.fromEntries(communes.map((each) => [each.commune, each]));
		expect(byCommune).toMatchObject({
			[HUNG_THANG]: { expected: true, state: 'passed', late: false, report: hungThang, versions: 1 },
			// 03:30 on the 16th where the city is.
			[HA_DONG]: { expected: true, late: true, report: haDong },
			11680: { expected: true, state: 'missing', report: null, receivedAt: null, findings: null, versions: 0 },
		});
		expect(counts).toMatchObject({ expected: 3, reported: 2, missing: 1, onTime: 1, late: 1, unexpected: 0, states: { missing: 1 } });
		expect(arrivals).toEqual([
			{ hour: '2025-10-15T08:00:00.000Z', reports: 1, communes: 1 },
			{ hour: '2025-10-15T20:00:00.000Z', reports: 1, communes: 1 },
		]);
	});

	it('follows decisions and corrections, and keeps unknown ones in bins', { timeout: SLOW_MS }, async () => {
		await decide(hungThang, 'accept');
		expect(await stateOf(HUNG_THANG)).toBe('accepted');
		await decide(hungThang, 'undo');
		expect(await stateOf(HUNG_THANG)).toBe('passed');
		const passed = async () => ((await get(OF)).counts as { readonly passed: number }).passed;
		const before = await passed();
		await correct(hungThang, 'staffing.assigned', null);
		expect(await stateOf(HUNG_THANG)).toBe('flagged');
		expect(await passed()).toBe(before - 1);
		await ground.send('inbox/vinh-am-quet.pdf', { bytes: Buffer.from('%PDF-1.7 hỏng') });
		expect((await get(`${OF}/overview`)).bins).toEqual({ withoutCommune: 0, withoutCampaign: 1 });
	});

	it('counts the report that came last, of those that were not set aside', { timeout: SLOW_MS }, async () => {
		const again = await ground.send('inbox/ha-dong.pdf', { receivedAt: '2025-10-16T01:00:00Z' });
		const standing = async () => (await get(`${OF}/overview`)).communes.find(({ commune }) => commune === HA_DONG);
		expect(await standing()).toMatchObject({ report: again, versions: 2 });
		await decide(again, 'set-aside');
		expect(await standing()).toMatchObject({ report: haDong, versions: 2 });
		await decide(haDong, 'set-aside');
		expect(await standing()).toMatchObject({ report: again, state: 'set-aside' });
		expect((await get(`${OF}/totals`)).rows.map(({ commune }) => commune)).toEqual([HUNG_THANG]);
		await decide(haDong, 'undo');
	});
});

describe('totals', () => {
	it('sum what reports state as people put it right, and say what is corrected and absent', { timeout: SLOW_MS }, async () => {
		const before = await get(`${OF}/totals`);
		const assigned = (body: Body) => body.rows.map(({ commune, cells }) => [commune, cells['staffing.assigned']?.value]);
		await correct(haDong, 'staffing.assigned', 61);
		const after = await get(`${OF}/totals`);
		expect(assigned(after)).toEqual([
			[HA_DONG, 61],
			[HUNG_THANG, null],
		]);
		expect(after.rows[0]?.cells['staffing.assigned']).toMatchObject({ corrected: true, doubtful: false, evidence: { page: 1 } });
		expect(after.totals['staffing.assigned']).toEqual({ sum: 61, stated: 1, doubtful: 0, corrected: 1, absent: 1 });
		expect(before.totals['staffing.assigned']?.sum).not.toBe(61);
		expect(after.figures.map(({ id }) => id)).toContain('staffing.units');
		expect(after.totals['staffing.units']).toMatchObject({ sum: null });
		expect(after.totals['staffing.present']?.sum).toBe(
			after.rows.reduce((sum, { cells }) => sum + Number(cells['staffing.present']?.value ?? 0), 0),
		);
	});
});

describe('points', () => {
	const points = (query: string) => get(`${OF}/points?limit=200${query}`);

	it('hold the proposals and difficulties of every report that counts, page by page', { timeout: SLOW_MS }, async () => {
		const { items } = await points('');
		const whole = (await get(`/reports/${hungThang}`)).result;
		const of = (kind: string) => items.filter((item) => item.commune === HUNG_THANG && item.kind === kind).map(({ text }) => text);
		expect(of('proposal')).toEqual(whole.proposals.map(({ text }) => text));
		expect(of('difficulty')).toEqual(whole.difficulties.map(({ text }) => text));
		expect(whole.proposals.length).toBeGreaterThan(0);
		const paged: unknown[] = [];
		for (let cursor = ''; ; ) {
			const page = await get(`${OF}/points?limit=3${cursor}`);
			paged.push(...page.items);
			if (page.nextCursor === null) break;
			cursor = `&cursor=${page.nextCursor}`;
		}
		expect(paged).toEqual(items);
	});

	it('are found by their words, with tones or without, and by addressee', { timeout: SLOW_MS }, async () => {
		const { items, addressees } = await points('');
		const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
		const words = items.flatMap(({ text }) => text.toLowerCase().split(/\s+/));
		const word = words.find((each) => /^\p{L}{3,}$/u.test(each) && plain(each) !== each) ?? '';
		const found = async (q: string) => (await points(`&q=${encodeURIComponent(q)}`)).items;
		expect(await found(plain(word))).toEqual(items.filter(({ text }) => plain(text).includes(plain(word))));
		expect(await found(word.toUpperCase())).toEqual(items.filter(({ text }) => text.toLowerCase().includes(word)));
		expect(await found(`${word}ỹ`)).toEqual([]);
		for (const { addresseeBody, points: counted } of addressees)
			expect((await points(`&addresseeBody=${addresseeBody ?? ''}`)).items).toHaveLength(counted);
		expect(await found('%')).toEqual(items.filter(({ text }) => text.includes('%')));
	});
});

it('rules are counted as they fire and as they are dismissed', { timeout: SLOW_MS }, async () => {
	const { result } = await get(`/reports/${haDong}`);
	const [finding] = result.findings;
	const rules = async () => (await get(`${OF}/rules`)).items as unknown as readonly { ruleId: string; fired: number; dismissed: number }[];
	const before = await rules();
	expect(before.length).toBeGreaterThan(20);
	expect(before.every(({ dismissed }) => dismissed === 0)).toBe(true);
	const version = await versionOf(haDong);
	await ground.call('POST', `/reports/${haDong}/dismissals`, { fingerprint: finding?.fingerprint, reason: REASON, version });
	const after = await rules();
	expect(after.find(({ ruleId }) => ruleId === finding?.ruleId)).toMatchObject({ dismissed: 1 });
	expect(after.filter(({ dismissed }) => dismissed > 0)).toHaveLength(1);
	const machine = (await get(`/reports/${haDong}/results/1`)) as unknown as { findings: { ruleId: string }[] };
	for (const { ruleId } of machine.findings) expect(after.find((rule) => rule.ruleId === ruleId)?.fired).toBeGreaterThan(0);
});

it('workbooks hold what the table and the list show', { timeout: SLOW_MS }, async () => {
	const open = async (what: string) => {
		const answer = await fetch(`${ground.under.origin}/api/v1${OF}/${what}.xlsx`, { headers: { 'X-Test-Role': 'viewer' } });
		expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
			200,
			expect.stringMatching(/^attachment; filename=".*\.xlsx"/),
		]);
		const book = new ExcelJS.Workbook();
		await book.xlsx.load((await answer.arrayBuffer()) as never);
		return book;
	};
	const { rows, figures } = await get(`${OF}/totals`);
	const column = figures.filter(({ type }) => type !== 'units').findIndex(({ id }) => id === 'staffing.present') + 5;
	const sheet = (await open('totals')).getWorksheet('Tổng hợp');
	expect(rows.map((_, index) => sheet?.getCell(index + 2, column).value)).toEqual(
		rows.map(({ cells }) => cells['staffing.present']?.value),
	);
	const { items } = await get(`${OF}/points?limit=200`);
	expect((await open('points')).worksheets[0]?.rowCount).toBe(items.length + 1);
});

it.each(['overview', 'totals', 'points', 'rules', 'totals.xlsx', 'points.xlsx'])('%s of no campaign is told so', async (what) => {
	for (const id of ['none', '%00', '%F0%9F%92%A9'])
		expect(await ground.call('GET', `/campaigns/${id}/${what}`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
});
