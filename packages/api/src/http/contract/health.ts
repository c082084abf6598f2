import { z } from 'zod';
import { endpoint } from './endpoint.js';

const messageSchema = z.object({ vi: z.string(), en: z.string() });
const partSchema = z.object({ state: z.enum(['ok', 'degraded', 'failed']), told: messageSchema.nullable() });

export const getHealth = endpoint({
	id: 'getHealth',
	method: 'get',
	path: '/healthz',
	atRoot: true,
	tag: 'health',
	access: 'public',
	isUnlimited: true,
	summary: { vi: 'Tiến trình còn sống', en: 'The process is alive' },
	answer: {
		kind: 'json',
		status: 200,
		schema: z.object({ status: z.literal('alive'), version: z.string() }).meta({ id: 'Health' }),
	},
});

export const readinessSchema = z
	.object({
		status: z.enum(['ready', 'degraded']),
		version: z.string(),
		parts: z.object({
			database: partSchema,
			migrations: partSchema,
			space: partSchema,
			queue: partSchema,
			worker: partSchema,
			sandbox: partSchema,
		}),
	})
	.meta({ id: 'Readiness', description: 'Each part of the service; "degraded": uploads are taken, but something waits.' });

export const getReadiness = endpoint({
	id: 'getReadiness',
	method: 'get',
	path: '/readyz',
	atRoot: true,
	tag: 'health',
	access: 'public',
	isUnlimited: true,
	summary: {
		vi: 'Có nhận tệp được không, từng phần một; 503 kèm «parts» khi không nhận được',
		en: 'Whether uploads can be taken, part by part; 503 with `parts` when they cannot',
	},
	answer: { kind: 'json', status: 200, schema: readinessSchema },
});

export const getMetrics = endpoint({
	id: 'getMetrics',
	method: 'get',
	path: '/metrics',
	atRoot: true,
	tag: 'health',
	access: 'viewer',
	localToo: true,
	isUnlimited: true,
	summary: { vi: 'Số đo cho Prometheus', en: 'Measures for Prometheus' },
	answer: { kind: 'stream', status: 200, mediaTypes: ['text/plain'] },
});
