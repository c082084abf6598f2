import type { BrowserContext } from 'playwright-core';
import { csrfOf } from './browser.ts';

interface Campaign {
	readonly expectedCommunes: readonly string[];
}

/** Opens a campaign of its own beside the first, with its profile and its communes, so that what is done in it changes nothing for others. Gives their codes. */
export async function openCampaign(context: BrowserContext, id: string, name: string): Promise<readonly string[]> {
	const first = await context.request.get('/api/v1/campaigns/kl195-cv2581');
	const { expectedCommunes } = (await first.json()) as Campaign;
	const data = { id, name, profile: 'kl195-cv2581', deadline: null, expectedCommunes };
	const answer = await context.request.post('/api/v1/campaigns', { data, headers: await csrfOf(context) });
	if (!answer.ok()) throw new Error(await answer.text());
	return expectedCommunes;
}

/** Two open campaigns that cite the same papers would leave it open which of them a report answers. */
export async function closeCampaign(context: BrowserContext, id: string): Promise<void> {
	const answer = await context.request.patch(`/api/v1/campaigns/${id}`, { data: { state: 'closed' }, headers: await csrfOf(context) });
	if (!answer.ok()) throw new Error(await answer.text());
}
