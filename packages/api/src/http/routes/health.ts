import { readEngine } from '../../engine.js';
import { HTTP_LIMITS } from '../../limits/http-limits.js';
import { getHealth, getMetrics, getOperations, getReadiness } from '../contract/health.js';
import { readOperations } from '../health/read-operations.js';
import { readStanding, type Standing } from '../health/read-standing.js';
import { metricsText } from '../metrics/metrics-text.js';
import type { RequestMetrics } from '../metrics/request-metrics.js';
import { ApiError } from '../problems/api-error.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';
import { singleFlight } from '../single-flight.js';

export function healthRoutes(service: Service, requests: RequestMetrics): readonly Route[] {
	const version = readEngine().rasoat;
	const standing = singleFlight(() => readStanding(service), HTTP_LIMITS.probeRestMs);
	const operations = singleFlight(() => readOperations(service), HTTP_LIMITS.probeRestMs);
	const metrics = singleFlight(() => metricsText(service, requests), HTTP_LIMITS.probeRestMs);
	return [
		route(getHealth, async () => ({ json: { status: 'alive' as const, version } })),
		route(getReadiness, async () => {
			const parts = await standing();
			const states = Object.values(parts).map(({ state }) => state);
			if (states.includes('failed')) throw notReady(parts);
			const status = states.includes('degraded') ? ('degraded' as const) : ('ready' as const);
			return { json: { status, version, parts } };
		}),
		route(getOperations, async () => ({ json: await operations() })),
		route(getMetrics, async () => ({
			stream: Buffer.from(await metrics(), 'utf8'),
			mediaType: 'text/plain; version=0.0.4; charset=utf-8',
		})),
	];
}

function notReady(parts: Standing): ApiError {
	const wrong = Object.values(parts).flatMap(({ state, told }) => (state === 'failed' && told !== null ? [told] : []));
	return new ApiError(
		'unavailable',
		{ vi: wrong.map(({ vi }) => vi).join(' '), en: wrong.map(({ en }) => en).join(' ') },
		{ members: { parts }, headers: { 'Retry-After': '5' } },
	);
}
