import { createDocument, type ZodOpenApiOverride, type ZodOpenApiPathsObject } from 'zod-openapi';
import { readEngine } from '../../engine.js';
import { CONTRACT } from '../contract/contract.js';
import { CREDENTIALS } from '../contract/credentials.js';
import type { Endpoint } from '../contract/endpoint.js';
import { TAGS } from '../contract/tags.js';
import { fullPath } from '../server-path.js';
import { operation } from './operation.js';
import { problemExamples } from './problem-responses.js';

export type ApiDocument = ReturnType<typeof createDocument>;

/** The contract as OpenAPI 3.1. */
export function apiDocument(publicUrl: string | null = null, contract: readonly Endpoint[] = CONTRACT): ApiDocument {
	const used = new Set(contract.map(({ tag }) => tag));
	const tags = [...new Set([...Object.keys(TAGS), ...used])].filter((tag) => used.has(tag));
	return createDocument(
		{
			openapi: '3.1.1',
			info: {
				title: 'rasoat',
				version: readEngine().rasoat,
				description: `${ABOUT.vi}\n\n${ABOUT.en}`,
				license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
			},
			servers: [{ url: publicUrl?.replace(/\/+$/, '') || '/' }],
			tags: tags.map((name) => ({ name, description: `${TAGS[name]?.vi ?? name} / ${TAGS[name]?.en ?? name}` })),
			paths: pathsOf(contract),
			components: { securitySchemes: securitySchemes(), examples: problemExamples() },
		},
		{ override: openAnswers },
	);
}

const ABOUT = {
	vi: 'Tiếp nhận và rà soát báo cáo của các xã, phường, đặc khu. Lỗi trả về dạng application/problem+json (RFC 9457); danh sách trả về từng trang { items, nextCursor }.',
	en: 'Takes in and checks the reports of communes. Errors are application/problem+json (RFC 9457); lists are pages of { items, nextCursor }.',
};

function pathsOf(contract: readonly Endpoint[]): ZodOpenApiPathsObject {
	const paths: Record<string, object> = {};
	for (const endpoint of contract) {
		const path = fullPath(endpoint);
		paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
	}
	return paths as ZodOpenApiPathsObject;
}

function securitySchemes() {
	return Object.fromEntries(
		Object.entries(CREDENTIALS).map(([name, { scheme, told }]) => [name, { ...scheme, description: `${told.vi} / ${told.en}` }]),
	);
}

/** What is answered may gain members; a client that refuses unknown ones would break on the next version. */
const openAnswers: ZodOpenApiOverride = ({ jsonSchema, io }) => {
	if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
};
