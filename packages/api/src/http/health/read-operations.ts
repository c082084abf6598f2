import type { z } from 'zod';
import { HTTP_LIMITS } from '../../limits/http-limits.js';
import { ledgerMeasures } from '../../store/ledger/ledger-measures.js';
import { ledgerSnapshot } from '../../store/ledger/ledger-snapshot.js';
import { within } from '../../within.js';
import type { operationsSchema } from '../contract/health.js';
import type { Service } from '../service.js';

type Operations = z.input<typeof operationsSchema>;

/** What there is to do and what to do it with; what cannot be seen is null. Rejects where the database is away. */
export async function readOperations({ store: { database }, queue, freeSpace }: Service): Promise<Operations> {
	const [measures, { waiting, failed }, space, workers] = await Promise.all([
		ledgerMeasures(database),
		ledgerSnapshot(database),
		seen('free space', freeSpace),
		seen('workers', async () => (await queue()?.queue.getWorkersCount()) ?? null),
	]);
	const { originals, outbox, oldestWaitingSeconds, checks, inbox } = measures;
	return {
		space: space && { freeBytes: space.freeBytes, neededBytes: space.neededBytes },
		originals,
		backlog: { waiting, oldestSeconds: oldestWaitingSeconds, unqueued: outbox.count, parked: failed },
		workers,
		checks: { count: checks.count, seconds: checks.seconds },
		inbox: { lastRunSeconds: inbox.lastRunSeconds, unsettled: inbox.quarantined },
	};
}

/** Null for what does not answer, or too late. */
async function seen<T>(what: string, ask: () => Promise<T>): Promise<T | null> {
	try {
		return await within(HTTP_LIMITS.probeMs, what, ask());
	} catch {
		return null;
	}
}
