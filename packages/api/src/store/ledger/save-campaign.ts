import type { Database } from '../database.js';
import { type Campaign, campaigns } from '../schema.js';

export type NewCampaign = Pick<Campaign, 'id' | 'profileId' | 'deadline' | 'expectedCommunes'> & Partial<Pick<Campaign, 'name'>>;

/** Opens a campaign, or changes the one with this id. `deadline` is an ISO date, `expectedCommunes` are codes. */
export async function saveCampaign(database: Database, campaign: NewCampaign): Promise<Campaign> {
	const { profileId, deadline, expectedCommunes } = campaign;
	const [saved] = await database.transaction('write', ({ orm }) =>
		orm
			.insert(campaigns)
			.values(campaign)
			.onConflictDoUpdate({ target: campaigns.id, set: { profileId, deadline, expectedCommunes } })
			.returning(),
	);
	if (!saved) throw new Error('a campaign was written and not given back');
	return saved;
}
