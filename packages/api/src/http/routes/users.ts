import { z } from 'zod';
import { addUser } from '../../store/accounts/add-user.js';
import { changeUser } from '../../store/accounts/change-user.js';
import { listUsers } from '../../store/accounts/list-users.js';
import { resetPassword } from '../../store/accounts/reset-password.js';
import { unlockUser } from '../../store/accounts/unlock-user.js';
import { actorKey } from '../actor.js';
import { createUser, listUsersEndpoint, patchUser, resetUserPassword, unlockUserEndpoint } from '../contract/users.js';
import { readCursor } from '../cursor.js';
import { pageFrom } from '../page-from.js';
import { tellAccountFailure } from '../problems/tell-account-failure.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';

const NO_STORE = { 'Cache-Control': 'no-store' };

export function userRoutes({ store: { database } }: Service): readonly Route[] {
	return [
		route(listUsersEndpoint, async ({ query: { limit, cursor } }) => {
			const [after] = readCursor(cursor, z.tuple([z.string()])) ?? [null];
			const users = await listUsers(database, { limit: limit + 1, after });
			return { json: pageFrom(users, limit, ({ name }) => [name]) };
		}),
		route(createUser, async ({ body, actor }) => {
			const { user, password } = await addUser(database, body, actorKey(actor));
			return { json: { user, temporaryPassword: password }, headers: NO_STORE };
		}),
		route(patchUser, async ({ params, body, actor }) => ({ json: await changeUser(database, params, given(body), actorKey(actor)) })),
		route(resetUserPassword, async ({ params, actor }) => {
			const { user, password } = await resetPassword(database, params, actorKey(actor));
			return { json: { user, temporaryPassword: password }, headers: NO_STORE };
		}),
		route(unlockUserEndpoint, async ({ params, actor }) => ({ json: await unlockUser(database, params, actorKey(actor)) })),
	].map(tellAccountFailure);
}

/** Without the fields that were left out. */
function given<Body extends object>(body: Body): { [Key in keyof Body]?: Exclude<Body[Key], undefined> } {
	return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as never;
}
