import type { ZodOpenApiResponsesObject } from 'zod-openapi';
import type { Endpoint } from '../contract/endpoint.js';
import { problemsOf } from '../contract/problems-of.js';
import { ApiError } from '../problems/api-error.js';
import { PROBLEMS, type ProblemCode } from '../problems/problem-codes.js';
import { problemSchema } from '../problems/problem-schema.js';
import { toProblem } from '../problems/to-problem.js';

/** A response for each status the endpoint's problems have, with an example of each code. */
export function problemResponses(endpoint: Endpoint): ZodOpenApiResponsesObject {
	const byStatus = new Map<number, ProblemCode[]>();
	for (const code of problemsOf(endpoint)) {
		const { status } = PROBLEMS[code];
		byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
	}
	const statuses = [...byStatus].toSorted(([a], [b]) => a - b);
	return Object.fromEntries(statuses.map(([status, codes]) => [status, responseOf(codes)]));
}

/** An example of every problem, for `components`. */
export function problemExamples() {
	const codes = Object.keys(PROBLEMS) as ProblemCode[];
	return Object.fromEntries(codes.map((code) => [code, { summary: PROBLEMS[code].title.en, value: exampleOf(code) }]));
}

function responseOf(codes: readonly ProblemCode[]) {
	const description = codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title.vi} / ${PROBLEMS[code].title.en}`).join('; ');
	const examples = Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]));
	return { description, content: { 'application/problem+json': { schema: problemSchema, examples } } };
}

function exampleOf(code: ProblemCode) {
	return toProblem(new ApiError(code, PROBLEMS[code].title), '6f9c1c52-0d6e-4b7e-9d0a-3a5b8f2f4f10');
}
