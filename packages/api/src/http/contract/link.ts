import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { uploadedSchema } from './reports.js';

const message = z.object({ vi: z.string(), en: z.string() });

export const purposeSchema = z
	.object({
		campaign: z.object({ id: z.string(), deadline: z.iso.date().nullable() }),
		commune: z.object({ code: z.string(), name: z.string().nullable() }),
		expiresAt: z.iso.datetime(),
		fileBytes: z.int().positive().meta({ description: 'Bytes a file may have.' }),
	})
	.meta({ id: 'LinkPurpose', description: 'What an upload link is good for.' });

export const getLinkPurpose = endpoint({
	id: 'getLinkPurpose',
	method: 'get',
	path: '/link',
	tag: 'links',
	access: 'link',
	summary: { vi: 'Đường dẫn này để nộp gì, của xã nào, đến khi nào', en: 'What this link is for, whose, until when' },
	answer: { kind: 'json', status: 200, schema: purposeSchema },
});

const files = z.array(z.string().meta({ format: 'binary' }));

export const uploadByLink = endpoint({
	id: 'uploadByLink',
	method: 'post',
	path: '/link/reports',
	tag: 'links',
	access: 'link',
	summary: {
		vi: 'Nộp báo cáo; xã và đợt báo cáo do đường dẫn định sẵn',
		en: 'Send reports; the link says of which commune and campaign',
	},
	body: 'multipart',
	parts: z.object({ files }),
	answer: { kind: 'json', status: 202, schema: uploadedSchema },
	problems: ['request-timeout', 'no-space'],
});

export const dryRunSchema = z
	.object({
		name: z.string(),
		status: z.enum(['checked', 'unreadable']),
		error: z.object({ code: z.string(), message }).nullable(),
		verdict: z.enum(['pass', 'flagged', 'unreadable']),
		profile: z.object({ id: z.string(), version: z.string() }),
		commune: z
			.object({ code: z.string(), name: z.string() })
			.nullable()
			.meta({ description: 'Whose report it is, as read in it: when it is not the link’s, it is likely the wrong file.' }),
		findings: z.array(z.looseObject({ ruleId: z.string(), severity: z.enum(['error', 'warning', 'info']), message })),
		undetermined: z.array(z.looseObject({ ruleId: z.string(), reason: z.string() })),
	})
	.meta({ id: 'DryRun', description: 'Verdict and findings as in a result; nothing of the file is kept.' });

export const dryRunByLink = endpoint({
	id: 'dryRunByLink',
	method: 'post',
	path: '/link/dry-run',
	tag: 'links',
	access: 'link',
	summary: {
		vi: 'Kiểm tra thử một tệp trước khi nộp; không lưu lại gì của tệp',
		en: 'Check one file before sending it; nothing of it is kept',
	},
	body: 'multipart',
	parts: z.object({ files: files.meta({ description: 'One file.' }) }),
	answer: { kind: 'json', status: 200, schema: dryRunSchema },
	leavesNothing: true,
	problems: ['request-timeout'],
});
