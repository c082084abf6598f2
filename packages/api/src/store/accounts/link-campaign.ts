import { eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { type Campaign, campaigns } from '../schema.js';

/** The campaign an upload link is for. */
export async function linkCampaign(database: Database, id: string): Promise<Campaign> {
	const [found] = await database.transaction('snapshot', ({ orm }) => orm.select().from(campaigns).where(eq(campaigns.id, id)));
	if (!found) throw new Error(`an upload link for a campaign that is not there: ${id}`);
	return found;
}
