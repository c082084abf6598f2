import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What this process counts of itself. */
export interface RequestMetrics {
	/** Counts the calls that pass through it; `response.locals.route` names the route once it is known. */
	readonly observe: RequestHandler;
	/** In Prometheus' text format. */
	text(): Promise<string>;
}

/** Memory, event loop and collector of this process, and the calls it has answered. */
export function createRequestMetrics(): RequestMetrics {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const registers = [registry];
	const seconds = new Histogram({
		name: 'rasoat_http_request_duration_seconds',
		help: 'Answered calls, from their first byte in to the last one out.',
		labelNames: ['method', 'route', 'status'],
		buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60],
		registers,
	});
	const bytes = new Counter({
		name: 'rasoat_http_request_body_bytes_total',
		help: 'Bytes announced as bodies of calls that were answered.',
		labelNames: ['route'],
		registers,
	});
	const open = new Gauge({ name: 'rasoat_http_requests_open', help: 'Calls being answered.', registers });
	const observe: RequestHandler = (request, response, next) => {
		const end = seconds.startTimer();
		open.inc();
		response.once('close', () => {
			open.dec();
			const route = String(response.locals.route ?? 'none');
			end({ method: request.method, route, status: response.writableFinished ? response.statusCode : 'aborted' });
			bytes.inc({ route }, Number(request.get('Content-Length') ?? 0) || 0);
		});
		next();
	};
	return { observe, text: () => registry.metrics() };
}
