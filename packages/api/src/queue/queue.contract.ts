import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadProfileSource } from '../intake/load-profile-source.js';
import { mediaTypeOf } from '../intake/media-type.js';
import { createPool, type Pool } from '../sandbox/pool.js';
import { type Database, openDatabase } from '../store/database.js';
import { cancel } from '../store/ledger/cancel.js';
import { ledgerSnapshot } from '../store/ledger/ledger-snapshot.js';
import { parked } from '../store/ledger/parked.js';
import { type Arrival, receive } from '../store/ledger/receive.js';
import { replay } from '../store/ledger/replay.js';
import { eventually } from '../testing/eventually.js';
import type { QueueServer } from '../testing/queue-server.js';
import type { TestServer } from '../testing/test-server.js';
import { cancelCheck } from './cancel-check.js';
import { openQueue, type QueueConnection } from './connection.js';
import { CHECK_REPORT, checkReportId } from './jobs/check-report.js';
import { profileKey } from './profile-key.js';
import { recoverLost } from './recover-lost.js';
import { startRelay } from './start-relay.js';
import { type RunningWorker, startWorker, type WorkerParts } from './start-worker.js';
import { verifyWithQueue } from './verify-with-queue.js';

const SLOW_CHILD = new URL('../testing/slow-child.mjs', import.meta.url);
/** The built programs. */
const REAL_CHILD = new URL('../../dist/sandbox/child.js', import.meta.url);
const WORKER = fileURLToPath(new URL('../../dist/testing/queue-worker.js', import.meta.url));
const DOCX = readFileSync(new URL('../../../../fixtures/inbox/hung-thang.docx', import.meta.url));
const PROFILE = { id: 'p', hash: '0'.repeat(64) };
const TIMES = { lockMs: 1_000, stalledMs: 300, heartbeatMs: 50, graceMs: 5_000 };

interface Row {
	readonly id: string;
	readonly report: string;
	readonly state: string;
	readonly outcome: string | null;
	readonly error: string | null;
	readonly file: string;
	readonly results: number;
}

/** What the queue does on either server. */
export function queueContract(storeOf: () => TestServer, serverOf: () => QueueServer): void {
	let url: string;
	let name: string;
	let database: Database;
	let queue: QueueConnection;
	const ending: (() => unknown)[] = [];

	beforeEach(async () => {
		url = await storeOf().emptyDatabase();
		name = `check-${randomUUID()}`;
		database = await openDatabase(url);
		queue = await openQueue(serverOf().settings, { attempts: 3, backoffMs: 100 }, name);
	});
	afterEach(async () => {
		for (const end of ending.splice(0).reverse()) await end();
		await queue.close();
		await database.close();
	});

	const later = (end: () => unknown) => void ending.push(end);

	function pool(size = 1): Pool {
		const made = createPool({ size, limits: DEFAULT_LIMITS, profile: null, program: SLOW_CHILD });
		later(() => made.close());
		return made;
	}

	function work(parts: Partial<WorkerParts> = {}): RunningWorker {
		const store = { database, url, close: async () => {} };
		const worker = startWorker({ store, queue, pool: parts.pool ?? pool(), profile: PROFILE, concurrency: 1, times: TIMES, ...parts });
		later(() => worker.stop());
		return worker;
	}

	function relay(told: string[] = []) {
		const times = { relayMs: 20, lostMs: 60_000 };
		const running = startRelay({ database, queue, engine: '0.1.0', profile: PROFILE.hash, times, tell: (what) => told.push(what) });
		later(() => running.stop());
		return running;
	}

	async function take(text: string | Buffer, changes: Partial<Arrival> = {}) {
		const bytes = Buffer.from(text as string);
		const facts = { mediaType: mediaTypeOf(bytes), way: 'upload', sender: null, campaign: null, commune: null } as const;
		const fileName = bytes.length < 100 ? bytes.toString() : 'Báo cáo.docx';
		return (await receive(database, { bytes, receivedAt: '2025-10-15T00:00:00Z', fileName, ...facts, ...changes })).report;
	}

	const ask = (sql: string) => storeOf().ask<Row>(url, sql);
	const attempts = () =>
		ask(`SELECT a.id, a.report, a.state, a.outcome, a.error, r.file_name AS file,
			(SELECT count(*)::integer FROM rasoat.results s WHERE s.attempt = a.id) AS results
			FROM rasoat.attempts a JOIN rasoat.receipts r ON r.report = a.report ORDER BY a.processing_at NULLS LAST, a.received_at`);
	const states = async () => (await attempts()).map(({ state, outcome }) => outcome ?? state).join(' ');
	const settled = (wanted: string) => eventually(states, (seen) => seen === wanted);
	const counts = () => queue.queue.getJobCounts('prioritized', 'waiting', 'active', 'delayed', 'failed');
	const jobs = async () => Object.values(await counts()).reduce((sum, count) => sum + count, 0);
	const differences = async () => (await verifyWithQueue(database, queue)).differences.map(({ kind }) => kind);

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
		await queue.add([job]);
		await queue.add([job, job]);
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
		expect(await parked(database)).toMatchObject([{ report: id, original, number: 1, error: 'store-unavailable' }]);
		await ask('ALTER TABLE rasoat.away RENAME TO originals');
		expect(await ledgerSnapshot(database)).toMatchObject({ received: 1, failed: 1 });
		await replay(database, id);
		await eventually(states, (seen) => seen.includes('checked'));
		expect(await parked(database)).toEqual([]);
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
		expect(await parked(database)).toMatchObject([{ error: 'profile-unavailable' }]);
	});

	it('cancels a waiting job and a running one', async () => {
		const waiting = await take('đang chờ');
		relay();
		await eventually(jobs, (count) => count === 1);
		const [first] = await attempts();
		expect(await cancelCheck(database, queue, first?.id ?? '')).toMatchObject({ changed: true });
		expect(await jobs()).toBe(0);
		expect(await states()).toBe('cancelled');
		await take('wait 20000');
		const worker = work();
		await settled('processing cancelled');
		const [running] = await attempts();
		expect(await cancelCheck(database, queue, running?.id ?? '')).toMatchObject({ changed: true });
		await eventually(jobs, (count) => count === 0);
		await take('sau đó');
		await eventually(states, (seen) => seen.includes('checked'));
		await worker.stop();
		expect((await attempts()).map(({ file, results }) => [file, results]).sort()).toEqual([
			['sau đó', 1],
			['wait 20000', 0],
			['đang chờ', 0],
		]);
		expect(await cancel(database, waiting.id)).toMatchObject({ changed: false });
		expect(await differences()).toEqual([]);
	});

	/** A worker in a process of its own, killed while it is at the job. */
	async function killedWorker(): Promise<void> {
		const words = [WORKER, url, JSON.stringify(serverOf().settings), name, SLOW_CHILD.href];
		const victim = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
		later(() => victim.kill('SIGKILL'));
		await settled('processing');
		const gone = once(victim, 'exit');
		victim.kill('SIGKILL');
		await gone;
	}

	it('has a job of a worker that was killed done once by another', async () => {
		await take('wait 700');
		relay();
		await killedWorker();
		work();
		await settled('checked');
		expect(await attempts()).toMatchObject([{ results: 1 }]);
		await eventually(jobs, (count) => count === 0);
		expect(await differences()).toEqual([]);
	});

	it('parks a job that was lost with its worker too often', async () => {
		await take('wait 700');
		relay();
		await killedWorker();
		work({ times: { ...TIMES, takenUp: 0 } });
		await settled('failed');
		expect(await parked(database)).toMatchObject([{ error: 'worker-lost' }]);
	});

	it('parks what the queue gave up and nobody told the ledger of', async () => {
		await take('wait 700');
		relay();
		await killedWorker();
		const silent = queue.consume(async () => {}, { maxStalledCount: 0, lockDuration: 1_000, stalledInterval: 300 });
		later(() => silent.close());
		silent.on('error', () => {});
		await eventually(counts, ({ failed = 0 }) => failed === 1);
		expect(await differences()).toEqual(['attempt-without-job']);
		expect(await recoverLost(database, queue, 0)).toEqual({ enqueued: 0, parked: 1 });
		expect(await parked(database)).toMatchObject([{ error: 'worker-lost' }]);
		expect(await differences()).toEqual([]);
	});

	it('shows how far a running job is, page by page', async () => {
		await take('pages 6');
		relay();
		work();
		const seen: unknown[] = [];
		await eventually(
			async () => {
				for (const job of await queue.queue.getActive()) seen.push((job.progress as { pages?: unknown }).pages);
				return states();
			},
			(state) => state === 'checked',
		);
		expect(seen).toContainEqual({ read: expect.any(Number), of: 6 });
	});

	it('finishes what runs when it is stopped, and gives back what takes too long', async () => {
		await take('wait 300');
		relay();
		const patient = work();
		await settled('processing');
		await patient.stop();
		expect(await states()).toBe('checked');
		await take('wait 900');
		const hasty = work({ times: { ...TIMES, graceMs: 100 } });
		await settled('checked processing');
		const begun = performance.now();
		await hasty.stop();
		expect(performance.now() - begun).toBeLessThan(1_000);
		expect(await counts()).toMatchObject({ active: 0, failed: 0 });
		expect(await jobs()).toBe(1);
		expect(await differences()).toEqual([]);
		work();
		await settled('checked checked');
		expect((await attempts()).map(({ results }) => results)).toEqual([1, 1]);
	});

	it('takes reports in while its server is away, and has them flow when it is back', async () => {
		const told: string[] = [];
		relay(told);
		work();
		await take('trước');
		await settled('checked');
		await serverOf().halt();
		try {
			for (const file of ['trong 1', 'trong 2', 'trong 3']) await take(file);
			await eventually(
				async () => told.length,
				(count) => count > 0,
			);
			expect(await states()).toBe('checked received received received');
		} finally {
			await serverOf().resume();
		}
		await settled('checked checked checked checked');
		expect(told[0]).toContain('nothing can be queued');
		expect(told.at(-1)).toBe('the queue is back');
		expect(await differences()).toEqual([]);
	});

	it('tells of jobs that the queue has lost, and sends them again', async () => {
		await take('một');
		relay();
		await eventually(jobs, (count) => count === 1);
		await queue.queue.obliterate({ force: true });
		expect(await differences()).toEqual(['attempt-without-job']);
		expect(await recoverLost(database, queue, 0)).toEqual({ enqueued: 1, parked: 0 });
		await eventually(jobs, (count) => count === 1);
		expect(await differences()).toEqual([]);
		expect(await recoverLost(database, queue, 0)).toEqual({ enqueued: 0, parked: 0 });
	});

	it('drains 200 small reports', async () => {
		await Promise.all(Array.from({ length: 150 }, (_, index) => take(`thư số ${index + 1}`, { way: 'inbox' })));
		await Promise.all(Array.from({ length: 50 }, (_, index) => take('một tệp', { commune: `${10_000 + index}` })));
		relay();
		work({ pool: pool(2), concurrency: 2 });
		const snapshot = await eventually(
			() => ledgerSnapshot(database),
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
		const [row] = await storeOf().ask<{ content: { figures: object } }>(
			url,
			"SELECT content FROM rasoat.results WHERE content ->> 'status' = 'checked'",
		);
		expect(Object.keys(row?.content.figures ?? {}).length).toBeGreaterThan(0);
	});
}
