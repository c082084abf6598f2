import { and, eq } from 'drizzle-orm';
import type { Session } from '../database.js';
import { hashInForce } from '../profiles/profile-version.js';
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
	readonly campaign: { readonly id: string; readonly deadline: string | null } | null;
	/** What to check by: the campaign's profile, or the one for reports without. `hash` of the version in force; null where the store has none. */
	readonly profile: { readonly id: string; readonly hash: string | null };
}

/** Null where there is no such attempt. `profileId`: of the profile for reports without a campaign. */
export async function jobMaterial(session: Session, attempt: string, profileId: string): Promise<JobMaterial | null> {
	const found = await materialOf(session, attempt);
	if (found === null) return null;
	const { campaign, ...material } = found;
	const id = campaign?.profileId ?? profileId;
	const profile = { id, hash: await hashInForce(session, id) };
	return { ...material, campaign: campaign && { id: campaign.id, deadline: campaign.deadline }, profile };
}

async function materialOf({ orm }: Session, attempt: string) {
	const [found] = await orm
		.select({
			report: reports.id,
			receivedAt: reports.receivedAt,
			original: { sha256: originals.sha256, size: originals.size, mediaType: originals.mediaType },
			fileName: receipts.fileName,
			campaign: { id: campaigns.id, profileId: campaigns.profileId, deadline: campaigns.deadline },
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
}
