import type { z } from 'zod';
import { ApiError } from './problems/api-error.js';

type Plain = string | number | boolean | null;

/**
 * A place in a list as an opaque text: what the next page begins after, such as [receivedAt, id]. Nothing in it is secret or signed: whoever
 * writes one by hand gets to a place he may see anyway.
 */
export function writeCursor(place: readonly Plain[]): string {
	return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');
}

/** Where a caller gives a place of a list. */
export type CursorPlace = 'query.cursor' | 'query.since' | 'query.updatedSince' | 'header.Last-Event-ID';

/** The place a cursor stands for, null where none was given. Throws `ApiError` "invalid-input" for one that is none of this list's. */
export function readCursor<Place extends z.ZodType>(
	cursor: string | undefined,
	place: Place,
	given: CursorPlace = 'query.cursor',
): z.output<Place> | null {
	if (cursor === undefined) return null;
	const { success, data } = place.safeParse(parsed(cursor));
	if (!success) throw given === 'query.cursor' ? noCursor() : noPlace(given);
	return data;
}

const BASE64URL = /^[\w-]+$/;

/** Undefined for what `writeCursor` never wrote. */
function parsed(cursor: string): unknown {
	if (!BASE64URL.test(cursor)) return undefined;
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(cursor, 'base64url')));
	} catch {
		return undefined;
	}
}

function noCursor(): ApiError {
	const said = {
		vi: 'Con trỏ «cursor» không phải của danh sách này; cần nextCursor của trang trước; đề nghị bắt đầu lại từ trang đầu.',
		en: 'The cursor is none of this list; nextCursor of the page before is wanted; please begin at the first page again.',
	};
	return new ApiError('invalid-input', said, { errors: [{ path: 'query.cursor', message: said.vi }] });
}

function noPlace(given: CursorPlace): ApiError {
	const name = given.split('.').at(-1) ?? given;
	const said = {
		vi: `«${name}» không phải vị trí do dịch vụ này cho; cần giá trị đã nhận trước đó, hoặc 0 để bắt đầu từ đầu.`,
		en: `"${name}" is no place that this service gave; one received before is wanted, or 0 to begin at the beginning.`,
	};
	return new ApiError('invalid-input', said, { errors: [{ path: given, message: said.vi, messages: said }] });
}
