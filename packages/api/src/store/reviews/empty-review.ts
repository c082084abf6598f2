import { eq, sql } from 'drizzle-orm';
import type { Session } from '../database.js';
import { corrections, readings, reviews } from './tables.js';

/** Takes out what people's work on a report holds of its content; who did what, and when, stays. */
export async function emptyReview({ orm, client }: Session, report: string): Promise<void> {
	await orm.delete(readings).where(eq(readings.report, report));
	await client.query('DELETE FROM rasoat.points WHERE report = $1', [report]);
	await orm.update(corrections).set({ given: null, machine: null, anchor: null }).where(eq(corrections.report, report));
	await orm.update(reviews).set({ content: null, figures: {}, changedAt: sql`now()` }).where(eq(reviews.report, report));
}
