import { randomUUID } from 'node:crypto';
import express, { type Express, type RequestHandler } from 'express';
import { DEFAULT_RATES } from '../limits/rate-limits.js';
import { heedTags } from './conditional.js';
import { endUnread } from './end-unread.js';
import { createRunOnce } from './idempotency/create-run-once.js';
import { logRequest } from './log-request.js';
import { createRequestMetrics, type RequestMetrics } from './metrics/request-metrics.js';
import type { Page } from './page/load-page.js';
import { servePage } from './page/serve-page.js';
import { ApiError } from './problems/api-error.js';
import { tellProblem } from './problems/tell-problem.js';
import { createLimiter } from './rates/create-limiter.js';
import { postgresRates } from './rates/postgres-rates.js';
import type { RateStore } from './rates/rate-store.js';
import type { Route } from './route.js';
import { docsRoutes } from './routes/docs.js';
import { healthRoutes } from './routes/health.js';
import { routes } from './routes/routes.js';
import { securityHeaders } from './security-headers.js';
import { type Authenticate, type Frame, serveRoute } from './serve-route.js';
import { bySpecificity, expressPath } from './server-path.js';
import type { Service } from './service.js';

export interface AppOptions {
	/** Holds every JSON answer against the contract: for tests. */
	readonly checkAnswers?: boolean;
	/** Where calls are counted together with other processes; in the store's PostgreSQL unless given. */
	readonly rates?: RateStore;
	/** The clerk's page; without it the API is served alone. */
	readonly page?: Page | null;
}

/** The whole API as an Express app; the caller listens. */
export function createApp(
	service: Service,
	authenticate: Authenticate,
	{ checkAnswers = false, rates, page = null }: AppOptions = {},
): Express {
	const { store, settings, uploads, log } = service;
	const app = express();
	app.disable('x-powered-by');
	app.set('trust proxy', settings.trustProxy);
	app.set('query parser', 'simple');
	app.set('case sensitive routing', true);
	const metrics = createRequestMetrics();
	app.use(metrics.observe, ...securityHeaders(isSecure(service)), nameRequest, logRequest(log), endUnread, heedTags);
	const all = allRoutes(service, metrics).toSorted((a, b) => bySpecificity(expressPath(a.endpoint), expressPath(b.endpoint)));
	const limiter = createLimiter(rates ?? postgresRates(store.database), settings.rates ?? DEFAULT_RATES, log);
	const runOnce = createRunOnce(store.database, uploads.limits, log);
	const frame: Frame = { authenticate, limiter, runOnce, checkAnswers };
	for (const route of all) app[route.endpoint.method](expressPath(route.endpoint), ...serveRoute(route, frame));
	for (const path of new Set(all.map(({ endpoint }) => expressPath(endpoint)))) app.all(path, otherMethod(all, path));
	if (page !== null) app.use(servePage(page));
	app.get('/', (_, response) => response.redirect(302, '/api/docs'));
	app.use(noRoute, tellProblem(log));
	return app;
}

/** Those of the resources, and those of the frame itself. */
export function allRoutes(service: Service, metrics: RequestMetrics): readonly Route[] {
	return [...routes(service), ...docsRoutes(service), ...healthRoutes(service, metrics)];
}

function isSecure({ settings }: Service): boolean {
	return settings.publicUrl?.startsWith('https:') ?? false;
}

const nameRequest: RequestHandler = (_, response, next) => {
	const requestId = randomUUID();
	response.locals.requestId = requestId;
	response.set({ 'X-Request-Id': requestId, 'Cache-Control': 'private, no-cache' });
	next();
};

function otherMethod(all: readonly Route[], path: string): RequestHandler {
	const allowed = all.filter(({ endpoint }) => expressPath(endpoint) === path).map(({ endpoint }) => endpoint.method.toUpperCase());
	return ({ method }) => {
		const told = {
			vi: `Địa chỉ này không nhận ${method}; cần ${allowed.join(', ')}.`,
			en: `This address does not take ${method}; ${allowed.join(', ')} is wanted.`,
		};
		throw new ApiError('method-not-allowed', told, { headers: { Allow: allowed.join(', ') } });
	};
}

const noRoute: RequestHandler = () => {
	throw new ApiError('not-found', {
		vi: 'Không có địa chỉ này; đề nghị xem /api/docs.',
		en: 'There is no such address; please see /api/docs.',
	});
};
