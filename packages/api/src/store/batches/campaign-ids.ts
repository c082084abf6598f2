import type { Database } from '../database.js';
import { campaigns } from '../schema.js';

/** Of every campaign, open or not. */
export async function campaignIds(database: Database): Promise<readonly string[]> {
	const rows = await database.transaction('snapshot', ({ orm }) => orm.select({ id: campaigns.id }).from(campaigns));
	return rows.map(({ id }) => id);
}
