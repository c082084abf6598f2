import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import type { BatchOutcome, BatchRow, Trouble } from './batch-row.js';
import { batches } from './tables.js';

/** What a run found, but for what its items tell. */
export interface BatchTally {
	/** Files met, of whatever fate but passed over. */
	readonly seen: number;
	/** Left alone: still being written, or the program failed on them, as the troubles tell. */
	readonly stillWritten: number;
	/** Hidden and system files, links, pipes. */
	readonly passedOver: number;
	/** Recorded by a run before, which was cut short; not received again. */
	readonly recovered: number;
	/** Of those taken: still in the inbox, because they do not move. */
	readonly unmoved: number;
}

/** Closes the record of a run. */
export async function endBatch(
	database: Database,
	id: string,
	outcome: BatchOutcome,
	tally: BatchTally,
	troubles: readonly Trouble[],
): Promise<BatchRow> {
	const [ended] = await database.transaction('write', ({ orm }) =>
		orm
			.update(batches)
			.set({ ...tally, outcome, troubles: JSON.stringify(troubles), endedAt: sql`now()` })
			.where(eq(batches.id, id))
			.returning(),
	);
	if (!ended) throw new Error(`a batch has ended that was never begun: ${id}`);
	return ended;
}

/** Marks the runs that were killed; gives their number. For who holds the lock of the inbox: no other run is alive. */
export async function closeCutShort(database: Database): Promise<number> {
	const closed = await database.transaction('write', ({ orm }) =>
		orm
			.update(batches)
			.set({ outcome: 'cut-short', endedAt: sql`now()` })
			.where(and(isNotNull(batches.startedAt), isNull(batches.endedAt)))
			.returning({ id: batches.id }),
	);
	return closed.length;
}
