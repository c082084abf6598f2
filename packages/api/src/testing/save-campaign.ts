import type { Campaign } from '../store/campaigns/read-campaign.js';
import type { Database } from '../store/database.js';

type Saved = Pick<Campaign, 'id' | 'profileId' | 'deadline' | 'expectedCommunes'> & Partial<Pick<Campaign, 'name'>>;

/** Puts a campaign there as it is, or changes the one with this id: what the service does about it besides is left out. */
export async function saveCampaign(database: Database, { id, profileId, deadline, expectedCommunes, name = '' }: Saved): Promise<void> {
	await database.transaction('write', ({ client }) => client.query(SAVE, [id, profileId, deadline, expectedCommunes, name]));
}

const SAVE = `
	INSERT INTO rasoat.campaigns (id, profile_id, deadline, expected_communes, name) VALUES ($1, $2, $3, $4, $5)
	ON CONFLICT (id) DO UPDATE SET profile_id = $2, deadline = $3, expected_communes = $4`;
