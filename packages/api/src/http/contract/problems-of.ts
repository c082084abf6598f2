import { COMMON_PROBLEMS, type ProblemCode } from '../problems/problem-codes.js';
import type { Endpoint } from './endpoint.js';
import { takesKey } from './takes-key.js';

/** Every problem a call of this endpoint may be answered with, each once: its own, and what follows from its access, body and path. */
export function problemsOf(endpoint: Endpoint): readonly ProblemCode[] {
	const { access, answerIsSecret, body, ifMatch, params, problems } = endpoint;
	const implied: readonly (readonly [boolean, readonly ProblemCode[]])[] = [
		[access !== 'public', ['unauthenticated', 'forbidden']],
		[Object.keys(params.shape).length > 0, ['not-found']],
		[body !== null, ['request-timeout', 'too-large', 'unsupported-media-type']],
		[ifMatch === true, ['precondition-failed']],
		[takesKey(endpoint), ['key-in-use', 'key-reused']],
		[takesKey(endpoint) && answerIsSecret === true, ['already-done']],
	];
	return [...new Set([...problems, ...implied.flatMap(([holds, codes]) => (holds ? codes : [])), ...COMMON_PROBLEMS])];
}
