import { AccountFailure, type AccountFailureCode } from '../../accounts/account-failure.js';
import { LockedFailure } from '../../accounts/locked-failure.js';
import type { Route } from '../route.js';
import { ApiError } from './api-error.js';
import type { ProblemCode } from './problem-codes.js';

/** A route that tells what the accounts refuse as a problem. */
export function tellAccountFailure({ endpoint, handle }: Route): Route {
	return {
		endpoint,
		handle: async (call) => {
			try {
				return await handle(call);
			} catch (error) {
				throw error instanceof AccountFailure ? toApiError(error) : error;
			}
		},
	};
}

const CODES = {
	'invalid-name': 'invalid-input',
	'invalid-days': 'invalid-input',
	'no-such-campaign': 'invalid-input',
	'no-such-commune': 'invalid-input',
	'name-taken': 'conflict',
	'no-such-user': 'not-found',
	'no-such-token': 'not-found',
	'no-such-link': 'not-found',
	'last-administrator': 'last-administrator',
	'weak-password': 'weak-password',
	'wrong-password': 'wrong-password',
	'account-locked': 'account-locked',
	'address-locked': 'too-many-requests',
	'link-waits': 'too-many-requests',
	busy: 'unavailable',
} as const satisfies Readonly<Record<AccountFailureCode, ProblemCode>>;

const BUSY_S = 5;

function toApiError(failure: AccountFailure): ApiError {
	return new ApiError(CODES[failure.code], failure.told, { cause: failure, headers: headersOf(failure) });
}

function headersOf(failure: AccountFailure): Readonly<Record<string, string>> {
	if (failure instanceof LockedFailure)
		return { 'Retry-After': String(Math.max(1, Math.ceil((Date.parse(failure.until) - Date.now()) / 1_000))) };
	return failure.code === 'busy' ? { 'Retry-After': String(BUSY_S) } : {};
}
