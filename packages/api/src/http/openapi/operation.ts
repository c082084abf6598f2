import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiRequestBodyObject, ZodOpenApiResponseObject } from 'zod-openapi';
import { credentialsOf } from '../contract/credentials.js';
import type { Endpoint } from '../contract/endpoint.js';
import { ACCESS } from './access-words.js';
import { problemResponses } from './problem-responses.js';

/** One endpoint as OpenAPI has it. */
export function operation(endpoint: Endpoint): ZodOpenApiOperationObject {
	const { id, tag, summary, access, params, query } = endpoint;
	const body = requestBody(endpoint);
	return {
		operationId: id,
		tags: [tag],
		summary: summary.vi,
		description: `${summary.en}\n\n${ACCESS[access].vi} / ${ACCESS[access].en}`,
		'x-summary': summary,
		'x-access': access,
		security: credentialsOf(endpoint).map((needed) => Object.fromEntries(needed.map((credential) => [credential, []]))),
		requestParams: { path: params, query, header: headers(endpoint) },
		...(body ? { requestBody: body } : {}),
		responses: { [String(endpoint.answer.status)]: answer(endpoint), ...problemResponses(endpoint) },
	} as ZodOpenApiOperationObject;
}

function headers({ ifMatch }: Endpoint): z.ZodObject {
	const described = (description: string) => z.string().optional().meta({ description });
	return z.object(
		ifMatch
			? { 'If-Match': described('The ETag that was seen: the change is made only while it still holds, else the problem is 412.') }
			: {},
	);
}

function requestBody({ body, parts }: Endpoint): ZodOpenApiRequestBodyObject | null {
	if (body === null) return null;
	if (body === 'multipart') return { required: true, content: { 'multipart/form-data': { schema: parts ?? z.looseObject({}) } } };
	return { required: true, content: { 'application/json': { schema: body } } };
}

function answer({ answer, summary }: Endpoint): ZodOpenApiResponseObject {
	const description = summary.vi;
	if (answer.kind === 'nothing') return { description };
	if (answer.kind === 'json') return { description, content: { 'application/json': { schema: answer.schema } } };
	return { description, content: Object.fromEntries(answer.mediaTypes.map((type) => [type, { schema: streamed(type) }])) };
}

function streamed(mediaType: string) {
	return mediaType.startsWith('text/') ? ({ type: 'string' } as const) : ({ type: 'string', format: 'binary' } as const);
}
