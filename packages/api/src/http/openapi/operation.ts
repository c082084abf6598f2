import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiRequestBodyObject, ZodOpenApiResponseObject } from 'zod-openapi';
import { IDEMPOTENCY_LIMITS } from '../../limits/idempotency-limits.js';
import { credentialsOf } from '../contract/credentials.js';
import type { Endpoint } from '../contract/endpoint.js';
import { takesKey } from '../contract/takes-key.js';
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

function headers(endpoint: Endpoint): z.ZodObject {
	return z.object({ ...(endpoint.ifMatch ? IF_MATCH : {}), ...(takesKey(endpoint) ? IDEMPOTENCY_KEY : {}) });
}

const header = (description: string) => z.string().optional().meta({ description });
const IF_MATCH = {
	'If-Match': header(
		'ETag đã thấy: chỉ sửa khi mục này chưa đổi, nếu đã đổi thì trả lời 412. / The ETag that was seen: the change is made only while it holds, else the answer is 412.',
	),
};
const IDEMPOTENCY_KEY = {
	'Idempotency-Key': header(
		`Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong ${IDEMPOTENCY_LIMITS.keptHours} giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within ${IDEMPOTENCY_LIMITS.keptHours} hours it gets the first answer, and nothing is done twice.`,
	),
};

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
