import { findCommune } from '../../intake/list-communes.js';
import { createLink } from '../../store/accounts/create-link.js';
import { listLinks } from '../../store/accounts/list-links.js';
import { revokeLink } from '../../store/accounts/revoke-link.js';
import { actorKey } from '../actor.js';
import { getLinkPage } from '../contract/link-page.js';
import { createLinkEndpoint, deleteLink, listLinksEndpoint } from '../contract/links.js';
import { pageFrom } from '../page-from.js';
import { ApiError } from '../problems/api-error.js';
import { tellAccountFailure } from '../problems/tell-account-failure.js';
import { type Route, route } from '../route.js';
import { readRowCursor, rowPlace } from '../row-cursor.js';
import { fullPath } from '../server-path.js';
import type { Service } from '../service.js';

export function linksRoutes({ store: { database } }: Service): readonly Route[] {
	return [
		route(listLinksEndpoint, async ({ query: { limit, cursor, campaign, commune } }) => {
			const links = await listLinks(database, { limit: limit + 1, after: readRowCursor(cursor), campaign, commune });
			return { json: pageFrom(links, limit, rowPlace) };
		}),
		route(createLinkEndpoint, async ({ body, actor }) => {
			if ((await findCommune(body.commune)) === null) throw noSuchCommune(body.commune);
			const { link, secret } = await createLink(database, body, actorKey(actor));
			return { json: { link, secret, path: fullPath(getLinkPage).replace('{secret}', secret) }, headers: { 'Cache-Control': 'no-store' } };
		}),
		route(deleteLink, async ({ params, actor }) => {
			await revokeLink(database, params.id, actorKey(actor));
			return { nothing: true as const };
		}),
	].map(tellAccountFailure);
}

function noSuchCommune(code: string): ApiError {
	const said = {
		vi: `Không có xã, phường, đặc khu mã «${code}»; cần mã ở /api/v1/communes; đề nghị xem lại danh sách.`,
		en: `There is no commune of the code "${code}"; one of /api/v1/communes is wanted; please look it up.`,
	};
	return new ApiError('invalid-input', said, { errors: [{ path: 'body.commune', message: said.vi }] });
}
