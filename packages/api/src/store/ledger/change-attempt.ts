import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Session } from '../database.js';
import { type Attempt, attempts, outbox, type State } from '../schema.js';

export interface Change {
	/** False when the attempt had gone further already, or there is none. */
	readonly changed: boolean;
	/** As it stands now; null when there is none. */
	readonly attempt: Attempt | null;
}

export const WAITING: readonly State[] = ['received', 'queued', 'processing'];

type Values = Partial<Pick<Attempt, 'outcome' | 'error' | 'engineVersion' | 'profileHash' | 'deadline'>>;

/** Moves an attempt that stands in one of `from` to `to`, with the time of it; says so when nothing moved. */
export async function changeAttempt(
	{ orm }: Session,
	id: string,
	from: readonly State[],
	to: Exclude<State, 'received'>,
	values: Values = {},
): Promise<Change> {
	const [moved] = await orm
		.update(attempts)
		.set({ ...values, state: to, [TIME_OF[to]]: sql`now()` })
		.where(and(eq(attempts.id, id), inArray(attempts.state, [...from])))
		.returning();
	if (moved) return { changed: true, attempt: moved };
	const [standing] = await orm.select().from(attempts).where(eq(attempts.id, id));
	return { changed: false, attempt: standing ?? null };
}

/** Ends an attempt from wherever it stands. Its outbox row goes first: in this order `relayOutbox` takes its locks too. */
export async function endAttempt(session: Session, id: string, to: 'done' | 'failed', values: Values): Promise<Change> {
	await session.orm.delete(outbox).where(eq(outbox.attempt, id));
	return changeAttempt(session, id, WAITING, to, values);
}

const TIME_OF = { queued: 'queuedAt', processing: 'processingAt', done: 'endedAt', failed: 'endedAt' } as const;
