import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import { type QueueServer, startRedisQueue } from '../testing/queue-server.js';
import { openQueue } from './connection.js';
import { endWorker } from './end-worker.js';

let server: QueueServer;
afterEach(() => server?.stop());

it('nothing is printed when a queue is closed whose Redis is away, nor after', { timeout: 300_000 }, async () => {
	server = await startRedisQueue();
	const printed = vi.spyOn(console, 'error');
	const queue = await openQueue(server.settings);
	const worker = queue.consume(async () => {}, {});
	worker.on('error', () => {});
	await worker.waitUntilReady();
	await server.halt();
	await endWorker(worker, QUEUE_LIMITS.closeMs);
	await queue.close();
	// Its clients go on looking for the server for as long as the program is there.
	await wait(3 * QUEUE_LIMITS.retryMs);
	expect(printed.mock.calls).toEqual([]);
});
