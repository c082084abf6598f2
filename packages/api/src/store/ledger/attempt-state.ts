import { eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { attempts, type State } from '../schema.js';

/** Null where there is no such attempt. */
export function attemptState(database: Database, attempt: string): Promise<State | null> {
	return database.transaction('single', async ({ orm }) => {
		const [found] = await orm.select({ state: attempts.state }).from(attempts).where(eq(attempts.id, attempt));
		return found?.state ?? null;
	});
}
