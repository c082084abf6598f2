import type { Session } from '../database.js';
import { type Attempt, outbox, type Way } from '../schema.js';

/** Puts an attempt into the outbox: a person who waits comes before a mailbox, that before the nightly batch. */
export async function enqueue({ orm }: Session, attempt: Attempt, why: Way | 'replay' | 'refiled'): Promise<void> {
	await orm.insert(outbox).values({ attempt: attempt.id, priority: PRIORITY[why] });
}

/** The lower, the sooner; `recheck` is of many at once, which nobody waits for. */
export const PRIORITY = { replay: 1, upload: 1, link: 1, mail: 2, refiled: 2, inbox: 3, recheck: 4 } as const satisfies Readonly<
	Record<Way | 'replay' | 'refiled' | 'recheck', number>
>;

/** Of an attempt that the queue has lost: it has waited once already. */
export const REQUEUED = 1;
