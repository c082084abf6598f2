import { afterAll, beforeAll } from 'vitest';
import type { QueueServer } from '../testing/queue-server.js';
import { startEmbeddedServer, type TestServer } from '../testing/test-server.js';
import { faultsContract } from './faults.contract.js';
import { queueGround } from './ground.contract.js';
import { jobsContract } from './jobs.contract.js';

const SERVER_MS = 30_000;

/** What the queue does on either server; the ledger stands on the embedded PostgreSQL. */
export function queueContract(startQueue: () => Promise<QueueServer>): void {
	let store: TestServer;
	let server: QueueServer;
	beforeAll(async () => {
		store = await startEmbeddedServer();
		server = await startQueue();
	}, SERVER_MS);
	afterAll(async () => {
		await server?.stop();
		await store?.stop();
	}, SERVER_MS);

	const on = queueGround(
		() => store,
		() => server,
	);
	jobsContract(on);
	faultsContract(on);
}
