import type { ApiDocument } from '../openapi/api-document.js';
import { resolved, type Schema } from './sample.js';

/** A schema in some words: "integer", "uuid", "list of Report", "pass | flagged". */
export function schemaWords(schema: Schema, document: ApiDocument): string {
	if (schema.$ref) return schema.$ref.split('/').at(-1) ?? '';
	if (schema.enum) return schema.enum.map(String).join(' | ');
	if (schema.const !== undefined) return String(schema.const);
	const choices = schema.anyOf ?? schema.oneOf;
	if (choices) return [...new Set(choices.map((choice) => schemaWords(choice, document)))].join(' | ');
	if (schema.items) return `${schemaWords(schema.items, document)}[]`;
	return schema.format ?? [schema.type ?? 'any'].flat().join(' | ');
}

export interface Field {
	readonly name: string;
	readonly words: string;
	readonly isRequired: boolean;
	readonly description: string;
}

/** The members of an object's schema, the outermost alone. */
export function fieldsOf(schema: Schema, document: ApiDocument): readonly Field[] {
	const { properties = {}, required = [] } = resolved(schema, document);
	return Object.entries(properties).map(([name, part]) => ({
		name,
		words: schemaWords(part, document),
		isRequired: required.includes(name),
		description: part.description ?? resolved(part, document).description ?? '',
	}));
}
