import { sql } from 'drizzle-orm';
import type { Session } from '../database.js';
import { tries } from './tables.js';

export interface TryLimit {
	/** Tries within the window; the next is refused. */
	readonly most: number;
	readonly windowMs: number;
	/** For how long it is refused then. */
	readonly lockMs: number;
}

export interface Counted {
	readonly allowed: boolean;
	/** In the window, this one included. */
	readonly count: number;
	/** ISO instant: of the last try allowed until when the next ones will be refused; null while there are some left. */
	readonly lockedUntil: string | null;
}

/**
 * Counts a try before it is made, so that a hundred at once are not all let through while none has failed yet. Shared by every process on
 * the database, by its clock. Those made at once count one by one.
 */
export async function countTry({ orm }: Session, key: string, { most, windowMs, lockMs }: TryLimit, times = 1): Promise<Counted> {
	const now = sql`clock_timestamp()`;
	const lock = sql`${now} + ${lockMs} * interval '1 millisecond'`;
	const over = sql`(${tries.lockedUntil} <= ${now} OR ${tries.lockedUntil} IS NULL AND ${tries.since} < ${now} - ${windowMs} * interval '1 millisecond')`;
	const count = sql`CASE WHEN ${over} THEN ${times}::integer ELSE least(${tries.count} + ${times}::integer, 1000000) END`;
	const [counted] = await orm
		.insert(tries)
		.values({ key, count: times, since: now, lockedUntil: most > times ? null : lock })
		.onConflictDoUpdate({
			target: tries.key,
			set: {
				count,
				since: sql`CASE WHEN ${over} THEN ${now} ELSE ${tries.since} END`,
				lockedUntil: sql`CASE WHEN ${tries.lockedUntil} > ${now} THEN ${tries.lockedUntil} WHEN ${count} >= ${most} THEN ${lock} END`,
			},
		})
		.returning();
	if (!counted) throw new Error('a try was counted and not given back');
	return { allowed: counted.count <= most, count: counted.count, lockedUntil: counted.lockedUntil };
}

/** Takes back a try that turned out right, and the lock that came with it. */
export async function uncountTry({ orm }: Session, key: string, { most }: TryLimit): Promise<void> {
	await orm.execute(sql`UPDATE ${tries} SET count = greatest(count - 1, 0),
		locked_until = CASE WHEN count > ${most} THEN locked_until END WHERE key = ${key}`);
}
