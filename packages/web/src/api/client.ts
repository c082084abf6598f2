import { type Client, createClient } from '@rasoat/api/client';
import { sayWhetherReached } from './reach.ts';

/** The service that has sent this page. Changes are sent with the session's token, which only our own page knows. */
export const client: Client = createClient({ origin: '' });

let csrfToken: string | null = null;

/** To be told with each session: what changes data is sent with it from then on. */
export function keepCsrfToken(token: string | null): void {
	csrfToken = token;
}

/** For what is not sent by the client: an upload with its progress. */
export function ownHeaders(): Readonly<Record<string, string>> {
	return csrfToken === null ? {} : { 'X-CSRF-Token': csrfToken };
}

client.use({
	onRequest: ({ request }) => {
		if (request.method !== 'GET') for (const [name, value] of Object.entries(ownHeaders())) request.headers.set(name, value);
	},
	onResponse: ({ response }) => {
		sayWhetherReached(true);
		return response;
	},
	onError: ({ error }) => {
		if (!(error instanceof DOMException && error.name === 'AbortError')) sayWhetherReached(false);
	},
});
