import { readEngine } from '../../engine.js';
import { HTTP_LIMITS } from '../../limits/http-limits.js';
import { ledgerMeasures } from '../../store/ledger/ledger-measures.js';
import { ledgerSnapshot } from '../../store/ledger/ledger-snapshot.js';
import { within } from '../../within.js';
import type { Service } from '../service.js';
import { exposition, type Family } from './exposition.js';
import { gauge, ledgerFamilies } from './ledger-families.js';
import type { RequestMetrics } from './request-metrics.js';

/** All measures of the service and of this process. What is away leaves its families out and has 0 as `…_up`. */
export async function metricsText({ store, queue }: Service, requests: RequestMetrics): Promise<string> {
	const [ledger, jobs, own] = await Promise.all([
		families('database', async () => [
			...ledgerFamilies(await ledgerMeasures(store.database)),
			ledgerCounts(await ledgerSnapshot(store.database)),
		]),
		families('queue', () => queueFamilies(queue())),
		requests.text(),
	]);
	return `${exposition([version(), ...ledger, ...jobs])}\n${own}`;
}

async function families(what: string, count: () => Promise<readonly Family[]>): Promise<readonly Family[]> {
	const up = (value: number) => gauge(`rasoat_${what}_up`, `Whether the ${what} answers.`, value);
	try {
		return [up(1), ...(await within(HTTP_LIMITS.probeMs, what, count()))];
	} catch {
		return [up(0)];
	}
}

function version(): Family {
	const samples = [{ labels: { version: readEngine().rasoat }, value: 1 }];
	return { name: 'rasoat_info', help: 'The version that runs.', type: 'gauge', samples };
}

function ledgerCounts(counts: object): Family {
	const samples = Object.entries(counts).map(([count, value]) => ({ labels: { count }, value: Number(value) }));
	return { name: 'rasoat_ledger', help: 'Counts of one moment: received = finished + waiting + failed.', type: 'gauge', samples };
}

async function queueFamilies(connection: ReturnType<Service['queue']>): Promise<readonly Family[]> {
	if (connection === null) throw new Error('the queue is away');
	const { queue } = connection;
	const jobs = await queue.getJobCounts('prioritized', 'waiting', 'delayed', 'active', 'failed');
	return [queueJobs(jobs), gauge('rasoat_queue_workers', 'Processes that take jobs from the queue.', await queue.getWorkersCount())];
}

function queueJobs(counts: Readonly<Record<string, number>>): Family {
	const samples = Object.entries(counts).map(([state, value]) => ({ labels: { state }, value }));
	return { name: 'rasoat_queue_jobs', help: 'Jobs the queue knows, by state.', type: 'gauge', samples };
}
