import type { Endpoint } from './endpoint.js';

/** Whether a repeat of a call may be told from a second one by its Idempotency-Key: where something is changed in somebody's name. */
export function takesKey({
	method,
	access,
	answer,
	leavesNothing,
}: Pick<Endpoint, 'method' | 'access' | 'answer' | 'leavesNothing'>): boolean {
	return !leavesNothing && method !== 'get' && access !== 'public' && answer.kind !== 'stream';
}
