import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database.js';
import { campaigns } from '../schema.js';

/** Ids of the open campaigns whose reports are checked by a profile. */
export function openCampaignsOf(database: Database, profile: string): Promise<readonly string[]> {
	return database.transaction('snapshot', async ({ orm }) => {
		const using = and(eq(campaigns.profileId, profile), isNull(campaigns.closedAt));
		const rows = await orm.select({ id: campaigns.id }).from(campaigns).where(using).orderBy(asc(campaigns.id));
		return rows.map(({ id }) => id);
	});
}
