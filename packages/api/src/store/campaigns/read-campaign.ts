import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import { profileInForce } from '../profiles/profile-version.js';
import { type Campaign, campaigns } from '../schema.js';
import { storable } from '../storable.js';
import { type CampaignCounts, campaignCounts } from './campaign-counts.js';

export type { Campaign };

export interface CampaignDetail {
	readonly campaign: Campaign;
	/** The version its reports are checked by, as results name it: "1.0.0+3f9a12bc"; null where there is no such profile. */
	readonly profileVersion: string | null;
	readonly counts: CampaignCounts;
}

/** Null where there is no such campaign. */
export function readCampaign(database: Database, id: string): Promise<CampaignDetail | null> {
	return database.transaction('snapshot', async (session) => {
		const [campaign] = await session.orm.select().from(campaigns).where(eq(campaigns.id, id));
		if (!campaign) return null;
		const profile = await profileInForce(session, campaign.profileId);
		return { campaign, profileVersion: profile?.description.contentVersion ?? null, counts: await campaignCounts(session, id) };
	});
}

/** Where a list goes on. */
export interface CampaignPlace {
	readonly createdAt: string;
	readonly id: string;
}

/** The latest opened first. */
export function listCampaigns(
	database: Database,
	{ limit, after, open }: { readonly limit: number; readonly after: CampaignPlace | null; readonly open?: boolean | undefined },
): Promise<readonly Campaign[]> {
	return database.transaction('snapshot', ({ orm }: Session) =>
		orm
			.select()
			.from(campaigns)
			.where(
				and(
					after === null
						? undefined
						: sql`(${campaigns.createdAt}, ${campaigns.id}) < (${after.createdAt}::timestamptz, ${storable(after.id)})`,
					open === undefined ? undefined : sql`(${campaigns.closedAt} IS NULL) = ${open}`,
				),
			)
			.orderBy(desc(campaigns.createdAt), desc(campaigns.id))
			.limit(limit),
	);
}
