import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { expect, it } from 'vitest';
import { loadProfileSource } from '../intake/load-profile-source.js';
import { installProfile } from '../profiles/install-profile.js';
import { keepShipped } from '../profiles/keep-shipped.js';
import { createPool } from '../sandbox/pool.js';
import { ensureFirstCampaign } from '../store/campaigns/ensure-first-campaign.js';
import { cancel } from '../store/ledger/cancel.js';
import { ledgerSnapshot } from '../store/ledger/ledger-snapshot.js';
import { parked } from '../store/ledger/parked.js';
import { replay } from '../store/ledger/replay.js';
import { eventually } from '../testing/eventually.js';
import { profileVariant } from '../testing/profile-variant.js';
import { saveCampaign } from '../testing/save-campaign.js';
import { cancelCheck } from './cancel-check.js';
import { PROFILE, type QueueGround } from './ground.contract.js';
import { CHECK_REPORT, checkReportId } from './jobs/check-report.js';
import { profileKey } from './profile-key.js';
import { progressSignSchema } from './progress-sign.js';

/** The built program. */
const REAL_CHILD = new URL('../../dist/sandbox/child.js', import.meta.url);
const DOCX = readFileSync(new URL('../../../../fixtures/inbox/hung-thang.docx', import.meta.url));

/** What becomes of jobs on either server: order, retries, parking, replay, cancelling, progress. */
export function jobsContract(on: QueueGround): void {
	const { ask, attempts, counts, differences, jobs, later, pool, relay, settled, states, take, work } = on;

	it('takes an upload before the nightly batch, and the batch in the order it came', async () => {
		for (const file of ['đêm 1', 'đêm 2', 'đêm 3']) await take(file, { way: 'inbox' });
		await take('nộp');
		relay();
		await eventually(jobs, (count) => count === 4);
		expect(await differences()).toEqual([]);
		work();
		await settled('checked checked checked checked');
		expect((await attempts()).map(({ file }) => file)).toEqual(['nộp', 'đêm 1', 'đêm 2', 'đêm 3']);
		expect(await differences()).toEqual([]);
	});

	it('takes a job told twice for one, and one file filed for two communes for two', async () => {
		const data = {
			attempt: randomUUID(),
			report: randomUUID(),
			original: '1'.repeat(64),
			profile: PROFILE.hash,
			engine: '0.1.0',
			number: 1,
		};
		const job = { name: CHECK_REPORT, id: checkReportId(data), data, priority: 1 };
		await on.queue.add([job]);
		await on.queue.add([job, job]);
		expect(await jobs()).toBe(1);
		for (const commune of ['10507', '10525']) await take('một tệp', { commune });
		relay();
		await eventually(jobs, (count) => count === 3);
	});

	it('tries again after a fault of the infrastructure, and is once in effect', async () => {
		await take('báo cáo');
		await ask('ALTER TABLE rasoat.originals RENAME TO away');
		relay();
		work();
		await eventually(counts, ({ delayed = 0 }) => delayed === 1);
		await ask('ALTER TABLE rasoat.away RENAME TO originals');
		await settled('checked');
		expect(await attempts()).toMatchObject([{ results: 1 }]);
	});

	it('parks what such a fault keeps stopping, with its code, and a replay checks it', async () => {
		const { id, original } = await take('báo cáo');
		await ask('ALTER TABLE rasoat.originals RENAME TO away');
		relay();
		work();
		await settled('failed');
		expect(await parked(on.database)).toMatchObject([{ report: id, original, number: 1, error: 'store-unavailable' }]);
		await ask('ALTER TABLE rasoat.away RENAME TO originals');
		expect(await ledgerSnapshot(on.database)).toMatchObject({ received: 1, failed: 1 });
		await replay(on.database, id);
		await eventually(states, (seen) => seen.includes('checked'));
		expect(await parked(on.database)).toEqual([]);
		expect(await differences()).toEqual([]);
	});

	it('parks a damaged original at once, and ends a file that fells its child as unreadable', async () => {
		const { original } = await take('báo cáo');
		await take('crash');
		await ask(`UPDATE rasoat.originals SET bytes = decode(repeat('78', size::integer), 'hex') WHERE sha256 = '${original}'`);
		relay();
		work();
		const ended = await eventually(attempts, (rows) => rows.every(({ state }) => state === 'done' || state === 'failed'));
		expect(ended.map(({ file, outcome, error, results }) => [file, outcome, error, results]).sort()).toEqual([
			['báo cáo', null, 'original-damaged', 0],
			['crash', 'unreadable', null, 1],
		]);
	});

	it('refuses a campaign whose profile the worker has not', async () => {
		await ask("INSERT INTO rasoat.campaigns (id, profile_id, expected_communes) VALUES ('c', 'other', '{}')");
		await take('báo cáo', { campaign: 'c' });
		relay();
		work();
		await settled('failed');
		expect(await parked(on.database)).toMatchObject([{ error: 'profile-unavailable' }]);
	});

	it('cancels a waiting job and a running one', async () => {
		const waiting = await take('đang chờ');
		relay();
		await eventually(jobs, (count) => count === 1);
		const [first] = await attempts();
		expect(await cancelCheck(on.database, on.queue, first?.id ?? '')).toMatchObject({ changed: true });
		expect(await jobs()).toBe(0);
		expect(await states()).toBe('cancelled');
		await take('wait 20000');
		const worker = work();
		await settled('processing cancelled');
		const [running] = await attempts();
		expect(await cancelCheck(on.database, on.queue, running?.id ?? '')).toMatchObject({ changed: true });
		await eventually(jobs, (count) => count === 0);
		await take('sau đó');
		await eventually(states, (seen) => seen.includes('checked'));
		await worker.stop();
		expect((await attempts()).map(({ file, results }) => [file, results]).sort()).toEqual([
			['sau đó', 1],
			['wait 20000', 0],
			['đang chờ', 0],
		]);
		expect(await cancel(on.database, waiting.id)).toMatchObject({ changed: false });
		expect(await differences()).toEqual([]);
	});

	it('shows how far a running job is, page by page', async () => {
		await take('pages 6');
		relay();
		work();
		const seen: unknown[] = [];
		await eventually(
			async () => {
				for (const job of await on.queue.queue.getActive()) seen.push((job.progress as { pages?: unknown }).pages);
				return states();
			},
			(state) => state === 'checked',
		);
		expect(seen).toContainEqual({ read: expect.any(Number), of: 6 });
	});

	it('has every process hear of each page, and again after the server was away', async () => {
		const heard: unknown[] = [];
		const watch = on.queue.watch(
			(sign) => heard.push(sign),
			() => {},
		);
		later(() => watch.stop());
		relay();
		work();
		const pages = async (count: number) => {
			heard.length = 0;
			const { id: report } = await take(`pages ${count}`);
			await eventually(
				async () => heard,
				(signs) => signs.some((sign) => (sign as { pages: { read: number } | null }).pages?.read === count),
			);
			// Of what follows one upon another only the last may be told: the stage may be a later one.
			expect(heard).toContainEqual(expect.objectContaining({ report, pages: { read: count, of: count } }));
			expect(progressSignSchema.safeParse(heard[0]).error).toBeUndefined();
		};
		await pages(6);
		await on.server.halt();
		await on.server.resume();
		await pages(9);
	});

	it('drains 200 small reports', async () => {
		await Promise.all(Array.from({ length: 150 }, (_, index) => take(`thư số ${index + 1}`, { way: 'inbox' })));
		await Promise.all(Array.from({ length: 50 }, (_, index) => take('một tệp', { commune: `${10_000 + index}` })));
		relay();
		work({ pool: pool(2), concurrency: 2 });
		const snapshot = await eventually(
			() => ledgerSnapshot(on.database),
			({ waiting }) => waiting === 0,
			40_000,
		);
		expect(snapshot).toEqual({ received: 200, finished: 200, waiting: 0, failed: 0, arrivals: 200 });
		expect((await attempts()).every(({ outcome, results }) => outcome === 'checked' && results === 1)).toBe(true);
		await eventually(jobs, (count) => count === 0);
		expect(await differences()).toEqual([]);
	});

	it('checks a report and a file that is none in the real sandbox', async () => {
		const source = await loadProfileSource('kl195-cv2581');
		const sandbox = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: source, program: REAL_CHILD });
		later(() => sandbox.close());
		await take(DOCX);
		await take('thư gửi kèm');
		relay();
		work({ pool: sandbox, profile: profileKey(source) });
		await settled('checked unreadable');
		const [row] = await ask<{ content: { figures: object } }>("SELECT content FROM rasoat.results WHERE content ->> 'status' = 'checked'");
		expect(Object.keys(row?.content.figures ?? {}).length).toBeGreaterThan(0);
	});

	it('files by what was read, and checks by a profile that was installed while it runs', async () => {
		const source = await loadProfileSource('kl195-cv2581');
		const sandbox = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: source, program: REAL_CHILD });
		later(() => sandbox.close());
		await keepShipped(on.database, sandbox, source);
		await ensureFirstCampaign(on.database);
		relay();
		work({ pool: sandbox, profile: profileKey(source) });
		const filed = () =>
			ask<{ campaign: string; commune: string; profile: string; number: number }>(
				`SELECT r.campaign, r.commune, s.content -> 'profile' ->> 'id' AS profile, a.number FROM rasoat.reports r
					JOIN rasoat.attempts a ON a.report = r.id AND a.latest JOIN rasoat.results s ON s.attempt = a.id ORDER BY r.created_at`,
			);
		await take(DOCX);
		const first = { campaign: 'kl195-cv2581', commune: '11809', profile: 'kl195-cv2581', number: 1 };
		expect(await eventually(filed, (rows) => rows.length === 1, 60_000)).toEqual([first]);

		const other = await profileVariant({ id: 'kl210', conclusion: '195/KL-TW', letter: '2599/UBND-NVKTGS' });
		await installProfile({ database: on.database, pool: sandbox }, other, { actor: 'user:1', dryRun: false });
		await saveCampaign(on.database, { id: 'kl210', profileId: 'kl210', deadline: '2025-10-20', expectedCommunes: [] });
		await take(DOCX, { campaign: 'kl210' });
		const second = { campaign: 'kl210', commune: '11809', profile: 'kl210', number: 1 };
		expect(await eventually(filed, (rows) => rows.length === 2, 60_000)).toEqual([first, second]);
		expect(await differences()).toEqual([]);
	}, 180_000);
}
