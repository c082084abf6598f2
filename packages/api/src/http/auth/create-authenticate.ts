import type { Request } from 'express';
import { linkOf } from '../../store/accounts/link-of.js';
import { sessionOf } from '../../store/accounts/session-of.js';
import type { Standing } from '../../store/accounts/standing.js';
import { tokenOf } from '../../store/accounts/token-of.js';
import type { Database } from '../../store/database.js';
import { type Actor, NOBODY } from '../actor.js';
import type { Authenticate } from '../serve-route.js';
import type { Service } from '../service.js';
import { refuseKey, unauthenticated } from './refuse-key.js';
import { requireOwnPage } from './require-own-page.js';
import { sessionSecret } from './session-cookie.js';

/**
 * Finds out who asks: `Authorization: Bearer` with a token, `Authorization: Link` with an upload link's secret, or the cookie of a session,
 * which on a change must come with its `X-CSRF-Token`. The page of an upload link goes by the secret in its path alone. A header that opens nothing is refused, a session that has ended is nobody's.
 */
export function createAuthenticate({ store, settings }: Pick<Service, 'store' | 'settings'>): Authenticate {
	return async (request, isUse = true) => {
		const link = PAGE_OF_LINK.exec(request.path)?.[1];
		if (link !== undefined) return byLink(store.database, link);
		const header = request.get('Authorization');
		if (header !== undefined) return byHeader(store.database, header);
		const secret = sessionSecret(request);
		if (secret === null) return NOBODY;
		const session = await sessionOf(store.database, secret, settings.accounts, isUse);
		if (session === null) return NOBODY;
		if (isChange(request)) requireOwnPage(request, secret, settings);
		const { id, displayName, role, mustChangePassword } = session.user;
		return { kind: 'user', id, name: displayName, role: mustChangePassword ? null : role, link: null };
	};
}

const PAGE_OF_LINK = /^\/nop\/([^/]*)\/?$/;

async function byHeader(database: Database, header: string): Promise<Actor> {
	const [, scheme = '', secret = ''] = /^(\w+) +(\S+)$/.exec(header) ?? [];
	switch (scheme.toLowerCase()) {
		case 'bearer':
			return byToken(database, secret);
		case 'link':
			return byLink(database, secret);
		default:
			throw unauthenticated();
	}
}

async function byToken(database: Database, secret: string): Promise<Actor> {
	const found = await tokenOf(database, secret);
	const { id, name, role } = open('token', found, found?.token);
	return { kind: 'token', id, name, role, link: null };
}

async function byLink(database: Database, secret: string): Promise<Actor> {
	const found = await linkOf(database, secret);
	const { id, campaign, commune, expiresAt } = open('link', found, found?.link);
	return { kind: 'link', id, name: commune, role: null, link: { id, campaign, commune, expiresAt } };
}

function open<Key>(kind: 'token' | 'link', found: { readonly standing: Standing } | null, key: Key | undefined): Key {
	if (found === null || key === undefined) throw refuseKey(kind, 'unknown');
	if (found.standing !== 'open') throw refuseKey(kind, found.standing);
	return key;
}

/** Signing in changes nothing in the name of the session that was there before; it looks at the origin by itself. */
function isChange({ method, path }: Request): boolean {
	return !/^(GET|HEAD|OPTIONS)$/.test(method) && !(method === 'POST' && path === SIGN_IN);
}

const SIGN_IN = '/api/v1/session';
