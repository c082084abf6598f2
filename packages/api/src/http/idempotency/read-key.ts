import type { Request } from 'express';
import { IDEMPOTENCY_LIMITS } from '../../limits/idempotency-limits.js';
import type { Actor } from '../actor.js';
import type { Endpoint } from '../contract/endpoint.js';
import { takesKey } from '../contract/takes-key.js';
import { ApiError } from '../problems/api-error.js';

/** The key a call comes with; null where it has none or the endpoint takes none. Throws `ApiError` "invalid-input" for one that is none. */
export function readKey(request: Request, endpoint: Endpoint, actor: Actor): string | null {
	const given = request.get('Idempotency-Key');
	// A key is its caller's own; of those who have no name one could come with another's.
	if (given === undefined || !takesKey(endpoint) || actor.kind === 'nobody') return null;
	const key = given.trim().replace(/^"(.*)"$/, '$1');
	if (key.length > IDEMPOTENCY_LIMITS.keyLength || !/^[\x21-\x7e]+$/.test(key)) throw noKey();
	return key;
}

function noKey(): ApiError {
	const said = {
		vi: `Idempotency-Key không dùng được; cần 1 đến ${IDEMPOTENCY_LIMITS.keyLength} ký tự ASCII không có dấu cách, ví dụ một UUID.`,
		en: `The Idempotency-Key cannot be used; 1 to ${IDEMPOTENCY_LIMITS.keyLength} ASCII characters without blanks are wanted, such as a UUID.`,
	};
	return new ApiError('invalid-input', said, { errors: [{ path: 'header.Idempotency-Key', message: said.vi }] });
}
