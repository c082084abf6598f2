import { campaignIds } from '../store/batches/campaign-ids.js';
import type { Database } from '../store/database.js';

/**
 * Finds the campaign that a folder of the inbox belongs to: the one whose id is its name, composed or decomposed,
 * in whatever case: a share of Windows may give it back in another.
 */
export async function loadCampaignOf(database: Database): Promise<(folder: string | null) => string | null> {
	const ids = new Map((await campaignIds(database)).map((id) => [keyOf(id), id]));
	return (folder) => (folder === null ? null : (ids.get(keyOf(folder)) ?? null));
}

function keyOf(name: string): string {
	return name.normalize('NFC').toLowerCase();
}
