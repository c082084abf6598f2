import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findingOf, resultOf } from '../../testing/result-of.js';
import { saveCampaign } from '../../testing/save-campaign.js';
import type { TestServer } from '../../testing/test-server.js';
import { summaryFacts } from '../batches/summary-facts.js';
import { campaignCounts } from '../campaigns/campaign-counts.js';
import { NEWEST } from '../campaigns/newest.js';
import { recheckCampaign } from '../campaigns/recheck-campaign.js';
import { type Database, openDatabase } from '../database.js';
import { amend } from '../ledger/amend.js';
import { cancel } from '../ledger/cancel.js';
import { complete } from '../ledger/complete.js';
import { fail } from '../ledger/fail.js';
import { receive } from '../ledger/receive.js';
import { replay } from '../ledger/replay.js';
import { verifyLedger } from '../ledger/verify-ledger.js';
import { decideReport } from '../reviews/decide-report.js';
import { dismissFinding } from '../reviews/dismiss-finding.js';
import { findRow } from './find-row.js';
import { listReports } from './list-reports.js';
import { reportDetail } from './report-detail.js';

const COMMUNE = '10507';
const FINDING = findingOf({ fingerprint: 'a', ruleId: 'rule.a' });
const EVER = '2020-01-01T00:00:00Z';
const LATER = '2100-01-01T00:00:00Z';

/** How a check may come to nothing, and what is then said of the report. */
const IN_VAIN = [
	{ name: 'cancelled', end: (on: Database, id: string) => cancel(on, id), says: { state: 'done', outcome: 'cancelled' } },
	{ name: 'failed', end: (on: Database, id: string) => fail(on, id, 'crash'), says: { state: 'failed', outcome: null, error: 'crash' } },
	{ name: 'under way', end: async () => {}, says: { state: 'received', outcome: null } },
];

/** The last result there is goes on being shown, whatever becomes of a later check, on any server. */
export function lastResultContract(serverOf: () => TestServer): void {
	let url: string;
	let database: Database;
	beforeAll(async () => {
		url = await serverOf().emptyDatabase();
		database = await openDatabase(url);
	});
	beforeEach(async () => {
		await serverOf().ask(url, 'TRUNCATE rasoat.originals, rasoat.campaigns CASCADE');
		for (const id of ['kl195', 'kl210']) await saveCampaign(database, { id, profileId: 'p', deadline: null, expectedCommunes: [COMMUNE] });
	});
	afterAll(() => database?.close());

	async function receiveOne(): Promise<{ readonly id: string; readonly attempt: string }> {
		const facts = { mediaType: 'text/plain', sender: null, way: 'upload', receivedAt: '2025-10-10T05:00:00Z', fileName: 'a.pdf' } as const;
		const { report } = await receive(database, { ...facts, campaign: 'kl195', commune: COMMUNE, bytes: Buffer.from('báo cáo') });
		const { attempt } = await replay(database, report.id);
		return { id: report.id, attempt: attempt?.id ?? '' };
	}

	const flagged = JSON.stringify(resultOf({ verdict: 'flagged', findings: [FINDING] }));
	const finish = (attempt: string, json: string, outcome: 'checked' | 'unreadable' = 'checked') =>
		complete(database, attempt, { outcome, json, engineVersion: '0', profileHash: 'ab' });
	const again = async (id: string): Promise<string> => (await replay(database, id)).attempt?.id ?? '';
	const counts = () => database.transaction('snapshot', (session) => campaignCounts(session, 'kl195'));
	const totalled = () =>
		database.transaction('snapshot', async ({ client }) => {
			const { rows } = await client.query<{ verdict: string; errors: number }>(
				`WITH ${NEWEST} SELECT verdict, errors FROM standing WHERE figures IS NOT NULL`,
				['kl195'],
			);
			return rows;
		});

	describe.each(IN_VAIN)('when a newer check is $name', ({ end, says }) => {
		let id: string;
		beforeEach(async () => {
			const first = await receiveOne();
			id = first.id;
			await finish(first.attempt, flagged);
			await end(database, await again(id));
		});

		it('list, page, totals and morning summary show the earlier result, and of which attempt it is', async () => {
			const shown = {
				...says,
				attempt: 2,
				checkedAttempt: 1,
				verdict: 'flagged',
				findings: { error: 1, warning: 0, info: 0, doubtful: 0 },
			};
			const order = { by: 'receivedAt', newestFirst: true } as const;
			const list = await listReports(database, { verdicts: ['flagged'], rule: 'rule.a' }, order, null, 10);
			expect(list.rows).toMatchObject([{ id, ...shown }]);
			const detail = await reportDetail(database, id);
			expect(detail).toMatchObject({ row: shown, result: { verdict: 'flagged', findings: [{ fingerprint: 'a' }] } });
			expect(detail?.attempts.map(({ number, verdict }) => [number, verdict])).toEqual([
				[1, 'flagged'],
				[2, null],
			]);
			expect(await counts()).toMatchObject({ reported: 1, flagged: 1, open: 0 });
			expect(await totalled()).toEqual([{ verdict: 'flagged', errors: 1 }]);
			const { came, campaigns } = await summaryFacts(database, EVER, LATER);
			expect(came).toMatchObject([{ verdict: 'flagged', state: says.state }]);
			expect(campaigns.find((campaign) => campaign.id === 'kl195')?.filed).toEqual([COMMUNE]);
			expect((await verifyLedger(database)).differences).toEqual([]);
		});

		it('a newer result takes its place', async () => {
			const waiting = says.state === 'received' ? ((await replay(database, id)).attempt?.id ?? '') : await again(id);
			await finish(waiting, JSON.stringify(resultOf()));
			const number = says.state === 'received' ? 2 : 3;
			expect(await findRow(database, id)).toMatchObject({
				attempt: number,
				checkedAttempt: number,
				verdict: 'pass',
				findings: { error: 0 },
			});
			expect((await verifyLedger(database)).differences).toEqual([]);
		});
	});

	it.each(IN_VAIN.slice(0, 2))('people work on the earlier result when a newer check is $name', async ({ end }) => {
		const { id, attempt } = await receiveOne();
		await finish(attempt, flagged);
		await end(database, await again(id));
		const deed = { actor: 'user:1', reason: 'đã hỏi xã', version: 0 };
		expect(await dismissFinding(database, id, 'a', deed)).toEqual({ refused: null });
		expect(await decideReport(database, id, 'accept', { ...deed, version: 1 })).toEqual({ refused: null });
		const shown = { verdict: 'pass', findings: { error: 0 }, review: { state: 'accepted', dismissed: 1 }, checkedAttempt: 1 };
		expect(await findRow(database, id)).toMatchObject(shown);
		expect(await totalled()).toEqual([{ verdict: 'pass', errors: 0 }]);
	});

	it('an unreadable file stays unreadable, and its commune missing, when checking it again was cancelled', async () => {
		const { id, attempt } = await receiveOne();
		const error = { code: 'encrypted', message: { vi: 'có mật khẩu', en: 'encrypted' } } as const;
		await finish(attempt, JSON.stringify({ ...resultOf({ status: 'unreadable', verdict: 'unreadable' }), error }), 'unreadable');
		await cancel(database, await again(id));
		expect(await findRow(database, id)).toMatchObject({ verdict: 'unreadable', error: 'encrypted', outcome: 'cancelled' });
		const { broken, campaigns } = await summaryFacts(database, EVER, LATER);
		expect(broken).toMatchObject([{ kind: 'unreadable', code: 'encrypted' }]);
		expect(campaigns.find((campaign) => campaign.id === 'kl195')).toMatchObject({ filed: [], sent: [COMMUNE] });
	});

	it('a report that was never checked has none, cancelled or not', async () => {
		const { id, attempt } = await receiveOne();
		await cancel(database, attempt);
		expect(await findRow(database, id)).toMatchObject({ checkedAttempt: null, verdict: null, outcome: 'cancelled' });
		expect(await reportDetail(database, id)).toMatchObject({ result: null });
		expect(await dismissFinding(database, id, 'a', { actor: 'user:1', reason: '', version: 0 })).toEqual({ refused: 'no-result' });
		expect(await database.transaction('write', (session) => recheckCampaign(session, 'kl195', 'user:1'))).toBe(0);
	});

	it('what would have a result made anew does so when the last check was cancelled: the day, another check of the campaign', async () => {
		const { id, attempt } = await receiveOne();
		await finish(attempt, flagged);
		await cancel(database, await again(id));
		const grounds = { reason: 'phong bì ghi ngày khác', actor: 'user:1' };
		await amend(database, id, { kind: 'received-at', receivedAt: '2025-11-01T05:00:00Z' }, grounds);
		expect(await findRow(database, id)).toMatchObject({ attempt: 3, state: 'received', checkedAttempt: 1 });
		await cancel(database, await again(id));
		expect(await database.transaction('write', (session) => recheckCampaign(session, 'kl195', 'user:1'))).toBe(1);
		expect(await findRow(database, id)).toMatchObject({ attempt: 4, state: 'received', checkedAttempt: 1 });
	});
}
