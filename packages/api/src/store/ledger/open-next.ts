import { eq } from 'drizzle-orm';
import type { Session } from '../database.js';
import { type Attempt, attempts } from '../schema.js';
import { enqueue } from './enqueue.js';

/** Opens the attempt after one that has ended, and puts it into the outbox. Call with the report locked. */
export async function openNext(session: Session, last: Attempt, why: 'replay' | 'refiled'): Promise<Attempt> {
	await session.orm.update(attempts).set({ latest: false }).where(eq(attempts.id, last.id));
	const [next] = await session.orm
		.insert(attempts)
		.values({ report: last.report, number: last.number + 1 })
		.returning();
	if (!next) throw new Error('an attempt was written and not given back');
	await enqueue(session, next, why);
	return next;
}
