import { afterAll, beforeAll, describe } from 'vitest';
import { embeddedBinaries } from '../store/cluster/embedded-binaries.js';
import { type QueueServer, startPostgresQueue } from '../testing/queue-server.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';
import { queueContract } from './queue.contract.js';

const SERVER_MS = 30_000;

describe('the queue on PostgreSQL', () => {
	let store: TestServer;
	let server: QueueServer;
	beforeAll(async () => {
		store = await startTestServer(embeddedBinaries());
		server = await startPostgresQueue();
	}, SERVER_MS);
	afterAll(async () => {
		await server?.stop();
		await store?.stop();
	}, SERVER_MS);

	queueContract(
		() => store,
		() => server,
	);
});
