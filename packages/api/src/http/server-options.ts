import type { Server, ServerOptions } from 'node:http';
import { HTTP_LIMITS } from '../limits/http-limits.js';

/**
 * How the server bears callers that send slowly, without end, or in crowds. Bodies are watched by who reads them (`readJson`, `watchPace`);
 * `requestMs` is the longest any of them may take.
 */
export function serverOptions(requestMs: number): ServerOptions {
	const { headersMs, keepAliveMs, headerBytes, connectionsCheckMs } = HTTP_LIMITS;
	return {
		headersTimeout: headersMs,
		requestTimeout: requestMs,
		keepAliveTimeout: keepAliveMs,
		maxHeaderSize: headerBytes,
		connectionsCheckingInterval: connectionsCheckMs,
	};
}

/** What a server can only be told once it is made. */
export function boundServer(server: Server): Server {
	server.maxHeadersCount = HTTP_LIMITS.headers;
	server.maxConnections = HTTP_LIMITS.connections;
	return server;
}
