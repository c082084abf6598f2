import type { ApiDocument } from '../openapi/api-document.js';

/** A schema of the document, as far as the page looks into it. */
export interface Schema {
	readonly $ref?: string;
	readonly type?: string | readonly string[];
	readonly format?: string;
	readonly description?: string;
	readonly examples?: readonly unknown[];
	readonly example?: unknown;
	readonly default?: unknown;
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly anyOf?: readonly Schema[];
	readonly oneOf?: readonly Schema[];
	readonly allOf?: readonly Schema[];
	readonly items?: Schema;
	readonly prefixItems?: readonly Schema[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly minimum?: number;
}

/** Deep enough for a list of reports with their findings. */
const DEEPEST = 6;

/** A value of the schema's shape, for examples; its own example where it has one. */
export function sampleOf(given: Schema, document: ApiDocument, depth = 0): unknown {
	const schema = resolved(given, document);
	const told = [schema.examples?.[0], schema.example, schema.default, schema.const, schema.enum?.[0]].find((value) => value !== undefined);
	if (told !== undefined) return told;
	const inner = (part: Schema) => sampleOf(part, document, depth + 1);
	if (schema.allOf) return Object.assign({}, ...schema.allOf.map(inner));
	const choice = (schema.anyOf ?? schema.oneOf)?.find(({ type }) => type !== 'null');
	if (choice) return inner(choice);
	const type = typeOf(schema);
	if (type === 'object') return depth > DEEPEST ? {} : sampleObject(schema, inner);
	if (type === 'array') return depth > DEEPEST ? [] : sampleList(schema, inner);
	return PLAIN[schema.format ?? ''] ?? PLAIN[type] ?? schema.minimum ?? null;
}

/** The schema itself, where it is named only. */
export function resolved(schema: Schema, { components }: ApiDocument): Schema {
	const name = schema.$ref?.split('/').at(-1);
	return name === undefined ? schema : ((components?.schemas?.[name] ?? {}) as Schema);
}

function typeOf({ type, properties }: Schema): string {
	const first = typeof type === 'string' ? type : type?.find((one) => one !== 'null');
	return first ?? (properties ? 'object' : '');
}

function sampleObject({ properties = {} }: Schema, inner: (part: Schema) => unknown) {
	return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, inner(part)]));
}

function sampleList({ items, prefixItems }: Schema, inner: (part: Schema) => unknown) {
	if (prefixItems) return prefixItems.map(inner);
	return items ? [inner(items)] : [];
}

const PLAIN: Readonly<Record<string, unknown>> = {
	uuid: '018f4c3e-7c1a-7b52-9f7e-2f6f3c1d9a10',
	'date-time': '2025-10-15T01:00:00.000Z',
	date: '2025-10-15',
	uri: 'https://rasoat.example',
	string: '…',
	integer: 1,
	number: 1,
	boolean: true,
};
