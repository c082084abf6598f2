import fc from 'fast-check';
import { z } from 'zod';
import { CONTRACT } from '../http/contract/contract.js';
import type { Endpoint } from '../http/contract/endpoint.js';
import { type Schema, sampleOf } from '../http/docs/sample.js';
import type { ApiDocument } from '../http/openapi/api-document.js';
import { fullPath } from '../http/server-path.js';

/** One call as it is sent. */
export interface RandomCall {
	/** Id of the endpoint; null for a call that is meant for none. */
	readonly of: string | null;
	readonly method: string;
	/** With its query. */
	readonly path: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
	readonly body: string | null;
}

export interface Known {
	/** Values of `Authorization` that open something. */
	readonly authorizations: readonly string[];
	/** Of what is there, so that calls get beyond "not found". */
	readonly ids: readonly string[];
}

/** Calls of every endpoint, more or less as it wants them, and calls of nothing. `known` is asked when a value is made. */
export function randomCalls(known: () => Known): fc.Arbitrary<RandomCall> {
	const id = fc.oneof({ weight: 3, arbitrary: picked(() => known().ids) }, { weight: 2, arbitrary: nasty });
	const credential = fc.oneof({ weight: 6, arbitrary: picked(() => known().authorizations) }, { weight: 1, arbitrary: headerValue });
	const ofContract = endpoints.chain((endpoint) =>
		fc
			.tuple(pathOf(endpoint, id), queryOf(endpoint), bodyOf(endpoint), someHeaders, credential)
			.map(([path, query, { type, text }, headers, authorization]) => ({
				of: endpoint.id,
				method: endpoint.method.toUpperCase(),
				path: query === '' ? path : `${path}?${query}`,
				headers: [...headers, ['Authorization', authorization] as const, ...(type === null ? [] : [['Content-Type', type] as const])],
				body: text,
			})),
	);
	const stray = fc
		.tuple(
			fc.constantFrom(...METHODS),
			endpoints.chain((endpoint) => pathOf(endpoint, id)),
			nasty,
			credential,
		)
		.map(([method, path, tail, authorization]) => ({
			of: null,
			method,
			path: `${path}${tail === '' ? '' : `/${encoded(tail)}`}`,
			headers: [['Authorization', authorization] as const],
			body: null,
		}));
	return fc.oneof({ weight: 6, arbitrary: ofContract }, { weight: 1, arbitrary: stray });
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];
const NASTY = [
	...[
		'',
		' ',
		'.',
		'..',
		'../../etc/passwd',
		'%',
		'%00',
		'\0',
		'%2e%2e%2f',
		"'; DROP TABLE rasoat.reports; --",
		'<script>alert(1)</script>',
	],
	...[
		'0',
		'-1',
		'1e999',
		'9007199254740993',
		'NaN',
		'null',
		'true',
		'[]',
		'{}',
		'__proto__',
		'constructor',
		'Cẩm Giàng',
		'\u202e',
		'\ud800',
		'🏛️',
	],
	...[
		'2025-02-30',
		'2025-10-15T08:00:00+07:00',
		'0001-01-01T00:00:00Z',
		'9999-12-31T23:59:59Z',
		'+275760-09-13T00:00:00.001Z',
		'x'.repeat(3_000),
	],
];
const nasty = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 30 }), fc.uuid());
const endpoints = fc.constantFrom(...CONTRACT);
/** What may stand in a header at all: others no client sends. */
const headerValue = nasty.map((text) => Buffer.from(text, 'utf8').toString('latin1').replaceAll(UNSENDABLE, '').trim());
const UNSENDABLE = /[^\x20-\x7e\x80-\xff]/g;
const HEADERS = ['Idempotency-Key', 'If-Match', 'If-None-Match', 'Accept', 'Range', 'Cookie', 'Origin', 'X-CSRF-Token', 'X-Forwarded-For'];
const someHeaders = fc.array(fc.tuple(fc.constantFrom(...HEADERS), headerValue), { maxLength: 3 });

function picked(from: () => readonly string[]): fc.Arbitrary<string> {
	return fc.nat(1_000).map((index) => from()[index % from().length] ?? '');
}

function pathOf(endpoint: Endpoint, id: fc.Arbitrary<string>): fc.Arbitrary<string> {
	const parts = fullPath(endpoint).split(/(\{\w+\})/);
	return fc.tuple(...parts.map((part) => (part.startsWith('{') ? id.map(encoded) : fc.constant(part)))).map((all) => all.join(''));
}

/** Lone surrogates have no form in an address. */
function encoded(text: string): string {
	return encodeURIComponent(wellFormed(text));
}

function wellFormed(text: string): string {
	return Buffer.from(text, 'utf8').toString('utf8');
}

function queryOf({ query }: Endpoint): fc.Arbitrary<string> {
	const { properties = {} } = schemaOf(query);
	const right = Object.entries(properties).map(([name, schema]) => {
		const value = fc.oneof(
			{ weight: 3, arbitrary: fc.constant(String(sampleOf(schema, NO_COMPONENTS) ?? '')) },
			{ weight: 1, arbitrary: nasty },
		);
		return value.map((text) => [name, text] as const);
	});
	const strange = fc.tuple(nasty, nasty);
	const pair = right.length === 0 ? strange : fc.oneof({ weight: 8, arbitrary: fc.oneof(...right) }, { weight: 1, arbitrary: strange });
	const most = fc.oneof({ weight: 1, arbitrary: fc.constant(3) }, { weight: 3, arbitrary: fc.constant(right.length === 0 ? 0 : 2) });
	const pairs = most.chain((maxLength) => fc.array(pair, { maxLength }));
	return pairs.map((all) => all.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&'));
}

const NO_COMPONENTS = {} as ApiDocument;

function schemaOf(schema: z.ZodType): Schema {
	return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
}

interface Body {
	readonly type: string | null;
	readonly text: string | null;
}

const NO_BODY: Body = { type: null, text: null };

function bodyOf({ body, method }: Endpoint): fc.Arbitrary<Body> {
	if (method === 'get') return fc.constant(NO_BODY);
	if (body === null) return fc.constantFrom<Body>(NO_BODY, { type: 'application/json', text: '{}' });
	if (body === 'multipart') return fc.tuple(nasty, nasty, nasty, fc.boolean()).map((drawn) => multipart(...drawn));
	const sample = sampleOf(schemaOf(body), NO_COMPONENTS);
	const json = fc
		.oneof({ weight: 2, arbitrary: fc.constant(sample) }, fc.jsonValue(), { weight: 3, arbitrary: spoilt(sample) })
		.map((value) => JSON.stringify(value));
	const text = fc.oneof({ weight: 12, arbitrary: json }, { weight: 1, arbitrary: nasty }).map(wellFormed);
	const type = fc.oneof(
		{ weight: 12, arbitrary: fc.constant('application/json') },
		{ weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/json; charset=x') },
	);
	return fc.record({ type, text });
}

/** The sample with one member of another kind, or gone, or one too many. */
function spoilt(sample: unknown): fc.Arbitrary<unknown> {
	const value = fc.oneof(nasty, fc.jsonValue(), fc.constant(undefined));
	return fc
		.tuple(fc.constantFrom(...Object.keys(Object(sample)), 'more'), value)
		.map(([name, other]) => ({ ...Object(sample), [name]: other }));
}

function multipart(name: string, file: string, value: string, isWhole: boolean): Body {
	const quoted = (text: string) => text.replaceAll(/["\r\n]/g, '_');
	const parts = [
		`--b\r\nContent-Disposition: form-data; name="files"; filename="${quoted(file)}"\r\n\r\n${value}\r\n`,
		...(name.length > 5 ? [`--b\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`] : []),
	];
	return { type: 'multipart/form-data; boundary=b', text: wellFormed(`${parts.join('')}${isWhole ? '--b--\r\n' : ''}`) };
}
