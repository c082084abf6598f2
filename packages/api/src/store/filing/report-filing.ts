import type { Belonging } from '@rasoat/checker';
import { eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { filings } from './tables.js';

/** What was read of where a report belongs: why it is filed where it is, or filed nowhere. */
export interface ReportFiling {
	/** Open campaigns whose conclusion or letter it cites, when it was read: one is where it belongs, none or several is not known. */
	readonly campaigns: readonly string[];
	/** The commune it names; `sure` is false where it was read at a doubtful place, or the file holds several reports. */
	readonly commune: { readonly code: string; readonly sure: boolean } | null;
	/** The report of the same file that stands for this one. */
	readonly duplicateOf: string | null;
}

/** Null for a report that has not been read. */
export function reportFiling(database: Database, report: string): Promise<ReportFiling | null> {
	return database.transaction('snapshot', async ({ orm }) => {
		const [found] = await orm.select().from(filings).where(eq(filings.report, report));
		if (!found) return null;
		const { commune } = JSON.parse(found.reading) as Belonging;
		return { campaigns: found.campaigns, commune: commune && { code: commune.code, sure: commune.sure }, duplicateOf: found.duplicateOf };
	});
}
