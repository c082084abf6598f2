import { z } from 'zod';
import type { Endpoint } from '../http/contract/endpoint.js';
import { type Schema, sampleOf } from '../http/docs/sample.js';
import type { ApiDocument } from '../http/openapi/api-document.js';
import { fullPath } from '../http/server-path.js';

/** A call of an endpoint with a well-formed address and a body that nothing can be done with. */
export function callOf(
	endpoint: Endpoint,
	origin: string,
): { readonly url: string; readonly init: RequestInit & { readonly headers: Record<string, string> } } {
	const values = sampleOf(schemaOf(endpoint.params), NO_COMPONENTS) as Readonly<Record<string, unknown>>;
	const path = fullPath(endpoint).replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
	return { url: `${origin}${path}${requiredQuery(endpoint)}`, init: { method: endpoint.method.toUpperCase(), ...uselessBody(endpoint) } };
}

const NO_COMPONENTS = {} as ApiDocument;

function schemaOf(schema: z.ZodType): Schema {
	return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema;
}

function requiredQuery({ query }: Endpoint): string {
	const { required = [], properties = {} } = schemaOf(query);
	const pairs = required.map((name) => [name, String(sampleOf(properties[name] ?? {}, NO_COMPONENTS))] as const);
	return pairs.length === 0 ? '' : `?${new URLSearchParams(Object.fromEntries(pairs))}`;
}

function uselessBody({ body }: Endpoint): { readonly headers: Record<string, string>; readonly body?: string } {
	if (body === null) return { headers: {} };
	return { headers: { 'Content-Type': body === 'multipart' ? 'multipart/form-data' : 'application/json' }, body: '[]' };
}
