import { createToken } from '../../store/accounts/create-token.js';
import { listTokens } from '../../store/accounts/list-tokens.js';
import { revokeToken } from '../../store/accounts/revoke-token.js';
import { actorKey } from '../actor.js';
import { createTokenEndpoint, deleteToken, listTokensEndpoint } from '../contract/tokens.js';
import { pageFrom } from '../page-from.js';
import { tellAccountFailure } from '../problems/tell-account-failure.js';
import { type Route, route } from '../route.js';
import { readRowCursor, rowPlace } from '../row-cursor.js';
import type { Service } from '../service.js';

export function tokenRoutes({ store: { database } }: Service): readonly Route[] {
	return [
		route(listTokensEndpoint, async ({ query: { limit, cursor } }) => {
			const tokens = await listTokens(database, { limit: limit + 1, after: readRowCursor(cursor) });
			return { json: pageFrom(tokens, limit, rowPlace) };
		}),
		route(createTokenEndpoint, async ({ body, actor }) => ({
			json: await createToken(database, body, actorKey(actor)),
			headers: { 'Cache-Control': 'no-store' },
		})),
		route(deleteToken, async ({ params, actor }) => {
			await revokeToken(database, params, actorKey(actor));
			return { nothing: true as const };
		}),
	].map(tellAccountFailure);
}
