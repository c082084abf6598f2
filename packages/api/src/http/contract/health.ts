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

const count = z.int().min(0);
const seconds = z.number().min(0);

export const operationsSchema = z
	.object({
		space: z
			.object({ freeBytes: count, neededBytes: count.meta({ description: 'Below this, uploads are refused.' }) })
			.nullable()
			.meta({ description: 'Of the disk the service writes to; null where it cannot be seen.' }),
		originals: z.object({ count, bytes: count }).meta({ description: 'Files kept, and their size.' }),
		backlog: z.object({
			waiting: count.meta({ description: 'Reports that are not finished.' }),
			oldestSeconds: seconds.meta({ description: 'Since the oldest of them came in.' }),
			unqueued: count.meta({ description: 'Of them, those the queue has not been told of yet.' }),
			parked: count.meta({ description: 'Reports that failed and wait for a person.' }),
		}),
		workers: count.nullable().meta({ description: 'Processes that take reports from the queue; null while the queue is away.' }),
		checks: z.object({ count, seconds }).meta({ description: 'Attempts that have ended, and what they took together.' }),
		inbox: z.object({
			lastRunSeconds: seconds.nullable().meta({ description: 'Since the last run ended; null before the first.' }),
			unsettled: count.meta({ description: 'Files that could not be received and that nobody has settled.' }),
		}),
	})
	.meta({ id: 'Operations', description: 'What a person who keeps the service wants to know of it.' });

export const getOperations = endpoint({
	id: 'getOperations',
	method: 'get',
	path: '/operations',
	tag: 'health',
	access: 'viewer',
	summary: {
		vi: 'Chỗ trống, việc tồn, tiến trình đang chạy: cho người quản trị xem',
		en: 'Free space, backlog and workers, for who keeps the service',
	},
	answer: { kind: 'json', status: 200, schema: operationsSchema },
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
