import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request } from 'express';
import { SESSION_COOKIE } from '../contract/credentials.js';
import type { HttpSettings } from '../service.js';

/** Secret of the session that the browser sends along; null where it sends none. */
export function sessionSecret(request: Request): string | null {
	return parseCookie(request.get('Cookie') ?? '')[SESSION_COOKIE] || null;
}

/**
 * `Set-Cookie` for this secret, null to take it away. No script reads it, no other site's page sends it; over https it goes nowhere else. It
 * ends with the browser; the session itself may end sooner.
 */
export function sessionCookie(secret: string | null, { publicUrl }: HttpSettings): string {
	const secure = publicUrl?.startsWith('https:') ?? false;
	const gone = secret === null ? { maxAge: 0 } : {};
	return stringifySetCookie({ name: SESSION_COOKIE, value: secret ?? '', path: '/', httpOnly: true, sameSite: 'strict', secure, ...gone });
}
