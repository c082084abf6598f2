import type { Request, RequestHandler } from 'express';
import { ApiError } from './problems/api-error.js';

/** The ETag of what carries a version of its own: a number, a moment, a hash. To be sent by GET and by whatever changes it. */
export function versionTag(version: string | number): string {
	return `"${String(version).replaceAll(/[^\x21\x23-\x7e]/g, '.')}"`;
}

/**
 * Lets a change pass only while what is to be changed is still what the caller saw: `If-Match` with `present` (of `versionTag`), "*", or none
 * at all. Throws `ApiError` "precondition-failed" with the present tag. To be called inside the change's transaction, its row locked.
 */
export function requireMatch(request: Request, present: string): void {
	const given = request.get('If-Match');
	if (given === undefined || given.trim() === '*' || tagsOf(given).includes(present)) return;
	throw new ApiError(
		'precondition-failed',
		{
			vi: 'Mục này đã được người khác sửa sau khi bạn mở; cần phiên bản hiện tại; đề nghị tải lại rồi sửa.',
			en: 'Somebody has changed this since you opened it; the present version is wanted; please load it again, then change it.',
		},
		{ headers: { ETag: present }, members: { present } },
	);
}

/**
 * Has a call that names the tag it holds answered by 304 where nothing changed, also with `Cache-Control: no-cache`: that is a word to the
 * caches on the way (RFC 9111, 5.2.1.4), and `fetch` of Node adds it to every such call, but Express sends everything again because of it.
 */
export const heedTags: RequestHandler = ({ headers }, _, next) => {
	if (headers['if-none-match'] !== undefined) delete headers['cache-control'];
	next();
};

/** A proxy that packs answers makes a tag weak (`W/"…"`). It still names the same version, so the mark does not count. */
function tagsOf(header: string): readonly string[] {
	return header.match(/"[\x21\x23-\x7e]*"/g) ?? [];
}
