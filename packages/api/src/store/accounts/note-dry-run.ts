import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { links } from './tables.js';

/** Counts a dry run of an upload link: all that stays of it beside its entry in the audit log. */
export async function noteDryRun(database: Database, link: string): Promise<void> {
	await database.transaction('write', ({ orm }) =>
		orm
			.update(links)
			.set({ dryRuns: sql`${links.dryRuns} + 1` })
			.where(eq(links.id, link)),
	);
}
