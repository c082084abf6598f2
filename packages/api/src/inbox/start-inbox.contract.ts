import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { QueueSettings } from '../queue/backends.js';
import { openQueue, type QueueConnection } from '../queue/connection.js';
import { askForBatch } from '../store/batches/ask-for-batch.js';
import { type Batch, listBatches } from '../store/batches/batch-list.js';
import { advance } from '../store/ledger/advance.js';
import { complete } from '../store/ledger/complete.js';
import { eventually } from '../testing/eventually.js';
import { type InboxGround, makeInboxGround } from '../testing/inbox-ground.js';
import { resultOf } from '../testing/result-of.js';
import { startEmbeddedServer, type TestServer } from '../testing/test-server.js';
import { type InboxServiceParts, type RunningInbox, startInbox } from './start-inbox.js';

const SERVER_MS = 60_000;
const TEST_MS = 120_000;
const WAIT_MS = 60_000;
/** Half a day away: no test meets it. */
const HOUR = (new Date().getUTCHours() + 7 + 12) % 24;
const TIMES = { tickMs: 50, keepMs: 100, missedAfterMs: 100, retryMs: 500 };

/** The inbox as the service runs it, with its queue on whatever server: `settingsOf` gives it, for a database of this url. */
export function startInboxContract(settingsOf: (databaseUrl: string) => QueueSettings): void {
	let server: TestServer;
	let ground: InboxGround;
	let queueName: string;
	let queue: QueueConnection;
	const running: RunningInbox[] = [];

	beforeAll(async () => {
		server = await startEmbeddedServer();
	}, SERVER_MS);
	afterAll(() => server?.stop(), SERVER_MS);
	beforeEach(async () => {
		ground = await makeInboxGround(server, { RASOAT_INBOX_EVERY: 'off', RASOAT_NIGHTLY: `${HOUR}:00` });
		queueName = `inbox-${randomUUID()}`;
		queue = await openQueue(settingsOf(ground.url), undefined, queueName);
	});
	afterEach(async () => {
		await Promise.all(running.splice(0).map((one) => one.stop()));
		await queue.close();
		await ground.stop();
	}, SERVER_MS);

	function start(env: Readonly<Partial<InboxServiceParts['settings']>> = {}, parts: Partial<InboxServiceParts> = {}): RunningInbox {
		const settings = { ...ground.parts.settings, ...env };
		const one = startInbox({
			...ground.parts,
			lockWaitMs: WAIT_MS,
			queue: settingsOf(ground.url),
			queueName,
			times: TIMES,
			...parts,
			settings,
		});
		running.push(one);
		return one;
	}
	const batches = () => listBatches(ground.database, 100);
	const ended = (wanted: (all: readonly Batch[]) => boolean) => eventually(batches, wanted, WAIT_MS);
	const schedulers = async () => {
		const found = await queue.queue.getJobSchedulers();
		return found.map(({ pattern, tz }) => ({ pattern, tz })).sort((a, b) => String(a.pattern).localeCompare(String(b.pattern)));
	};
	const cityCron = (...patterns: readonly string[]) => patterns.map((pattern) => ({ pattern, tz: 'Asia/Ho_Chi_Minh' }));
	const are = (wanted: object) => eventually(schedulers, (seen) => JSON.stringify(seen) === JSON.stringify(wanted), WAIT_MS);

	it(
		'has one schedule for all processes, in the time of the city, and the run it calls for once',
		async () => {
			ground.put('a.pdf', 'x');
			start();
			start();
			await are(cityCron(`0 ${HOUR} * * *`));
			const [job] = await eventually(
				() => queue.queue.getDelayed(),
				(jobs) => jobs.length === 1,
				WAIT_MS,
			);
			// The queue reads the clock twice: a millisecond may lie between.
			const due = new Date(Math.round(((job?.timestamp ?? 0) + (job?.delay ?? 0)) / 1_000) * 1_000);
			expect((due.getUTCHours() + 7) % 24).toBe(HOUR);
			expect(due.getTime() - Date.now()).toBeLessThanOrEqual(86_401_000);
			await job?.promote();
			const [batch] = await ended((all) => all[0]?.state === 'complete');
			expect(batch).toMatchObject({ startedBy: 'schedule', counts: { received: 1 }, dueAt: expect.stringMatching(/:00:00\.000Z$/) });
			// Called for the same moment again: it has been.
			await queue.add([{ name: 'run-inbox', id: 'once-more', data: {}, priority: 1 }]);
			await eventually(
				() => queue.queue.getJobCounts(),
				({ active, waiting, prioritized }) => !active && !waiting && !prioritized,
				WAIT_MS,
			);
			expect(await batches()).toHaveLength(1);
		},
		TEST_MS,
	);

	it(
		'follows the setting: several times, others, none',
		async () => {
			const first = start({
				nightly: [
					{ hour: 1, minute: 0 },
					{ hour: 12, minute: 30 },
				],
			});
			await are(cityCron('0 1 * * *', '30 12 * * *'));
			await first.stop();
			const second = start({ nightly: [{ hour: 23, minute: 15 }] });
			await are(cityCron('15 23 * * *'));
			await second.stop();
			start({ nightly: [] });
			await are([]);
		},
		TEST_MS,
	);

	it(
		'makes up a night at which nothing ran, once, and none before there were data',
		async () => {
			start();
			await eventually(schedulers, (seen) => seen.length === 1, WAIT_MS);
			expect(await batches()).toEqual([]);
			await Promise.all(running.splice(0).map((one) => one.stop()));
			await ground.ask("UPDATE rasoat.migrations SET applied_at = now() - interval '3 days'");
			start();
			start();
			const [batch] = await ended((all) => all[0]?.state === 'complete');
			expect(batch).toMatchObject({ startedBy: 'schedule', state: 'complete' });
			await eventually(
				async () => existsSync(join(ground.folder, 'summaries')),
				(there) => there,
				WAIT_MS,
			);
			expect(await batches()).toHaveLength(1);
		},
		TEST_MS,
	);

	it(
		'takes what is dropped in by polling, and records nothing where there is nothing',
		async () => {
			start({ everyMs: 100 });
			start({ everyMs: 100 });
			await eventually(schedulers, (seen) => seen.length === 1, WAIT_MS);
			expect(await batches()).toEqual([]);
			ground.put('a.pdf', 'x');
			const [batch] = await ended((all) => all[0]?.state === 'complete');
			expect(batch).toMatchObject({ startedBy: 'polling', counts: { received: 1 } });
			expect(await batches()).toHaveLength(1);
		},
		TEST_MS,
	);

	it(
		'runs when somebody asks, and tells another that it is asked for already',
		async () => {
			ground.put('a.pdf', 'x');
			const asked = await askForBatch(ground.database, 'user:1');
			expect(await askForBatch(ground.database, 'user:2')).toBeNull();
			start();
			const [batch] = await ended((all) => all[0]?.state === 'complete');
			expect(batch).toMatchObject({ id: asked?.id, startedBy: 'api', actor: 'user:1', counts: { received: 1 } });
			expect(await askForBatch(ground.database, 'user:2')).toMatchObject({ actor: 'user:2' });
		},
		TEST_MS,
	);

	it(
		'sends a file to quarantine as its result arrives',
		async () => {
			start({ everyMs: 100 });
			ground.put('bad.pdf', 'x');
			await ended((all) => all[0]?.state === 'complete');
			const [attempt] = await ground.ask<{ id: string }>('SELECT id FROM rasoat.attempts');
			const error = { code: 'corrupt', message: { vi: 'Tệp hỏng.', en: 'Damaged.' } } as const;
			const json = JSON.stringify(resultOf({ status: 'unreadable', verdict: 'unreadable', error }));
			await advance(ground.database, attempt?.id ?? '', ['received'], 'processing');
			await complete(ground.database, attempt?.id ?? '', { outcome: 'unreadable', json, engineVersion: '0', profileHash: '0' });
			const [batch] = await ended((all) => all[0]?.counts.quarantined === 1);
			expect(batch?.startedBy).toBe('polling');
			await eventually(
				async () => ground.filesIn('archive').length,
				(left) => left === 0,
				WAIT_MS,
			);
			expect(ground.filesIn('quarantine')).toHaveLength(2);
		},
		TEST_MS,
	);
}
