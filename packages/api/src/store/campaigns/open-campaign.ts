import { sql } from 'drizzle-orm';
import { recordChange } from '../audit/record-change.js';
import type { Database, Session } from '../database.js';
import { refileByReading } from '../filing/refile-by-reading.js';
import { hashInForce } from '../profiles/profile-version.js';
import { type Campaign, campaigns } from '../schema.js';
import { campaignTaken, noSuchProfile } from './campaign-failure.js';

/** `deadline` is an ISO date, `expectedCommunes` are codes. */
export type NewCampaign = Pick<Campaign, 'id' | 'name' | 'profileId' | 'deadline' | 'expectedCommunes'>;

/**
 * Opens a campaign, and files into it what was read before and cites its papers. Throws `CampaignFailure` where its id, or one like it, is taken
 * or its profile is not installed.
 */
export async function openCampaign(database: Database, campaign: NewCampaign, actor: string): Promise<Campaign> {
	const opened = await database.transaction('write', async (session) => {
		if ((await hashInForce(session, campaign.profileId)) === null) throw noSuchProfile(campaign.profileId);
		await refuseLike(session, campaign.id);
		const [made] = await session.orm.insert(campaigns).values(campaign).onConflictDoNothing().returning();
		if (!made) throw campaignTaken(campaign.id);
		const { profileId, deadline, expectedCommunes } = campaign;
		const detail = { profile: profileId, deadline, expected: expectedCommunes.length };
		await recordChange(session, { actor, action: 'campaign.open', target: campaign.id, detail });
		return made;
	});
	await refileByReading(database);
	return opened;
}

/** Its id is a folder of the inbox too: on Windows, and on shares that it reads, "Dot-1" and "dot-1" are one. Held until the transaction ends. */
async function refuseLike({ orm }: Session, id: string): Promise<void> {
	await orm.execute(sql`LOCK TABLE ${campaigns} IN SHARE ROW EXCLUSIVE MODE`);
	const like = (await orm.select({ id: campaigns.id }).from(campaigns)).find((known) => folderKey(known.id) === folderKey(id));
	if (like) throw campaignTaken(like.id);
}

function folderKey(id: string): string {
	return id.normalize('NFC').toLowerCase();
}
