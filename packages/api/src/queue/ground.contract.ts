import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterEach, beforeEach } from 'vitest';
import { mediaTypeOf } from '../intake/media-type.js';
import { createPool, type Pool } from '../sandbox/pool.js';
import { type Database, openDatabase } from '../store/database.js';
import { type Arrival, receive } from '../store/ledger/receive.js';
import { eventually } from '../testing/eventually.js';
import type { QueueServer } from '../testing/queue-server.js';
import type { TestServer } from '../testing/test-server.js';
import { openQueue, type QueueConnection } from './connection.js';
import { startRelay } from './start-relay.js';
import { type RunningWorker, startWorker, type WorkerParts } from './start-worker.js';
import { verifyWithQueue } from './verify-with-queue.js';

const SLOW_CHILD = new URL('../testing/slow-child.mjs', import.meta.url);
/** The built program. */
const WORKER = fileURLToPath(new URL('../../dist/testing/queue-worker.js', import.meta.url));
export const PROFILE = { id: 'p', hash: '0'.repeat(64) };
export const TIMES = { lockMs: 1_000, stalledMs: 300, heartbeatMs: 50, signMs: 0, graceMs: 5_000 };

interface Row {
	readonly id: string;
	readonly report: string;
	readonly state: string;
	readonly outcome: string | null;
	readonly error: string | null;
	readonly file: string;
	readonly results: number;
}

export type QueueGround = ReturnType<typeof queueGround>;

/** What a test of the queue stands on: for each test an empty database and a queue of its own; what was started ends with it. */
export function queueGround(storeOf: () => TestServer, serverOf: () => QueueServer) {
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

	const ask = <T extends object = Row>(sql: string) => storeOf().ask<T>(url, sql);
	const attempts = () =>
		ask(`SELECT a.id, a.report, a.state, a.outcome, a.error, r.file_name AS file,
			(SELECT count(*)::integer FROM rasoat.results s WHERE s.attempt = a.id) AS results
			FROM rasoat.attempts a JOIN rasoat.receipts r ON r.report = a.report ORDER BY a.processing_at NULLS LAST, a.received_at`);
	const states = async () => (await attempts()).map(({ state, outcome }) => outcome ?? state).join(' ');
	const settled = (wanted: string) => eventually(states, (seen) => seen === wanted);
	const counts = () => queue.queue.getJobCounts('prioritized', 'waiting', 'active', 'delayed', 'failed');
	const jobs = async () => Object.values(await counts()).reduce((sum, count) => sum + count, 0);
	const differences = async () => (await verifyWithQueue(database, queue)).differences.map(({ kind }) => kind);

	/** A worker in a process of its own, killed while it is at the job. */
	async function killWorker(): Promise<void> {
		const words = [WORKER, url, JSON.stringify(serverOf().settings), name, SLOW_CHILD.href];
		const victim = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
		later(() => victim.kill('SIGKILL'));
		await settled('processing');
		const gone = once(victim, 'exit');
		victim.kill('SIGKILL');
		await gone;
	}

	return {
		get database() {
			return database;
		},
		get queue() {
			return queue;
		},
		get server() {
			return serverOf();
		},
		ask,
		attempts,
		counts,
		differences,
		jobs,
		killWorker,
		later,
		pool,
		relay,
		settled,
		states,
		take,
		work,
	};
}
