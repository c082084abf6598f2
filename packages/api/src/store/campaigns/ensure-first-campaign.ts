import { listCommunes } from '../../intake/list-communes.js';
import type { Database } from '../database.js';
import { campaigns } from '../schema.js';

/** What the service begins with, so that reports have a place before anybody has opened a campaign. */
const FIRST = { id: 'kl195-cv2581', profileId: 'kl195-cv2581', name: 'Kết luận số 195-KL/TW – Công văn số 2581/UBND-NVKTGS' } as const;

/** Opens the first campaign where there has never been one: without a deadline, all communes expected. */
export async function ensureFirstCampaign(database: Database): Promise<void> {
	const expectedCommunes = (await listCommunes()).map(({ code }) => code);
	await database.transaction('write', async ({ orm }) => {
		const [known] = await orm.select({ id: campaigns.id }).from(campaigns).limit(1);
		if (!known)
			await orm
				.insert(campaigns)
				.values({ ...FIRST, deadline: null, expectedCommunes })
				.onConflictDoNothing();
	});
}
