import type { Request } from 'express';
import { csrfToken, isSameText } from '../../accounts/secret.js';
import { CSRF_HEADER } from '../contract/credentials.js';
import { ApiError } from '../problems/api-error.js';
import type { HttpSettings } from '../service.js';

/**
 * What is changed in somebody's name must come from our own page: it sends the token that `GET /session` gave it. Throws `ApiError`
 * "cross-site".
 */
export function requireOwnPage(request: Request, secret: string, settings: HttpSettings): void {
	requireOwnOrigin(request, settings);
	if (!isSameText(request.get(CSRF_HEADER) ?? '', csrfToken(secret))) throw crossSite();
}

/** Where the browser says from which site a call comes, that site must be ours. Throws `ApiError` "cross-site". */
export function requireOwnOrigin(request: Request, settings: HttpSettings): void {
	const origin = request.get('Origin');
	if (origin !== undefined ? !isOwn(origin, request, settings) : OTHER_SITE.test(request.get('Sec-Fetch-Site') ?? '')) throw crossSite();
}

const OTHER_SITE = /^(cross-site|same-site)$/;

/** Over https only the address people were given counts; over http any by which this very call came, for an office knows several. */
function isOwn(origin: string, request: Request, { publicUrl }: HttpSettings): boolean {
	if (!URL.canParse(origin)) return false;
	const met = new URL(origin);
	const own = publicUrl === null ? null : new URL(publicUrl);
	if (own !== null && met.origin === own.origin) return true;
	return own?.protocol !== 'https:' && met.host === request.host;
}

function crossSite(): ApiError {
	return new ApiError('cross-site', {
		vi: 'Yêu cầu không đến từ trang của dịch vụ này; cần X-CSRF-Token của phiên đang dùng (GET /session); đề nghị tải lại trang rồi làm lại.',
		en: 'The call does not come from a page of this service; the X-CSRF-Token of the session (GET /session) is needed; please load the page again.',
	});
}
