import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { moment } from './moment.js';
import { pageOf, pagingSchema } from './paging.js';
import { message } from './result.js';

const word = z.string().min(1).max(200);

const filter = {
	actor: word.optional().meta({ description: 'Kind and id: "user:3f0c…".' }),
	action: word.optional().meta({ description: '"report.move", or all of "report." with the dot at the end.' }),
	target: word.optional(),
	from: moment.optional(),
	to: moment.optional().meta({ description: 'Entries before this moment.' }),
};

export const auditEntrySchema = z
	.object({
		id: z.int(),
		kind: z.enum(['change', 'look']),
		actor: z.string(),
		action: z.string(),
		target: z.string().nullable(),
		detail: z.record(z.string(), z.unknown()),
		madeAt: z.iso.datetime(),
		place: z.int().nullable().meta({ description: 'Its number in the chain; null for a look that is not sealed yet.' }),
		previous: z.string().nullable(),
		hash: z.string().nullable(),
	})
	.meta({ id: 'AuditEntry' });

export const listAuditEndpoint = endpoint({
	id: 'listAudit',
	method: 'get',
	path: '/audit',
	tag: 'audit',
	access: 'administrator',
	summary: { vi: 'Nhật ký: ai làm gì, xem gì; mới nhất trước', en: 'The audit log: who did and looked at what; the latest first' },
	query: z.strictObject({ ...pagingSchema, ...filter }),
	answer: { kind: 'json', status: 200, schema: pageOf(auditEntrySchema) },
});

export const exportAudit = endpoint({
	id: 'exportAudit',
	method: 'get',
	path: '/audit/export',
	tag: 'audit',
	access: 'administrator',
	summary: {
		vi: 'Xuất nhật ký, mỗi dòng một mục JSON, cũ nhất trước',
		en: 'Export the audit log, one JSON entry a line, the oldest first',
	},
	query: z.strictObject(filter),
	answer: { kind: 'stream', status: 200, mediaTypes: ['application/x-ndjson'] },
});

export const verifyAuditEndpoint = endpoint({
	id: 'verifyAudit',
	method: 'get',
	path: '/audit/verification',
	tag: 'audit',
	access: 'administrator',
	summary: {
		vi: 'Đối chiếu cả chuỗi nhật ký: từng mục với mã băm của nó và với mục trước',
		en: 'Follow the whole chain of the audit log: each entry against its hash and the one before',
	},
	answer: {
		kind: 'json',
		status: 200,
		schema: z
			.object({
				head: z
					.object({ count: z.int(), hash: z.string() })
					.nullable()
					.meta({ description: 'Where the chain ends: to be written down elsewhere. Null where its head is gone.' }),
				unsealed: z.int().meta({ description: 'Looks that wait for their seal.' }),
				differences: z.array(z.object({ kind: z.string(), key: z.string(), told: message })),
				more: z.int().min(0).meta({ description: 'Differences beyond those listed.' }),
			})
			.meta({ id: 'AuditVerification', description: 'No differences: nothing was changed or taken out.' }),
	},
});
