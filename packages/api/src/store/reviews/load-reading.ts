import { eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { readings } from './tables.js';

/** What was read of a report at its last check, as `packDocument` gives it; null where that is not kept. */
export async function loadReading(database: Database, report: string): Promise<Uint8Array | null> {
	return database.transaction('single', async ({ orm }) => {
		const [found] = await orm.select({ document: readings.document }).from(readings).where(eq(readings.report, report));
		return found?.document ?? null;
	});
}
