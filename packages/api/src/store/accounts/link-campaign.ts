import { eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { type Campaign, campaigns } from '../schema.js';

/** The campaign an upload link is for; null where it is gone. */
export async function linkCampaign(database: Database, id: string): Promise<Campaign | null> {
	const [found] = await database.transaction('snapshot', ({ orm }) => orm.select().from(campaigns).where(eq(campaigns.id, id)));
	return found ?? null;
}
