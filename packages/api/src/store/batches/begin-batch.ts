import { and, isNull, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import type { BatchRow, StartedBy } from './batch-row.js';
import { batches } from './tables.js';

/** Why a run is begun. */
export interface Occasion {
	readonly by: StartedBy;
	/** Who asked, where somebody did. */
	readonly actor: string | null;
	/** ISO instant; of a scheduled run alone. */
	readonly dueAt: string | null;
	readonly wantsSummary: boolean;
}

/** Opens the record of a run; null when the moment it is due at has one already. For who holds the lock of the inbox. */
export async function beginBatch(database: Database, { by, actor, dueAt, wantsSummary }: Occasion): Promise<BatchRow | null> {
	const values = { startedBy: by, actor, dueAt, wantsSummary, startedAt: sql`now()` };
	const [begun] = await database.transaction('write', ({ orm }) => orm.insert(batches).values(values).onConflictDoNothing().returning());
	return begun ?? null;
}

/** Takes up the run that somebody asked for; null when nobody did. For who holds the lock of the inbox. */
export async function beginAsked(database: Database): Promise<BatchRow | null> {
	const [begun] = await database.transaction('write', ({ orm }) =>
		orm
			.update(batches)
			.set({ startedAt: sql`now()` })
			.where(and(isNull(batches.startedAt), isNull(batches.endedAt)))
			.returning(),
	);
	return begun ?? null;
}
