import { eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { type ReportRow, selectRows } from './report-row.js';
import { summaries } from './tables.js';

/** A report as lists show it; null where there is none of this id. */
export function findRow(database: Database, id: string): Promise<ReportRow | null> {
	return database.transaction('single', async (session) => {
		const [row] = await selectRows(session).where(eq(summaries.report, id));
		return row ?? null;
	});
}
