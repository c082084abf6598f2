import { DEFAULT_LIMITS } from '@rasoat/parser';
import type { QueueSettings } from '../queue/backends.js';
import { openQueue } from '../queue/connection.js';
import { startWorker } from '../queue/start-worker.js';
import { createPool } from '../sandbox/pool.js';
import { openDatabase } from '../store/database.js';

/** Run by tests as a process of its own, to be killed: a worker with a stand-in for the sandbox's child. */
async function work(databaseUrl: string, settings: QueueSettings, name: string, program: string): Promise<void> {
	const database = await openDatabase(databaseUrl);
	const queue = await openQueue(settings, undefined, name);
	const pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: null, program: new URL(program) });
	const profile = { id: 'p', hash: '0'.repeat(64) };
	const store = { database, url: databaseUrl, close: () => database.close() };
	startWorker({ store, queue, pool, profile, concurrency: 1, times: { lockMs: 1_000, stalledMs: 300 } });
	process.stdout.write('ready\n');
}

const [, , databaseUrl = '', settings = '', name = '', program = ''] = process.argv;
await work(databaseUrl, JSON.parse(settings) as QueueSettings, name, program);
