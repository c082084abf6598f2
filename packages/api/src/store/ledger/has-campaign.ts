import { eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { campaigns } from '../schema.js';

/** Whether there is a campaign of this id. */
export function hasCampaign(database: Database, id: string): Promise<boolean> {
	return database.transaction('snapshot', async ({ orm }) => {
		const found = await orm.select({ id: campaigns.id }).from(campaigns).where(eq(campaigns.id, id));
		return found.length > 0;
	});
}
