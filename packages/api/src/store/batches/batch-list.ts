import { and, desc, eq, inArray, lt, or, sql } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import type { BatchOutcome, BatchRow, StartedBy, Trouble } from './batch-row.js';
import { batches, batchItems } from './tables.js';

export interface BatchCounts {
	/** Files met but for those passed over: the sum of the next five; of a run that was cut short, what it recorded. */
	readonly seen: number;
	readonly received: number;
	/** Received too, but the same bytes were there before, filed the same. */
	readonly known: number;
	/** Could not be read: not in the ledger. */
	readonly refused: number;
	/** Recorded by a run before, which was cut short; not received again. */
	readonly recovered: number;
	/** Left alone: still being written, or the program failed on them, as the troubles tell. */
	readonly stillWritten: number;
	/** Of those above: recorded, and still in the inbox, because they do not move. */
	readonly unmoved: number;
	readonly passedOver: number;
	/** In quarantine by now: the refused, and those the check could not read. */
	readonly quarantined: number;
}

export interface Batch {
	readonly id: string;
	readonly startedBy: StartedBy;
	readonly actor: string | null;
	readonly dueAt: string | null;
	readonly requestedAt: string;
	readonly startedAt: string | null;
	readonly endedAt: string | null;
	readonly state: 'waiting' | 'running' | BatchOutcome;
	readonly counts: BatchCounts;
	readonly troubles: readonly Trouble[];
	/** Name of the summary's files without extension; null until they are written. */
	readonly summaryName: string | null;
}

/** The place in the list after which a page begins. */
export interface BatchPlace {
	readonly requestedAt: string;
	readonly id: string;
}

/** Batches, the newest first. */
export function listBatches(database: Database, most: number, after: BatchPlace | null = null): Promise<readonly Batch[]> {
	return database.transaction('snapshot', async (session) => {
		const rows = await session.orm
			.select()
			.from(batches)
			.where(after === null ? undefined : behind(after))
			.orderBy(desc(batches.requestedAt), desc(batches.id))
			.limit(most);
		return withCounts(session, rows);
	});
}

/** Null where there is no such batch. */
export function oneBatch(database: Database, id: string): Promise<Batch | null> {
	return database.transaction('snapshot', async (session) => {
		const rows = await session.orm.select().from(batches).where(eq(batches.id, id));
		return (await withCounts(session, rows))[0] ?? null;
	});
}

function behind({ requestedAt, id }: BatchPlace) {
	return or(lt(batches.requestedAt, requestedAt), and(eq(batches.requestedAt, requestedAt), lt(batches.id, id)));
}

async function withCounts({ orm }: Session, rows: readonly BatchRow[]): Promise<readonly Batch[]> {
	if (rows.length === 0) return [];
	const ids = rows.map(({ id }) => id);
	const of = (outcome: string) => sql<number>`count(*) FILTER (WHERE ${batchItems.outcome} = ${outcome})::integer`;
	const items = await orm
		.select({
			batch: batchItems.batch,
			received: of('received'),
			known: of('known'),
			refused: of('refused'),
			quarantined: sql<number>`count(${batchItems.quarantinedAt})::integer`,
		})
		.from(batchItems)
		.where(inArray(batchItems.batch, ids))
		.groupBy(batchItems.batch);
	return rows.map((row) => toBatch(row, items.find(({ batch }) => batch === row.id) ?? NO_ITEMS));
}

const NO_ITEMS = { received: 0, known: 0, refused: 0, quarantined: 0 };

/** A run that was killed has told nothing but its items. */
function toBatch(row: BatchRow, { received, known, refused, quarantined }: typeof NO_ITEMS): Batch {
	const { id, startedBy, actor, dueAt, requestedAt, startedAt, endedAt, outcome, stillWritten, passedOver, recovered, unmoved } = row;
	const seen = Math.max(row.seen, received + known + refused);
	return {
		...{ id, startedBy, actor, dueAt, requestedAt, startedAt, endedAt },
		state: outcome ?? (startedAt === null ? 'waiting' : 'running'),
		counts: { seen, received, known, refused, recovered, stillWritten, unmoved, passedOver, quarantined },
		troubles: JSON.parse(row.troubles) as readonly Trouble[],
		summaryName: row.summaryWrittenAt === null ? null : row.summaryName,
	};
}
