import type { Request } from 'express';
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

/** A proxy that packs answers makes a tag weak (`W/"…"`). It still names the same version, so the mark does not count. */
function tagsOf(header: string): readonly string[] {
	return header.match(/"[\x21\x23-\x7e]*"/g) ?? [];
}
