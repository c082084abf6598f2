import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { results } from '../schema.js';

/** The CheckResult of an attempt as the JSON text that was stored, unread; null where there is none. */
export function resultText(database: Database, attempt: string): Promise<string | null> {
	return database.transaction('snapshot', async ({ orm }) => {
		const text = sql<string>`${results.content}::text`;
		const [found] = await orm.select({ text }).from(results).where(eq(results.attempt, attempt));
		return found?.text ?? null;
	});
}
