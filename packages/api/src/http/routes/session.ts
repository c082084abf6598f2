import { csrfToken } from '../../accounts/secret.js';
import { changePassword } from '../../store/accounts/change-password.js';
import { endSession } from '../../store/accounts/end-session.js';
import { sessionOf } from '../../store/accounts/session-of.js';
import { signIn } from '../../store/accounts/sign-in.js';
import type { User } from '../../store/accounts/user.js';
import { requireOwnOrigin } from '../auth/require-own-page.js';
import { sessionCookie, sessionSecret } from '../auth/session-cookie.js';
import { changeOwnPassword, getSession, signInEndpoint, signOut } from '../contract/session.js';
import { tellAccountFailure } from '../problems/tell-account-failure.js';
import { type Call, type Route, route } from '../route.js';
import type { Service } from '../service.js';

export function sessionRoutes({ store, settings, passwordChanged }: Service): readonly Route[] {
	const { database } = store;
	const cookie = (secret: string | null) => ({ 'Set-Cookie': sessionCookie(secret, settings), 'Cache-Control': 'no-store' });
	const opened = async (secret: string) => {
		const session = await sessionOf(database, secret, settings.accounts);
		if (session === null) throw new Error('a session was opened and is not there');
		return shown(session.user, secret, session.endsAt);
	};
	return [
		route(getSession, async ({ actor, request }) => {
			const secret = sessionSecret(request);
			const { id, kind, name, role } = actor;
			const session = kind === 'user' && secret !== null ? await sessionOf(database, secret, settings.accounts) : null;
			if (session !== null && secret !== null) return { json: shown(session.user, secret, session.endsAt), headers: NO_STORE };
			return { json: { kind, id, name, role, mustChangePassword: false, csrfToken: null, endsAt: null }, headers: NO_STORE };
		}),
		route(signInEndpoint, async ({ body, request }) => {
			requireOwnOrigin(request, settings);
			const before = sessionSecret(request);
			const { secret, failedTries } = await signIn(database, { ...body, address: addressOf(request), before }, settings.accounts);
			return { json: { session: await opened(secret), failedTries }, headers: cookie(secret) };
		}),
		route(signOut, async ({ request }) => {
			const secret = sessionSecret(request);
			if (secret !== null) await endSession(database, secret);
			return { nothing: true, headers: cookie(null) };
		}),
		route(changeOwnPassword, async ({ actor, body, request }) => {
			const secret = await changePassword(database, { user: actor.id, ...body, address: addressOf(request) }, settings.accounts);
			await passwordChanged?.();
			return { json: await opened(secret), headers: cookie(secret) };
		}),
	].map(tellAccountFailure);
}

const NO_STORE = { 'Cache-Control': 'no-store' };

function shown({ id, displayName, role, mustChangePassword }: User, secret: string, endsAt: string) {
	const shownRole = mustChangePassword ? null : role;
	return { kind: 'user' as const, id, name: displayName, role: shownRole, mustChangePassword, csrfToken: csrfToken(secret), endsAt };
}

/** As Express has it: of the proxy's client where proxies are trusted. */
function addressOf({ ip }: Call['request']): string {
	return ip ?? 'unknown';
}
