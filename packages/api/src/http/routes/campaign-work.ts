import { z } from 'zod';
import { COMMUNE_STATES, type CommuneStanding, campaignOverview } from '../../store/campaigns/campaign-overview.js';
import { campaignPoints } from '../../store/campaigns/campaign-points.js';
import { campaignTotals } from '../../store/campaigns/campaign-totals.js';
import { ruleStatistics } from '../../store/campaigns/rule-statistics.js';
import * as contract from '../contract/campaign-work.js';
import { readCursor } from '../cursor.js';
import { pageFrom } from '../page-from.js';
import { noCampaign } from '../problems/no-campaign.js';
import { type Reply, type Route, route } from '../route.js';
import type { Service } from '../service.js';

const PLACE = z.tuple([z.string().max(20), z.enum(['proposal', 'difficulty']), z.int().min(0).max(2_147_483_647)]);

export function campaignWorkRoutes({ store: { database } }: Service): readonly Route[] {
	return [
		route(contract.getCampaignOverview, async ({ params: { id } }) => {
			const overview = await campaignOverview(database, id);
			if (overview === null) throw noCampaign(id);
			const { communes, bins, arrivals } = overview;
			return { json: { communes: [...communes], counts: countsOf(communes), bins, arrivals: [...arrivals] } };
		}),
		route(contract.getCampaignTotals, async ({ params: { id } }) => {
			const totals = await campaignTotals(database, id);
			if (totals === null) throw noCampaign(id);
			return { json: totals as unknown as TotalsJson };
		}),
		route(contract.getCampaignPoints, async ({ params: { id }, query: { limit, cursor, q, addresseeBody, kind, commune } }) => {
			const after = readCursor(cursor, PLACE);
			const filter = { words: q, addresseeBody: addresseeBody === '' ? null : addresseeBody, kind, commune };
			const page = await campaignPoints(database, id, filter, after, limit + 1);
			if (page === null) throw noCampaign(id);
			const rows = pageFrom(page.points, limit, (point) => [point.commune, point.kind, point.place]);
			return { json: { ...rows, addressees: [...page.addressees] } };
		}),
		route(contract.getRuleStatistics, async ({ params: { id } }) => {
			const statistics = await ruleStatistics(database, id);
			if (statistics === null) throw noCampaign(id);
			return { json: { items: [...statistics], nextCursor: null } };
		}),
	];
}

/** Cells come as the database read them out of results. */
type TotalsJson = Reply<typeof contract.getCampaignTotals>['json'];

function countsOf(communes: readonly CommuneStanding[]) {
	const expected = communes.filter((commune) => commune.expected);
	const reported = expected.filter(({ report }) => report !== null);
	const inState = (state: CommuneStanding['state']) => communes.filter((commune) => commune.state === state).length;
	return {
		expected: expected.length,
		reported: reported.length,
		missing: expected.length - reported.length,
		onTime: reported.filter(({ late }) => late === false).length,
		late: reported.filter(({ late }) => late === true).length,
		states: Object.fromEntries(COMMUNE_STATES.map((state) => [state, inState(state)])) as Record<CommuneStanding['state'], number>,
		unexpected: communes.length - expected.length,
	};
}
