import type { IncomingMessage, ServerResponse } from 'node:http';

/** Tells a caller who waits for it (`Expect: 100-continue`) to send the body: where he is refused before, not a byte of it comes. */
export function letContinue(request: IncomingMessage, response: ServerResponse): void {
	if (/^100-continue$/i.test(request.headers.expect ?? '') && !response.headersSent) response.writeContinue();
}
