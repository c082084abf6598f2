import type { Readable } from 'node:stream';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Actor } from './actor.js';
import type { Endpoint } from './contract/endpoint.js';

/** One call, its input read by the endpoint's schemas. */
export interface Call<E extends Endpoint = Endpoint> {
	readonly params: z.output<E['params']>;
	readonly query: z.output<E['query']>;
	readonly body: E['body'] extends z.ZodType ? z.output<E['body']> : null;
	readonly actor: Actor;
	readonly requestId: string;
	/** For multipart bodies, and headers that matter to one route alone. */
	readonly request: Request;
	/** Aborted when the caller has gone. */
	readonly signal: AbortSignal;
	/** Whether the caller may still make this call: for answers that go on for long. */
	readonly mayStill: () => Promise<boolean>;
}

interface Headed {
	readonly headers?: Readonly<Record<string, string>>;
}

/** What a handler gives back; `raw` for answers that go on for long. */
export type Reply<E extends Endpoint = Endpoint> =
	| (E['answer'] extends { readonly kind: 'json'; readonly schema: infer S extends z.ZodType }
			? Headed & { readonly json: z.input<S> }
			: never)
	| (E['answer'] extends { readonly kind: 'stream' }
			?
					| (Headed & { readonly stream: Readable | Uint8Array; readonly mediaType: string })
					| { readonly raw: (response: Response) => Promise<void> }
			: never)
	| (E['answer'] extends { readonly kind: 'nothing' } ? Headed & { readonly nothing: true } : never);

export interface Route {
	readonly endpoint: Endpoint;
	readonly handle: (call: Call) => Promise<AnyReply>;
}

/** A reply of whatever endpoint. */
export type AnyReply = Headed &
	(
		| { readonly json: unknown }
		| { readonly stream: Readable | Uint8Array; readonly mediaType: string }
		| { readonly raw: (response: Response) => Promise<void> }
		| { readonly nothing: true }
	);

/** An endpoint and who answers it. */
export function route<E extends Endpoint>(endpoint: E, handle: (call: Call<E>) => Promise<Reply<E>>): Route {
	return { endpoint, handle: handle as unknown as Route['handle'] };
}
