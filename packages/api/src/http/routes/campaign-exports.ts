import { isoDay } from '../../city-time.js';
import { getPointsWorkbook, getTotalsWorkbook } from '../contract/campaign-work.js';
import { noCampaign } from '../problems/no-campaign.js';
import { type Route, route } from '../route.js';
import { sentWorkbook } from '../sent-workbook.js';
import type { Service } from '../service.js';

/** Workbooks of a campaign, from what is stored alone. */
export function campaignExportRoutes({ workbooks, clock }: Service): readonly Route[] {
	const reply = async (kind: 'totals' | 'points', campaign: string, name: string) => {
		const made = await workbooks.make({ kind, campaign, madeAt: clock().toISOString() });
		if (made === null) throw noCampaign(campaign);
		return sentWorkbook(made.bytes, `${name}-${campaign}-${isoDay(made.madeAt)}`);
	};
	return [
		route(getTotalsWorkbook, ({ params: { id } }) => reply('totals', id, 'so-lieu')),
		route(getPointsWorkbook, ({ params: { id } }) => reply('points', id, 'kien-nghi')),
	];
}
