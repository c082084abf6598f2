import * as docs from './docs.js';
import type { Endpoint } from './endpoint.js';
import * as health from './health.js';
import * as ledger from './ledger.js';
import * as reports from './reports.js';

/** Every operation of the API: what is served, documented and generated into the client. */
export const CONTRACT: readonly Endpoint[] = [docs, health, ledger, reports].flatMap((resource) =>
	Object.values<unknown>(resource).filter(isEndpoint),
);

function isEndpoint(value: unknown): value is Endpoint {
	return typeof value === 'object' && value !== null && 'answer' in value && 'access' in value;
}
