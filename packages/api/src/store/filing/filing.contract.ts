import type { Belonging } from '@rasoat/checker';
import { describe, expect, it } from 'vitest';
import type { TestServer } from '../../testing/test-server.js';
import { amend } from '../ledger/amend.js';
import { replay } from '../ledger/replay.js';
import { cited, reading } from './filing.cases.js';
import { filingGround, PERSON } from './ground.contract.js';
import { refileByReading } from './refile-by-reading.js';
import { reportFiling } from './report-filing.js';

/** How reports are filed by what is read of them, on any server. */
export function filingContract(serverOf: () => TestServer): void {
	const { database, ask, take, open, latestOf, finish, stands, history, wholeWith } = filingGround(serverOf);

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
			await ask('UPDATE rasoat.campaigns SET closed_at = now()');
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
			await amend(database(), report.id, { kind: 'move', ...to }, PERSON);
			expect(await finish(report)).toMatchObject(standing);
			await replay(database(), report.id);
			expect(await finish(report, reading({ commune: null }))).toMatchObject(standing);
		});

		it('leaves a withdrawn report alone', async () => {
			const { report } = await take();
			await amend(database(), report.id, { kind: 'withdrawal' }, PERSON);
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
			await amend(database(), report.id, { kind: 'move', campaign: 'kl210', commune: '10507' }, PERSON);
			await finish(report, reading(), { campaign: 'kl195' });
			expect(await latestOf(report.id)).toMatchObject({ number: 2, state: 'received' });
		});

		it('files what was read before, once a campaign is opened for it', async () => {
			const { report } = await take();
			await finish(report, reading({ cited: [cited('letter', '3333')] }));
			expect(await refileByReading(database())).toBe(0);
			await open('kl210', 'p210');
			expect(await refileByReading(database())).toBe(1);
			expect(await stands(report.id)).toMatchObject({ campaign: 'kl210', commune: '10507' });
			expect(await latestOf(report.id)).toMatchObject({ number: 2 });
			await wholeWith('1 0 1 0 1');
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
			expect(await reportFiling(database(), third.report.id)).toEqual({
				campaigns: ['kl195'],
				commune: { code: '10507', sure: true },
				duplicateOf: first.report.id,
			});
			expect(await reportFiling(database(), first.report.id)).toBeNull();
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
			await amend(database(), report.id, { kind: 'move', campaign: null, commune: '10507' }, PERSON);
			const again = await take({ campaign: 'kl195' });
			expect(again).toMatchObject({ isNew: true, report: { campaign: 'kl195', commune: null } });
			await wholeWith('2 0 2 0 2');
		});

		it('that were read twice at once are one report and a duplicate of it', async () => {
			const first = await take();
			const other = await take({ campaign: 'kl195', commune: '10525' });
			await amend(database(), other.report.id, { kind: 'move', campaign: null, commune: '10525' }, PERSON);
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
			await amend(database(), report.id, { kind: 'withdrawal' }, PERSON);
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
			await amend(database(), third.report.id, { kind: 'move', campaign: 'kl195', commune: '10507' }, PERSON);
			expect(await finish(first.report)).toEqual({ campaign: 'kl195', commune: null, withdrawn: false, of: null });
			await wholeWith('3 2 1 0 3');
		});

		it('a duplicate that a person reinstates is one no more', async () => {
			const first = await take({ campaign: 'kl195', commune: '10507' });
			await take({ campaign: 'kl195', commune: '10525' });
			const third = await take();
			await finish(third.report);
			await amend(database(), third.report.id, { kind: 'reinstatement' }, PERSON);
			expect(await stands(third.report.id)).toEqual({ campaign: null, commune: null, withdrawn: false, of: null });
			expect(await take()).toMatchObject({ report: { id: third.report.id } });
			expect(first.report.id).not.toBe(third.report.id);
			await wholeWith('3 1 2 0 4');
		});
	});
}
