import { z } from 'zod';
import { isoDay } from '../../city-time.js';
import { listCommunes } from '../../intake/list-communes.js';
import { campaignFindings } from '../../store/campaigns/campaign-findings.js';
import { changeCampaign } from '../../store/campaigns/change-campaign.js';
import { openCampaign } from '../../store/campaigns/open-campaign.js';
import { type Campaign, type CampaignDetail, listCampaigns, readCampaign } from '../../store/campaigns/read-campaign.js';
import { actorKey } from '../actor.js';
import { requireMatch, versionTag } from '../conditional.js';
import {
	changeCampaignEndpoint,
	getCampaign,
	getCampaignFindings,
	listCampaignsEndpoint,
	openCampaignEndpoint,
} from '../contract/campaigns.js';
import { moment } from '../contract/moment.js';
import { readCursor } from '../cursor.js';
import { pageFrom } from '../page-from.js';
import { ApiError } from '../problems/api-error.js';
import { noCampaign } from '../problems/no-campaign.js';
import { tellProfileRefused } from '../problems/tell-profile-refused.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';

const PLACE = z.tuple([moment, z.string()]);

export function campaignRoutes({ store: { database }, wakeRelay, clock }: Service): readonly Route[] {
	const detailOf = async (id: string) => {
		const found = await readCampaign(database, id);
		if (found === null) throw noCampaign(id);
		return { json: detailJson(found), headers: { ETag: versionTag(found.campaign.changedAt) } };
	};
	return [
		route(listCampaignsEndpoint, async ({ query: { limit, cursor, state } }) => {
			const place = readCursor(cursor, PLACE);
			const after = place && { createdAt: place[0], id: place[1] };
			const rows = await listCampaigns(database, { limit: limit + 1, after, open: state && state === 'open' });
			const { items, nextCursor } = pageFrom(rows, limit, ({ createdAt, id }) => [createdAt, id]);
			return { json: { items: items.map(campaignJson), nextCursor } };
		}),
		route(openCampaignEndpoint, async ({ body, actor }) => {
			const { id, name = id, profile, deadline, expectedCommunes } = body;
			const communes = await knownCommunes(expectedCommunes ?? null);
			await openCampaign(database, { id, name, profileId: profile, deadline, expectedCommunes: communes }, actorKey(actor));
			wakeRelay();
			return detailOf(id);
		}),
		route(getCampaign, ({ params }) => detailOf(params.id)),
		route(changeCampaignEndpoint, async ({ params: { id }, body, actor, request }) => {
			const { profile, state, expectedCommunes, ...others } = body;
			const change = {
				...others,
				profileId: profile,
				closed: state && state === 'closed',
				expectedCommunes: expectedCommunes && (await knownCommunes(expectedCommunes)),
			};
			const look = ({ changedAt }: Campaign) => requireMatch(request, versionTag(changedAt));
			const { rechecked } = await changeCampaign(database, id, change, actorKey(actor), look);
			wakeRelay();
			const { json, headers } = await detailOf(id);
			return { json: { campaign: json, rechecked }, headers };
		}),
		route(getCampaignFindings, async ({ params: { id } }) => {
			const result = await campaignFindings(database, id, isoDay(clock()));
			if (result === null) throw noCampaign(id);
			const { expected, reported, missing, unexpected, findings } = result;
			return {
				json: {
					expected: [...expected],
					reported: [...reported],
					missing: [...missing],
					unexpected: [...unexpected],
					findings: findings.map((finding) => ({ ...finding, reports: [...finding.reports] })),
				},
			};
		}),
	].map(tellProfileRefused);
}

function campaignJson({ id, name, profileId, deadline, expectedCommunes, createdAt, changedAt, closedAt }: Campaign) {
	const state = closedAt === null ? ('open' as const) : ('closed' as const);
	return { id, name, profile: profileId, deadline, expectedCommunes, state, createdAt, changedAt, closedAt };
}

function detailJson({ campaign, profileVersion, counts }: CampaignDetail) {
	return { ...campaignJson(campaign), profileVersion, counts };
}

/** All of the city where none are named. Throws `ApiError` for codes that are none. */
async function knownCommunes(codes: readonly string[] | null): Promise<string[]> {
	const known = (await listCommunes()).map(({ code }) => code);
	if (codes === null) return known;
	const strange = [...new Set(codes)].filter((code) => !known.includes(code));
	if (strange.length === 0) return [...new Set(codes)];
	const said = {
		vi: `Không có xã, phường, đặc khu mã ${strange.map((code) => `«${code}»`).join(', ')}; cần mã ở /api/v1/communes; đề nghị sửa danh sách.`,
		en: `There are no communes of the codes ${strange.join(', ')}; those of /api/v1/communes are wanted; please correct the list.`,
	};
	throw new ApiError('invalid-input', said, { errors: [{ path: 'body.expectedCommunes', message: said.vi, messages: said }] });
}
