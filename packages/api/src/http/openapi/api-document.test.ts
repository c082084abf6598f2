import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { CONTRACT } from '../contract/contract.js';
import { endpoint } from '../contract/endpoint.js';
import { TAGS } from '../contract/tags.js';
import { fullPath } from '../server-path.js';
import { type ApiDocument, apiDocument } from './api-document.js';

const RULES = {
	struct: 'error',
	'no-unresolved-refs': 'error',
	'operation-operationId': 'error',
	'operation-operationId-unique': 'error',
	'operation-operationId-url-safe': 'error',
	'operation-parameters-unique': 'error',
	'operation-summary': 'error',
	'operation-tag-defined': 'error',
	'operation-2xx-response': 'error',
	'path-parameters-defined': 'error',
	'path-declaration-must-exist': 'error',
	'no-identical-paths': 'error',
	'no-ambiguous-paths': 'off',
	'no-empty-servers': 'error',
	'no-enum-type-mismatch': 'error',
	'no-example-value-and-externalValue': 'error',
	'no-invalid-media-type-examples': 'error',
	'no-invalid-parameter-examples': 'error',
	'no-invalid-schema-examples': 'error',
	'security-defined': 'error',
	'tag-description': 'error',
} as const;

/** What the rules of OpenAPI 3.1 have against a document. */
async function faultsOf(document: ApiDocument): Promise<readonly string[]> {
	const config = await createConfig({ rules: RULES });
	const found = await lintFromString({ source: JSON.stringify(document), config });
	return found.map(({ ruleId, message, location }) => `${ruleId}: ${message} (${location[0]?.pointer})`);
}

const renameReport = endpoint({
	id: 'renameReport',
	method: 'patch',
	path: '/reports/{id}',
	tag: 'reports',
	access: 'officer',
	summary: { vi: 'Đổi tên', en: 'Rename' },
	params: z.strictObject({ id: z.uuid() }),
	query: z.strictObject({ force: z.stringbool().default(false).meta({ description: 'Whatever the state.' }) }),
	body: z.strictObject({
		name: z
			.string()
			.trim()
			.min(1)
			.meta({ examples: ['Báo cáo tháng 9.pdf'] }),
	}),
	answer: { kind: 'nothing', status: 204 },
	ifMatch: true,
	problems: ['conflict'],
});

test('the document is OpenAPI 3.1', async () => {
	const document = apiDocument();
	expect(document.openapi).toBe('3.1.1');
	expect(await faultsOf(document)).toEqual([]);
});

test('whatever an endpoint may be made of is OpenAPI 3.1', async () => {
	expect(await faultsOf(apiDocument(null, [renameReport]))).toEqual([]);
});

test('a document that is wrong is found out', async () => {
	const { paths, ...rest } = apiDocument(null, [renameReport]);
	const wrong = JSON.parse(JSON.stringify({ ...rest, paths }).replaceAll('{id}', '{other}')) as ApiDocument;
	expect((await faultsOf(wrong)).join('\n')).toContain('path-parameters-defined');
});

test('every endpoint of the contract is documented once, in both languages, with who may call and how it may fail', () => {
	const document = apiDocument();
	const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({ place: `${method} ${path}`, operation })),
	);
	expect(operations.map(({ place }) => place).toSorted()).toEqual(CONTRACT.map((one) => `${one.method} ${fullPath(one)}`).toSorted());
	for (const { operation } of operations) {
		expect(operation['x-summary']).toEqual({ vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
		expect(operation['x-access']).toMatch(/^(public|link|session|viewer|officer|administrator)$/);
		expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['429', '500', '503']));
	}
	expect(new Set(CONTRACT.map(({ id }) => id)).size).toBe(CONTRACT.length);
});

test.each(CONTRACT)('$id stands in a group that has a name', ({ tag }) => {
	expect(Object.keys(TAGS)).toContain(tag);
});

test('tells what a change takes: credentials, If-Match, body, problems', () => {
	const operation = apiDocument('https://rasoat.example/', [renameReport]).paths?.['/api/v1/reports/{id}']?.patch;
	expect(operation?.security).toEqual([{ token: [] }, { session: [], csrf: [] }]);
	expect(operation?.parameters?.map((parameter) => ('name' in parameter ? parameter.name : '')).toSorted()).toEqual([
		'Idempotency-Key',
		'If-Match',
		'force',
		'id',
	]);
	expect(operation?.requestBody).toMatchObject({ required: true, content: { 'application/json': { schema: { required: ['name'] } } } });
	expect(Object.keys(operation?.responses ?? {})).toEqual([
		'204',
		'400',
		'401',
		'403',
		'404',
		'408',
		'409',
		'412',
		'413',
		'415',
		'422',
		'429',
		'500',
		'503',
	]);
	expect(apiDocument('https://rasoat.example/').servers).toEqual([{ url: 'https://rasoat.example' }]);
});
