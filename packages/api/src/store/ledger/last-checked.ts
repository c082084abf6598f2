import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Session } from '../database.js';
import { type Attempt, attempts } from '../schema.js';

/** The last attempt of a report that gave a result, whatever came of later ones; null where there is none. */
export async function lastChecked({ orm }: Session, report: string): Promise<Attempt | null> {
	const [last] = await orm
		.select()
		.from(attempts)
		.where(and(eq(attempts.report, report), inArray(attempts.outcome, ['checked', 'unreadable'])))
		.orderBy(desc(attempts.number))
		.limit(1);
	return last ?? null;
}
