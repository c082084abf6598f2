import { and, eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { attempts, campaigns, originals, receipts, reports } from '../schema.js';

/** What checking one attempt takes, but for the bytes. */
export interface JobMaterial {
	readonly report: string;
	/** ISO instant. */
	readonly receivedAt: string;
	readonly original: { readonly sha256: string; readonly size: number; readonly mediaType: string };
	/** As the first who sent it called it. */
	readonly fileName: string;
	/** Null where it is not known yet. */
	readonly campaign: { readonly profileId: string; readonly deadline: string | null } | null;
}

/** Null where there is no such attempt. */
export function jobMaterial(database: Database, attempt: string): Promise<JobMaterial | null> {
	return database.transaction('snapshot', async ({ orm }) => {
		const [found] = await orm
			.select({
				report: reports.id,
				receivedAt: reports.receivedAt,
				original: { sha256: originals.sha256, size: originals.size, mediaType: originals.mediaType },
				fileName: receipts.fileName,
				campaign: { profileId: campaigns.profileId, deadline: campaigns.deadline },
			})
			.from(attempts)
			.innerJoin(reports, eq(reports.id, attempts.report))
			.innerJoin(originals, eq(originals.sha256, reports.original))
			.innerJoin(receipts, and(eq(receipts.report, reports.id), eq(receipts.original, originals.sha256)))
			.leftJoin(campaigns, eq(campaigns.id, reports.campaign))
			.where(eq(attempts.id, attempt))
			.orderBy(receipts.recordedAt, receipts.id)
			.limit(1);
		return found ?? null;
	});
}
