import type { Response } from 'express';
import { RATE_LIMITS } from '../../limits/rate-limits.js';
import { ApiError } from '../problems/api-error.js';
import type { Limiter } from './create-limiter.js';
import type { Counted } from './rate-kind.js';

/**
 * Counts a call and tells the caller how he stands. Throws `ApiError` "too-many-requests".
 * Source: draft-ietf-httpapi-ratelimit-headers-10, RateLimit and RateLimit-Policy.
 */
export function requireRate(limiter: Limiter, counted: Counted, response: Response): void {
	const { allowed, limit, remaining, resetSeconds } = limiter.count(counted);
	const name = NAMES[counted.kind];
	response.set({
		'RateLimit-Policy': `"${name}";q=${limit};w=${RATE_LIMITS.windowSeconds}`,
		RateLimit: `"${name}";r=${remaining};t=${resetSeconds}`,
	});
	if (!allowed) throw tooMany(limit, resetSeconds);
}

const NAMES: Readonly<Record<Counted['kind'], string>> = {
	rateSignedIn: 'signed-in',
	rateLink: 'link',
	rateAddress: 'address',
	rateRefused: 'refused',
};

function tooMany(limit: number, seconds: number): ApiError {
	return new ApiError(
		'too-many-requests',
		{
			vi: `Đã gọi quá ${limit} lần trong một phút; cần chờ ${seconds} giây; đề nghị gọi thưa hơn.`,
			en: `There were over ${limit} calls within a minute; please wait ${seconds} seconds, and call less often.`,
		},
		{ headers: { 'Retry-After': String(seconds) } },
	);
}
