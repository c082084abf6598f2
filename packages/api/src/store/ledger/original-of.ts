import { eq, sql } from 'drizzle-orm';
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
	/** As they were counted when it was last read; null where it was not read yet, or has none. */
	readonly pages: number | null;
	/** True where the report, or its bytes, were deleted. */
	readonly deleted: boolean;
}

/** The original of a report, but for its bytes; null where there is no such report. */
export function originalOf(database: Database, report: string): Promise<OriginalFacts | null> {
	return database.transaction('single', async ({ orm }) => {
		const [found] = await orm
			.select({
				sha256: originals.sha256,
				size: originals.size,
				mediaType: originals.mediaType,
				name: summaries.fileName,
				pages: summaries.pages,
				deleted: sql<boolean>`${reports.deletedAt} IS NOT NULL OR ${originals.deletedAt} IS NOT NULL`,
			})
			.from(reports)
			.innerJoin(originals, eq(originals.sha256, reports.original))
			.innerJoin(summaries, eq(summaries.report, reports.id))
			.where(eq(reports.id, report));
		return found ?? null;
	});
}
