import { eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { originals, reports } from '../schema.js';
import { summaries } from './tables.js';

/** What a report's file is, without its bytes. */
export interface OriginalHead {
	readonly sha256: string;
	readonly size: number;
	readonly mediaType: string;
	/** As the first who sent it called it. */
	readonly name: string;
}

/** Null where there is no such report. */
export function originalOf(database: Database, report: string): Promise<OriginalHead | null> {
	return database.transaction('snapshot', async ({ orm }) => {
		const { sha256, size, mediaType } = originals;
		const [found] = await orm
			.select({ sha256, size, mediaType, name: summaries.fileName })
			.from(reports)
			.innerJoin(originals, eq(originals.sha256, reports.original))
			.innerJoin(summaries, eq(summaries.report, reports.id))
			.where(eq(reports.id, report));
		return found ?? null;
	});
}
