import openapiFetch, { type Client as OpenApiClient } from 'openapi-fetch';
import type { components, paths } from './schema.js';

/** Calls of the API, typed by the contract: `client.GET('/api/v1/reports/{id}', { params: { path: { id } } })`. */
export type Client = OpenApiClient<paths>;

/** What a call that failed gives as `error`. */
export type Problem = components['schemas']['Problem'];

/** What the API speaks of, by the names of the contract: `Schemas['ReportRow']`. */
export type Schemas = components['schemas'];

export interface ClientOptions {
	/** Of the service: "http://127.0.0.1:8080"; empty for a page that the service itself has sent. */
	readonly origin: string;
	/** Of `rasoat token create`, or an upload link's; none for who has a session or needs none. */
	readonly token?: string;
	/** Sent with every call. */
	readonly headers?: Readonly<Record<string, string>>;
}

/** A client of the service. A call gives `data`, or `error` as a problem; it rejects only where nothing answers. */
export function createClient({ origin, token, headers = {} }: ClientOptions): Client {
	const credentials = token === undefined ? {} : { Authorization: `Bearer ${token}` };
	return openapiFetch<paths>({ baseUrl: origin, headers: { ...headers, ...credentials } });
}

/** Serialises a multipart body: `client.POST('/api/v1/reports', { body: { files: [file] }, bodySerializer: toForm })`. Lists are sent part by part. */
export function toForm(body: object): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(body)) for (const part of [value].flat()) if (part !== undefined) form.append(name, part);
	return form;
}
