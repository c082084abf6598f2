import { z } from 'zod';
import { PROBLEMS, type ProblemCode } from './problem-codes.js';

const codes = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

/** An error as it is sent; further members are of single codes. Source: RFC 9457. */
export const problemSchema = z
	.looseObject({
		type: z.string().meta({ description: 'Where the code is explained: "/api/docs#not-found".' }),
		title: z.string().meta({ description: 'What kind of problem it is, in Vietnamese.' }),
		status: z.int().min(400).max(599),
		detail: z.string().meta({ description: 'What was met, what is wanted, what to do, in Vietnamese.' }),
		code: z.enum(codes).meta({ description: 'What clients tell problems apart by.' }),
		messages: z.object({ vi: z.string(), en: z.string() }).meta({ description: '`detail` in both languages.' }),
		requestId: z.string().meta({ description: 'For who looks it up in the log; also the header X-Request-Id.' }),
		errors: z
			.array(z.object({ path: z.string(), message: z.string(), messages: z.object({ vi: z.string(), en: z.string() }).optional() }))
			.optional()
			.meta({ description: 'What is wrong with the input, each with its place: "query.limit".' }),
	})
	.meta({ id: 'Problem', description: 'A problem as RFC 9457 has it.' });
