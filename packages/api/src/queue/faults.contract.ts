import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import { cancel } from '../store/ledger/cancel.js';
import { parked } from '../store/ledger/parked.js';
import { eventually } from '../testing/eventually.js';
import { type QueueGround, TIMES } from './ground.contract.js';
import { recoverLost } from './recover-lost.js';

/** What becomes of jobs on either server when a worker is killed or stopped, or the queue's server is away or forgets. */
export function faultsContract(on: QueueGround): void {
	const { attempts, counts, differences, jobs, killWorker, later, relay, settled, states, take, work } = on;

	it('has a job of a worker that was killed done once by another', async () => {
		await take('wait 700');
		relay();
		await killWorker();
		work();
		await settled('checked');
		expect(await attempts()).toMatchObject([{ results: 1 }]);
		await eventually(jobs, (count) => count === 0);
		expect(await differences()).toEqual([]);
	});

	it('parks a job that was lost with its worker too often', async () => {
		await take('wait 700');
		relay();
		await killWorker();
		work({ times: { ...TIMES, takenUp: 0 } });
		await settled('failed');
		expect(await parked(on.database)).toMatchObject([{ error: 'worker-lost' }]);
	});

	it('parks what the queue gave up and nobody told the ledger of', async () => {
		await take('wait 700');
		relay();
		await killWorker();
		const silent = on.queue.consume(async () => {}, { maxStalledCount: 0, lockDuration: 1_000, stalledInterval: 300 });
		later(() => silent.close());
		silent.on('error', () => {});
		await eventually(counts, ({ failed = 0 }) => failed === 1);
		expect(await differences()).toEqual(['attempt-without-job']);
		expect(await recoverLost(on.database, on.queue, 0)).toEqual({ enqueued: 0, parked: 1 });
		expect(await parked(on.database)).toMatchObject([{ error: 'worker-lost' }]);
		expect(await differences()).toEqual([]);
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
		await on.server.halt();
		try {
			for (const file of ['trong 1', 'trong 2', 'trong 3']) await take(file);
			await eventually(
				async () => told.length,
				(count) => count > 0,
			);
			expect(await states()).toBe('checked received received received');
		} finally {
			await on.server.resume();
		}
		await settled('checked checked checked checked');
		expect(told[0]).toContain('nothing can be queued');
		expect(told.at(-1)).toBe('the queue is back');
		expect(await differences()).toEqual([]);
	});

	it('says that the queue is back when it is, and not when there is nothing left to send', async () => {
		const told: string[] = [];
		relay(told);
		await on.server.halt();
		try {
			await take('rút lại');
			await eventually(
				async () => told.length,
				(count) => count > 0,
			);
			for (const { id } of await attempts()) await cancel(on.database, id);
			// As long as three turns of a relay that met the fault.
			await wait(3 * QUEUE_LIMITS.retryMs);
			expect(told).toHaveLength(1);
		} finally {
			await on.server.resume();
		}
		await eventually(
			async () => told.length,
			(count) => count > 1,
		);
		expect(told).toEqual([expect.stringContaining('nothing can be queued'), 'the queue is back']);
	});

	it('tells of jobs that the queue has lost, and sends them again', async () => {
		await take('một');
		relay();
		await eventually(jobs, (count) => count === 1);
		await on.queue.queue.obliterate({ force: true });
		expect(await differences()).toEqual(['attempt-without-job']);
		expect(await recoverLost(on.database, on.queue, 0)).toEqual({ enqueued: 1, parked: 0 });
		await eventually(jobs, (count) => count === 1);
		expect(await differences()).toEqual([]);
		expect(await recoverLost(on.database, on.queue, 0)).toEqual({ enqueued: 0, parked: 0 });
	});
}
