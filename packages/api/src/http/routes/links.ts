import { isoDay } from '../../city-time.js';
import { findCommune, listCommunes } from '../../intake/list-communes.js';
import { createCampaignLinks } from '../../store/accounts/create-campaign-links.js';
import { createLink, type LinkWithSecret } from '../../store/accounts/create-link.js';
import { listLinks } from '../../store/accounts/list-links.js';
import { revokeLink } from '../../store/accounts/revoke-link.js';
import { actorKey } from '../actor.js';
import { getLinkPage } from '../contract/link-page.js';
import { createCampaignLinksEndpoint, createLinkEndpoint, deleteLink, listLinksEndpoint, makeLinksWorkbook } from '../contract/links.js';
import { pageFrom } from '../page-from.js';
import { ApiError } from '../problems/api-error.js';
import { noCampaign } from '../problems/no-campaign.js';
import { tellAccountFailure } from '../problems/tell-account-failure.js';
import { type Route, route } from '../route.js';
import { readRowCursor, rowPlace } from '../row-cursor.js';
import { sentWorkbook } from '../sent-workbook.js';
import { fullPath } from '../server-path.js';
import type { Service } from '../service.js';

export function linksRoutes({ store: { database }, workbooks, clock }: Service): readonly Route[] {
	return [
		route(listLinksEndpoint, async ({ query: { limit, cursor, campaign, commune } }) => {
			const links = await listLinks(database, { limit: limit + 1, after: readRowCursor(cursor), campaign, commune });
			return { json: pageFrom(links, limit, rowPlace) };
		}),
		route(createLinkEndpoint, async ({ body, actor }) => {
			if ((await findCommune(body.commune)) === null) throw noSuchCommune(body.commune);
			return { json: withPath(await createLink(database, body, actorKey(actor))), headers: NO_STORE };
		}),
		route(createCampaignLinksEndpoint, async ({ params: { id }, body, actor }) => {
			const city = (await listCommunes()).map(({ code }) => code);
			const made = await createCampaignLinks(database, { campaign: id, ...body, city }, actorKey(actor));
			if (made === null) throw noCampaign(id);
			return { json: { links: made.map(withPath) }, headers: NO_STORE };
		}),
		route(makeLinksWorkbook, async ({ body }) => {
			const made = await workbooks.make({ kind: 'links', rows: body.links, madeAt: clock().toISOString() });
			if (made === null) throw new Error('a workbook of links was not made');
			return sentWorkbook(made.bytes, `duong-dan-nop-${isoDay(made.madeAt)}`);
		}),
		route(deleteLink, async ({ params, actor }) => {
			await revokeLink(database, params.id, actorKey(actor));
			return { nothing: true as const };
		}),
	].map(tellAccountFailure);
}

const NO_STORE = { 'Cache-Control': 'no-store' };

function withPath({ link, secret }: LinkWithSecret) {
	return { link, secret, path: fullPath(getLinkPage).replace('{secret}', secret) };
}

function noSuchCommune(code: string): ApiError {
	const said = {
		vi: `Không có xã, phường, đặc khu mã «${code}»; cần mã ở /api/v1/communes; đề nghị xem lại danh sách.`,
		en: `There is no commune of the code "${code}"; one of /api/v1/communes is wanted; please look it up.`,
	};
	return new ApiError('invalid-input', said, { errors: [{ path: 'body.commune', message: said.vi }] });
}
