import type { Message } from '@rasoat/parser';
import { z } from 'zod';
import type { ProblemCode } from '../problems/problem-codes.js';

export type Role = 'viewer' | 'officer' | 'administrator';
/** Who may call: everybody, an upload link, whoever is signed in (by password, whatever the role), or a person or token of this role or a higher one. */
export type Access = 'public' | 'link' | 'session' | Role;
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** What a successful call is answered with. */
export type Answer =
	| { readonly kind: 'json'; readonly status: 200 | 201 | 202; readonly schema: z.ZodType }
	| { readonly kind: 'stream'; readonly status: 200; readonly mediaTypes: readonly string[] }
	| { readonly kind: 'nothing'; readonly status: 204 };

/** One operation of the API: all that a client, the documentation and the server need to know of it. */
export interface Endpoint {
	/** OpenAPI's operationId: "listReports". */
	readonly id: string;
	readonly method: Method;
	/** In OpenAPI's form, after `/api/v1`: "/reports/{id}". */
	readonly path: `/${string}`;
	/** The path is the whole of it, without `/api/v1`: "/healthz". */
	readonly atRoot?: true;
	/**
	 * A page for a browser that has nothing but its address: the upload link's secret stands in the path, and problems are told as a page to
	 * whoever asks for one.
	 */
	readonly isPage?: true;
	/** The group it is documented in: "reports". */
	readonly tag: string;
	readonly access: Access;
	/** Whoever asks from this machine itself, not through a proxy, needs no account: for a monitor. */
	readonly localToo?: true;
	/** Not counted against what a caller may do in a minute: for probes, which must be answered. */
	readonly isUnlimited?: true;
	readonly summary: Message;
	readonly params: z.ZodObject;
	readonly query: z.ZodObject;
	/** A JSON body; null for none, "multipart" where the handler reads the parts as they come. */
	readonly body: z.ZodType | 'multipart' | null;
	/** Fields of a multipart body, for the documentation; files are arrays of strings in binary format. */
	readonly parts?: z.ZodObject;
	readonly answer: Answer;
	/** Takes `If-Match` and calls `requireMatch`: the problem "precondition-failed" and the header are documented. */
	readonly ifMatch?: true;
	/** The answer, or a cookie that comes with it, holds a secret: it is not kept for a repeat under the same Idempotency-Key. */
	readonly answerIsSecret?: true;
	/** Nothing of the call may be kept, not even its hash (it holds a password, or a file that is only tried): it takes no Idempotency-Key. */
	readonly leavesNothing?: true;
	/** Problems of its own, beside those that any call may meet. */
	readonly problems: readonly ProblemCode[];
}

type Given = Omit<Endpoint, 'params' | 'query' | 'body' | 'problems'> & Partial<Pick<Endpoint, 'params' | 'query' | 'body' | 'problems'>>;
type Whole<E extends Given> = Omit<E, 'params' | 'query' | 'body'> & {
	readonly params: E['params'] extends z.ZodObject ? E['params'] : z.ZodObject<Record<never, never>>;
	readonly query: E['query'] extends z.ZodObject ? E['query'] : z.ZodObject<Record<never, never>>;
	readonly body: E['body'] extends z.ZodType | 'multipart' ? E['body'] : null;
	readonly problems: readonly ProblemCode[];
};

/** An endpoint of which only what it has need be said. */
export function endpoint<const E extends Given>(given: E): Whole<E> {
	return { params: NO_FIELDS, query: NO_FIELDS, body: null, problems: [], ...given } as unknown as Whole<E>;
}

const NO_FIELDS = z.strictObject({});
