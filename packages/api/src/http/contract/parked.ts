import { z } from 'zod';
import { openedSchema, reason, recheckReport } from './amendments.js';
import { endpoint } from './endpoint.js';
import { pageOf, pagingSchema } from './paging.js';

const parkedSchema = z
	.object({
		report: z.uuid(),
		name: z.string(),
		sha256: z.string(),
		campaign: z.string().nullable(),
		commune: z.string().nullable(),
		attempt: z.int(),
		error: z.string().meta({ description: 'Code of the fault.' }),
		message: z.object({ vi: z.string(), en: z.string() }),
		parkedAt: z.iso.datetime(),
	})
	.meta({ id: 'Parked', description: 'A report that a fault of the infrastructure kept from being checked.' });

export const listParkedReports = endpoint({
	id: 'listParked',
	method: 'get',
	path: '/parked',
	tag: 'reports',
	access: 'viewer',
	summary: { vi: 'Các báo cáo đang hỏng, cũ nhất trước', en: 'The reports that failed, the oldest first' },
	query: z.strictObject(pagingSchema),
	answer: { kind: 'json', status: 200, schema: pageOf(parkedSchema) },
});

export const replayReport = endpoint({
	id: 'replayReport',
	method: 'post',
	path: '/parked/{report}/replay',
	tag: 'reports',
	access: 'officer',
	summary: { vi: 'Xử lý lại một báo cáo hỏng', en: 'Try a failed report again' },
	params: z.strictObject({ report: z.uuid() }),
	body: z.strictObject({ reason }),
	answer: recheckReport.answer,
	ifMatch: true,
	problems: ['conflict', 'gone'],
});

export const replayAll = endpoint({
	id: 'replayAll',
	method: 'post',
	path: '/parked/replay-all',
	tag: 'reports',
	access: 'officer',
	summary: { vi: 'Xử lý lại mọi báo cáo hỏng', en: 'Try all failed reports again' },
	body: z.strictObject({ error: z.string().max(100).optional().meta({ description: 'Only those with this code.' }), reason }),
	answer: { kind: 'json', status: 202, schema: openedSchema },
});

export const giveUpReport = endpoint({
	id: 'giveUpReport',
	method: 'post',
	path: '/parked/{report}/give-up',
	tag: 'reports',
	access: 'officer',
	summary: {
		vi: 'Thôi không đọc một báo cáo hỏng nữa, có lý do; tệp và lượt hỏng vẫn còn trong sổ',
		en: 'Leave a failed report unread, for a reason; its file and the failed attempt stay in the ledger',
	},
	params: z.strictObject({ report: z.uuid() }),
	body: z.strictObject({ reason }),
	answer: recheckReport.answer,
	ifMatch: true,
	problems: ['conflict', 'gone'],
});
