import type { Belonging } from '@rasoat/checker';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saveCampaign } from '../../testing/save-campaign.js';
import type { TestServer } from '../../testing/test-server.js';
import { type Database, openDatabase } from '../database.js';
import { amend } from '../ledger/amend.js';
import { cancel } from '../ledger/cancel.js';
import { type Completion, complete } from '../ledger/complete.js';
import { completeAsForeseen } from '../ledger/complete-as-foreseen.js';
import { ledgerSnapshot } from '../ledger/ledger-snapshot.js';
import { type Arrival, receive } from '../ledger/receive.js';
import { replay } from '../ledger/replay.js';
import { verifyLedger } from '../ledger/verify-ledger.js';
import { keepProfile } from '../profiles/keep-profile.js';
import type { Report } from '../schema.js';
import { cited, describedAs, reading } from './filing.cases.js';
import { refileByReading } from './refile-by-reading.js';
import { reportFiling } from './report-filing.js';

const HASH = { p195: '1'.repeat(64), p210: '2'.repeat(64) };
const PERSON = { reason: 'cán bộ xếp', actor: 'user:1' };

/** How reports are filed by what is read of them, on any server. */
export function filingContract(serverOf: () => TestServer): void {
	let server: TestServer;
	let url: string;
	let database: Database;

	beforeAll(async () => {
		server = serverOf();
		url = await server.emptyDatabase();
		database = await openDatabase(url);
	});
	beforeEach(async () => {
		await server.ask(url, 'TRUNCATE rasoat.originals, rasoat.campaigns, rasoat.profiles CASCADE');
		await install('p195', '195-KL/TW', '2581/UBND-NVKTGS');
		await install('p210', '210-KL/TW', '3333/UBND-NVKTGS');
		await open('kl195', 'p195');
	});
	afterAll(() => database?.close());

	const install = (id: keyof typeof HASH, conclusion: string, letter: string) =>
		database.transaction('write', (session) => {
			const tried = { hash: HASH[id], includes: [], description: describedAs(id, conclusion, letter) };
			return keepProfile(session, { source: { origin: '', yaml: '', includes: {} }, tried, installedBy: 'x', installed: false });
		});
	const open = (id: string, profileId: string, deadline: string | null = null) =>
		saveCampaign(database, { id, profileId, deadline, expectedCommunes: ['10507'] });
	const take = async (changes: Partial<Arrival> = {}) =>
		receive(database, {
			bytes: Buffer.from('báo cáo'),
			mediaType: 'application/pdf',
			way: 'upload',
			receivedAt: '2025-10-15T01:02:03.004Z',
			sender: 'user:2',
			fileName: 'a.pdf',
			campaign: null,
			commune: null,
			...changes,
		});
	const latestOf = async (report: string) => {
		const rows = await server.ask<{ id: string; number: number; state: string; outcome: string | null }>(
			url,
			`SELECT id, number, state, outcome FROM rasoat.attempts WHERE report = '${report}' AND latest`,
		);
		return rows[0] ?? { id: '', number: 0, state: '', outcome: null };
	};
	/** Has the report's attempt completed as a worker would that had taken it as it stands, or as `taken` stood. */
	const finish = async (report: Report, belonging: Belonging | null = reading(), taken: Partial<Report> = report) => {
		const { id } = await latestOf(report.id);
		await complete(database, id, {
			outcome: belonging === null ? 'unreadable' : 'checked',
			json: '{}',
			engineVersion: '0',
			profileHash: taken.campaign === 'kl210' ? HASH.p210 : HASH.p195,
			campaign: taken.campaign ?? null,
			deadline: null,
			...(belonging && { filedBy: { belonging, wording: new Uint8Array([1, 2]) } }),
		});
		return stands(report.id);
	};
	const stands = async (id: string) => {
		const rows = await server.ask<{ campaign: string | null; commune: string | null; withdrawn: boolean; of: string | null }>(
			url,
			`SELECT r.campaign, r.commune, r.withdrawn_at IS NOT NULL AS withdrawn, f.duplicate_of AS of
				FROM rasoat.reports r LEFT JOIN rasoat.filings f ON f.report = r.id WHERE r.id = '${id}'`,
		);
		return rows[0];
	};
	const history = (id: string) =>
		server.ask<{ kind: string; actor: string; reason: string }>(
			url,
			`SELECT kind, actor, reason FROM rasoat.amendments WHERE report = '${id}' ORDER BY id`,
		);
	const wholeWith = async (counts: string) => {
		const { differences } = await verifyLedger(database);
		expect(differences).toEqual([]);
		expect(Object.values(await ledgerSnapshot(database)).join(' ')).toBe(counts);
	};

	describe('after reading', () => {
		it('files a report for the commune and into the campaign that it names, and says why', async () => {
			const { report } = await take();
			expect(await finish(report)).toEqual({ campaign: 'kl195', commune: '10507', withdrawn: false, of: null });
			expect(await history(report.id)).toEqual([
				{
					kind: 'move',
					actor: 'rasoat',
					reason:
						'Theo nội dung đọc được: viện dẫn Kết luận số 195-KL/TW hoặc Công văn số 2581/UBND-NVKTGS; đơn vị báo cáo là phường Thành Đông.',
				},
			]);
			expect(await latestOf(report.id)).toMatchObject({ number: 1, state: 'done' });
			await wholeWith('1 1 0 0 1');
		});

		it.each<[string, Partial<Belonging>, string | null, string | null]>([
			['no campaign cited', { cited: [cited('conclusion', '186')] }, null, '10507'],
			['two campaigns cited', { cited: [cited('conclusion', '195'), cited('conclusion', '210')] }, null, '10507'],
			['no commune read', { commune: null }, 'kl195', null],
			['a doubtful commune', { commune: { code: '10507', name: '', kind: '', sure: false } }, 'kl195', null],
		])('leaves open what was not read for sure: %s', async (_, changes, campaign, commune) => {
			await open('kl210', 'p210');
			const { report } = await take();
			expect(await finish(report, reading(changes))).toEqual({ campaign, commune, withdrawn: false, of: null });
			await wholeWith('1 1 0 0 1');
		});

		it('leaves an unreadable file where it is', async () => {
			const { report } = await take();
			expect(await finish(report, null)).toMatchObject({ campaign: null, commune: null });
		});

		it('leaves it to people while its campaign is closed', async () => {
			await server.ask(url, 'UPDATE rasoat.campaigns SET closed_at = now()');
			const { report } = await take();
			expect(await finish(report)).toMatchObject({ campaign: null, commune: '10507' });
		});

		it("keeps to the sender's word", async () => {
			await open('kl210', 'p210');
			const { report } = await take({ campaign: 'kl210', commune: '10525' });
			expect(await finish(report)).toMatchObject({ campaign: 'kl210', commune: '10525' });
			expect(await history(report.id)).toEqual([]);
		});

		it.each([
			['to a place', { campaign: null, commune: '10525' }, { campaign: 'kl195', commune: '10525' }],
			['out of its campaign', { campaign: null, commune: '10507' }, { campaign: null, commune: '10507' }],
		])('never overwrites what a person moved %s', async (_, to, standing) => {
			const { report } = await take(to.commune === '10507' ? { campaign: 'kl195', commune: '10507' } : {});
			await amend(database, report.id, { kind: 'move', ...to }, PERSON);
			expect(await finish(report)).toMatchObject(standing);
			await replay(database, report.id);
			expect(await finish(report, reading({ commune: null }))).toMatchObject(standing);
		});

		it('leaves a withdrawn report alone', async () => {
			const { report } = await take();
			await amend(database, report.id, { kind: 'withdrawal' }, PERSON);
			expect(await finish(report)).toEqual({ campaign: null, commune: null, withdrawn: true, of: null });
		});

		it('has it checked again by a campaign with another profile, once', async () => {
			await open('kl210', 'p210');
			const { report } = await take();
			const of210 = reading({ cited: [cited('conclusion', '210')] });
			expect(await finish(report, of210)).toMatchObject({ campaign: 'kl210', commune: '10507' });
			expect(await latestOf(report.id)).toMatchObject({ number: 2, state: 'received' });
			await wholeWith('1 0 1 0 1');
			await finish(report, of210, { campaign: 'kl210' });
			expect(await latestOf(report.id)).toMatchObject({ number: 2, state: 'done' });
			await wholeWith('1 1 0 0 1');
		});

		it('has it checked again by a campaign with a deadline', async () => {
			await open('kl195', 'p195', '2025-10-15');
			const { report } = await take();
			await finish(report);
			expect(await latestOf(report.id)).toMatchObject({ number: 2, state: 'received' });
		});

		it('has it checked again where a person moved it meanwhile', async () => {
			await open('kl210', 'p210');
			const { report } = await take({ campaign: 'kl195', commune: '10507' });
			await amend(database, report.id, { kind: 'move', campaign: 'kl210', commune: '10507' }, PERSON);
			await finish(report, reading(), { campaign: 'kl195' });
			expect(await latestOf(report.id)).toMatchObject({ number: 2, state: 'received' });
		});

		it('files what was read before, once a campaign is opened for it', async () => {
			const { report } = await take();
			await finish(report, reading({ cited: [cited('letter', '3333')] }));
			expect(await refileByReading(database)).toBe(0);
			await open('kl210', 'p210');
			expect(await refileByReading(database)).toBe(1);
			expect(await stands(report.id)).toMatchObject({ campaign: 'kl210', commune: '10507' });
			expect(await latestOf(report.id)).toMatchObject({ number: 2 });
			await wholeWith('1 0 1 0 1');
		});
	});

	describe('as it was foreseen', () => {
		const completion = (changes: Partial<Completion> = {}): Completion => ({
			outcome: 'checked',
			json: '{}',
			engineVersion: '0',
			profileHash: HASH.p195,
			campaign: null,
			deadline: null,
			filedBy: { belonging: reading(), wording: new Uint8Array([1, 2]) },
			...changes,
		});
		/** Something happens between the look and the writing. */
		const meanwhile = (happens: () => Promise<unknown>): Database => {
			let statements = 0;
			const transaction: Database['transaction'] = async (mode, work) => {
				const value = await database.transaction(mode, work);
				if (++statements === 1) await happens();
				return value;
			};
			return { ...database, transaction };
		};

		it('files and saves a plain report by one statement, once', async () => {
			const { report } = await take();
			const { id } = await latestOf(report.id);
			expect(await completeAsForeseen(database, id, completion())).toBe(true);
			expect(await stands(report.id)).toEqual({ campaign: 'kl195', commune: '10507', withdrawn: false, of: null });
			expect(await completeAsForeseen(database, id, completion())).toBe(false);
			expect(await history(report.id)).toHaveLength(1);
			await wholeWith('1 1 0 0 1');
		});

		it.each<[string, Partial<Completion>]>([
			['another profile', { profileHash: HASH.p210 }],
			['another deadline', { deadline: '2025-01-01' }],
			['an unreadable file', { outcome: 'unreadable' }],
		])('leaves to a closer look: %s', async (_, changes) => {
			const { report } = await take();
			const { id, state } = await latestOf(report.id);
			expect(await completeAsForeseen(database, id, completion(changes))).toBeNull();
			expect(await latestOf(report.id)).toMatchObject({ id, state });
		});

		it.each<[string, (report: string) => Promise<unknown>, string | null, string | null]>([
			['a person moved it', (id) => amend(database, id, { kind: 'move', campaign: null, commune: '10525' }, PERSON), 'kl195', '10525'],
			['its campaign was closed', () => server.ask(url, 'UPDATE rasoat.campaigns SET closed_at = now()'), null, '10507'],
			['another campaign was opened', () => open('kl195b', 'p195'), null, '10507'],
			['it was withdrawn', (id) => amend(database, id, { kind: 'withdrawal' }, PERSON), null, null],
		])('looks again where meanwhile %s', async (_, happens, campaign, commune) => {
			const { report } = await take();
			const { id } = await latestOf(report.id);
			const during = meanwhile(() => happens(report.id));
			expect(await completeAsForeseen(during, id, completion())).toBeNull();
			expect(await finish(report)).toMatchObject({ campaign, commune });
			expect(await latestOf(report.id)).toMatchObject({ state: 'done' });
		});

		it('changes nothing of an attempt that was ended meanwhile', async () => {
			const { report } = await take();
			const { id } = await latestOf(report.id);
			const during = meanwhile(() => cancel(database, id));
			expect(await complete(during, id, completion())).toEqual({ changed: false });
			expect(await latestOf(report.id)).toMatchObject({ state: 'done', outcome: 'cancelled' });
			expect(await stands(report.id)).toMatchObject({ campaign: null, commune: null });
		});
	});

	describe('bytes that come again', () => {
		it('with nothing said go to the report that stands, filed or not', async () => {
			const first = await take();
			expect(await take()).toMatchObject({ isNew: false, report: { id: first.report.id } });
			await finish(first.report);
			expect(await take()).toMatchObject({ isNew: false, report: { id: first.report.id, campaign: 'kl195', commune: '10507' } });
			expect(await take({ campaign: 'kl195' })).toMatchObject({ isNew: false, report: { id: first.report.id } });
			expect(await take({ commune: '10507' })).toMatchObject({ isNew: false, report: { id: first.report.id } });
			await wholeWith('1 1 0 0 5');
		});

		it('for another commune are another report, and then it is not plain where they go with nothing said', async () => {
			const first = await take({ campaign: 'kl195', commune: '10507' });
			const second = await take({ campaign: 'kl195', commune: '10525' });
			const third = await take();
			expect([first, second, third].map(({ isNew }) => isNew)).toEqual([true, true, true]);
			expect(await finish(third.report)).toEqual({ campaign: null, commune: null, withdrawn: true, of: first.report.id });
			expect(await reportFiling(database, third.report.id)).toEqual({
				campaigns: ['kl195'],
				commune: { code: '10507', sure: true },
				duplicateOf: first.report.id,
			});
			expect(await reportFiling(database, first.report.id)).toBeNull();
			expect(await take()).toMatchObject({ isNew: false, report: { id: first.report.id } });
			expect(await history(third.report.id)).toMatchObject([
				{ kind: 'withdrawal', actor: 'rasoat', reason: expect.stringContaining(first.report.id) },
			]);
			await wholeWith('3 1 2 0 4');
		});

		it('put a report that was in no campaign into the one that is said', async () => {
			await open('kl210', 'p210');
			const { report } = await take();
			await finish(report, reading({ cited: [] }));
			expect(await take({ campaign: 'kl210' })).toMatchObject({ isNew: false, report: { id: report.id, campaign: 'kl210' } });
			expect(await latestOf(report.id)).toMatchObject({ number: 2, state: 'received' });
			await wholeWith('1 0 1 0 2');
		});

		it('do not put it where a person took it out', async () => {
			const { report } = await take({ campaign: 'kl195', commune: '10507' });
			await amend(database, report.id, { kind: 'move', campaign: null, commune: '10507' }, PERSON);
			const again = await take({ campaign: 'kl195' });
			expect(again).toMatchObject({ isNew: true, report: { campaign: 'kl195', commune: null } });
			await wholeWith('2 0 2 0 2');
		});

		it('that were read twice at once are one report and a duplicate of it', async () => {
			const first = await take();
			const other = await take({ campaign: 'kl195', commune: '10525' });
			await amend(database, other.report.id, { kind: 'move', campaign: null, commune: '10525' }, PERSON);
			const second = await take({ campaign: 'kl195', commune: '10507' });
			const [a, b] = await Promise.all([finish(first.report), finish(second.report)]);
			expect([a, b]).toEqual([
				{ campaign: null, commune: null, withdrawn: true, of: second.report.id },
				{ campaign: 'kl195', commune: '10507', withdrawn: false, of: null },
			]);
			await wholeWith('3 2 1 0 3');
		});

		it('stay open to people where a withdrawn report is in the way', async () => {
			const { report } = await take({ campaign: 'kl195', commune: '10507' });
			await amend(database, report.id, { kind: 'withdrawal' }, PERSON);
			const again = await take();
			expect(again.isNew).toBe(true);
			expect(await finish(again.report)).toEqual({ campaign: null, commune: null, withdrawn: false, of: null });
			expect((await take({ campaign: 'kl195', commune: '10507' })).report).toMatchObject({
				id: report.id,
				withdrawnAt: expect.any(String),
			});
			await wholeWith('2 1 1 0 3');
		});

		it('are no duplicate of themselves where a person moved a duplicate of theirs into their way', async () => {
			const first = await take({ campaign: 'kl195' });
			await take({ campaign: 'kl195', commune: '10525' });
			const third = await take();
			await finish(third.report, reading({ commune: null }));
			await amend(database, third.report.id, { kind: 'move', campaign: 'kl195', commune: '10507' }, PERSON);
			expect(await finish(first.report)).toEqual({ campaign: 'kl195', commune: null, withdrawn: false, of: null });
			await wholeWith('3 2 1 0 3');
		});

		it('a duplicate that a person reinstates is one no more', async () => {
			const first = await take({ campaign: 'kl195', commune: '10507' });
			await take({ campaign: 'kl195', commune: '10525' });
			const third = await take();
			await finish(third.report);
			await amend(database, third.report.id, { kind: 'reinstatement' }, PERSON);
			expect(await stands(third.report.id)).toEqual({ campaign: null, commune: null, withdrawn: false, of: null });
			expect(await take()).toMatchObject({ report: { id: third.report.id } });
			expect(first.report.id).not.toBe(third.report.id);
			await wholeWith('3 1 2 0 4');
		});
	});
}
