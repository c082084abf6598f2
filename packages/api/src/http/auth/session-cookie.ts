import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request } from 'express';
import type { HttpSettings } from '../service.js';

const NAME = 'rasoat_session';

/** Secret of the session that the browser sends along; null where it sends none. */
export function sessionSecret(request: Request): string | null {
	return parseCookie(request.get('Cookie') ?? '')[NAME] || null;
}

/**
 * `Set-Cookie` for this secret, null to take it away. No script reads it, no other site's page sends it; over https it goes nowhere else. It
 * ends with the browser; the session itself may end sooner.
 */
export function sessionCookie(secret: string | null, { publicUrl }: HttpSettings): string {
	const secure = publicUrl?.startsWith('https:') ?? false;
	const gone = secret === null ? { maxAge: 0 } : {};
	return stringifySetCookie({ name: NAME, value: secret ?? '', path: '/', httpOnly: true, sameSite: 'strict', secure, ...gone });
}
