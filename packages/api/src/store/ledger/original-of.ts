import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database.js';
import { summaries } from '../reports/tables.js';
import { originals, reports } from '../schema.js';

export interface OriginalFacts {
	readonly sha256: string;
	/** Bytes. */
	readonly size: number;
	/** By content. */
	readonly mediaType: string;
	/** As the first who sent it called it. */
	readonly name: string;
}

/** The original of a report, but for its bytes; null where there is no such report, and where they were deleted. */
export function originalOf(database: Database, report: string): Promise<OriginalFacts | null> {
	return database.transaction('snapshot', async ({ orm }) => {
		const [found] = await orm
			.select({ sha256: originals.sha256, size: originals.size, mediaType: originals.mediaType, name: summaries.fileName })
			.from(reports)
			.innerJoin(originals, eq(originals.sha256, reports.original))
			.innerJoin(summaries, eq(summaries.report, reports.id))
			.where(and(eq(reports.id, report), isNull(originals.deletedAt)));
		return found ?? null;
	});
}
