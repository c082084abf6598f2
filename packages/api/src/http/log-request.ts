import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { type Actor, actorKey } from './actor.js';

/**
 * One line a call when it has ended: who by key, what by the route's pattern. Addresses as they were called, headers and names are never
 * logged. Probes are told to `debug` only: they come every few seconds.
 */
export function logRequest(log: Logger): RequestHandler {
	return ({ method }, response, next) => {
		const begun = performance.now();
		response.once('close', () => {
			const { requestId, route = 'none', actor } = response.locals as Locals;
			const line = {
				requestId,
				method,
				route,
				status: response.writableFinished ? response.statusCode : 0,
				ms: Math.round(performance.now() - begun),
				actor: actor === undefined ? 'unknown' : actorKey(actor),
			};
			const what = response.writableFinished ? 'request' : 'request broken off';
			if (PROBES.has(route)) log.debug(line, what);
			else log.info(line, what);
		});
		next();
	};
}

/** What the frame notes of a call. */
interface Locals {
	readonly requestId: string;
	readonly route?: string;
	readonly actor?: Actor;
}

const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);
