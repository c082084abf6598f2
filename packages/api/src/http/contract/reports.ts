import { z } from 'zod';
import { campaignFindingSchema } from './campaigns.js';
import { endpoint } from './endpoint.js';
import { moment } from './moment.js';
import { pagingSchema } from './paging.js';
import {
	anyOf,
	findingCounts,
	instant,
	outcomes,
	reportRowSchema,
	reviewStates,
	stateFields,
	states,
	verdicts,
	ways,
} from './report-row.js';
import { checkResultSchema } from './result.js';
import { person, reviewHistorySchema, reviewSchema } from './review.js';

const message = z.object({ vi: z.string(), en: z.string() });

const takenFile = z
	.object({
		id: z.uuid().nullable().meta({ description: 'Of the report; null where the file was refused.' }),
		name: z.string(),
		sha256: z.string().nullable(),
		state: z.enum([...states, 'refused']),
		error: z.object({ code: z.string(), message }).optional(),
		isNew: z.boolean().meta({ description: 'False when the same file was filed the same before.' }),
		withdrawn: z.boolean().meta({ description: 'The report was withdrawn earlier and stays so.' }),
	})
	.meta({ id: 'TakenFile' });

export const uploadedSchema = z
	.object({ reports: z.array(takenFile) })
	.meta({ id: 'Uploaded', description: 'In the order the files were sent.' });

export const uploadReports = endpoint({
	id: 'uploadReports',
	method: 'post',
	path: '/reports',
	tag: 'reports',
	access: 'officer',
	summary: { vi: 'Gửi báo cáo lên: một hoặc nhiều tệp', en: 'Send reports: one file or many' },
	body: 'multipart',
	parts: z.object({
		files: z.array(z.string().meta({ format: 'binary' })),
		campaign: z.string().optional(),
		commune: z.string().optional().meta({ description: 'Code of the commune.' }),
		receivedAt: z.iso.datetime({ offset: true }).optional().meta({ description: 'When it was really received; else now.' }),
	}),
	answer: { kind: 'json', status: 202, schema: uploadedSchema },
	problems: ['request-timeout', 'no-space'],
});

export const listReports = endpoint({
	id: 'listReports',
	method: 'get',
	path: '/reports',
	tag: 'reports',
	access: 'viewer',
	summary: { vi: 'Danh sách báo cáo, hoặc những báo cáo đã thay đổi từ một mốc', en: 'Reports, or those that changed since a mark' },
	query: z.strictObject({
		...pagingSchema,
		state: anyOf(states),
		outcome: anyOf(outcomes),
		verdict: anyOf(verdicts),
		campaign: z.string().max(200).optional(),
		commune: z.string().max(20).optional(),
		unfiled: z.enum(['commune', 'campaign']).optional().meta({ description: 'Filed for no commune, or in no campaign.' }),
		way: z.enum(ways).optional(),
		withdrawn: z.enum(['no', 'yes', 'any']).optional().meta({ description: 'Default: no; with updatedSince: any.' }),
		sha256: z
			.string()
			.regex(/^[0-9a-f]{64}$/)
			.optional(),
		review: anyOf(reviewStates),
		q: z.string().max(200).optional().meta({ description: 'Words of the file’s name; written without tones they find any.' }),
		receivedFrom: moment.optional(),
		receivedTo: moment.optional().meta({ description: 'No longer within.' }),
		rule: z.string().max(200).optional().meta({ description: 'Id of a rule with a finding.' }),
		updatedSince: z.string().max(200).optional().meta({
			description: 'changeCursor of an earlier answer, or 0 for everything: what changed after it, in the order it did.',
		}),
		order: z
			.enum(['-receivedAt', 'receivedAt', '-changed', 'changed'])
			.optional()
			.meta({ description: 'Default: -receivedAt, newest first.' }),
	}),
	answer: {
		kind: 'json',
		status: 200,
		schema: z.object({
			items: z.array(reportRowSchema),
			nextCursor: z.string().nullable(),
			changeCursor: z.string().meta({ description: 'For updatedSince: everything up to here is known now.' }),
		}),
	},
});

const attempt = z
	.object({
		number: z.int(),
		...stateFields,
		engine: z.string().nullable(),
		profile: z.object({ id: z.string(), version: z.string() }).nullable(),
		findings: findingCounts.nullable(),
		receivedAt: instant,
		queuedAt: instant.nullable(),
		processingAt: instant.nullable(),
		endedAt: instant.nullable(),
	})
	.meta({ id: 'Attempt' });

const receipt = z
	.object({
		id: z.uuid(),
		way: z.enum(ways),
		receivedAt: instant,
		recordedAt: instant,
		sender: z.string().nullable(),
		name: z.string(),
		campaign: z.string().nullable().meta({ description: 'As the sender said.' }),
		commune: z.string().nullable(),
	})
	.meta({ id: 'Receipt' });

const amendment = z
	.object({
		kind: z.enum(['received-at', 'withdrawal', 'reinstatement', 'move', 'recheck', 'cancellation']),
		reason: z.string(),
		actor: z.string(),
		by: person,
		madeAt: instant,
		before: z.unknown(),
		after: z.unknown(),
	})
	.meta({ id: 'Amendment' });

const progress = z
	.object({
		stage: z.enum(['reading', 'checking', 'saving']),
		pages: z.object({ read: z.int(), of: z.int() }).nullable(),
	})
	.meta({ id: 'Progress' });

const filing = z
	.object({
		campaigns: z.array(z.string()).meta({ description: 'Open campaigns whose conclusion or letter it cites: one is where it belongs.' }),
		commune: z
			.object({ code: z.string(), sure: z.boolean().meta({ description: 'False where it was read at a doubtful place.' }) })
			.nullable()
			.meta({ description: 'The commune it names.' }),
		duplicateOf: z.uuid().nullable().meta({ description: 'The report of the same file that stands for this one; this one is withdrawn.' }),
	})
	.meta({ id: 'ReportFiling' });

export const reportSchema = z
	.object({
		...reportRowSchema.shape,
		filing: filing.nullable().meta({ description: 'What was read of where it belongs; null until it was read.' }),
		campaignFindings: z.array(campaignFindingSchema).meta({ description: 'What is said of it beside the other reports of its campaign.' }),
		progress: progress.nullable().meta({ description: 'While it is processed.' }),
		result: z.union([checkResultSchema, z.null()]).meta({
			description: 'Of the attempt checkedAttempt, by corrected values where there are any; null where there is none (yet).',
		}),
		work: reviewSchema.meta({ description: 'What people have put right, dismissed and decided.' }),
		history: reviewHistorySchema,
		receipts: z.array(receipt),
		attempts: z.array(attempt),
		amendments: z.array(amendment),
	})
	.meta({ id: 'Report' });

export const reportParams = z.strictObject({ id: z.uuid() });

export const getReport = endpoint({
	id: 'getReport',
	method: 'get',
	path: '/reports/{id}',
	tag: 'reports',
	access: 'viewer',
	summary: { vi: 'Một báo cáo, kết quả và lịch sử của nó', en: 'One report, its result and its history' },
	params: reportParams,
	answer: { kind: 'json', status: 200, schema: reportSchema },
});

export const listResults = endpoint({
	id: 'listResults',
	method: 'get',
	path: '/reports/{id}/results',
	tag: 'reports',
	access: 'viewer',
	summary: { vi: 'Các lượt kiểm tra của một báo cáo, lượt mới nhất trước', en: 'The attempts at a report, the latest first' },
	params: reportParams,
	answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(attempt), nextCursor: z.null() }) },
});

export const getResult = endpoint({
	id: 'getResult',
	method: 'get',
	path: '/reports/{id}/results/{attempt}',
	tag: 'reports',
	access: 'viewer',
	summary: { vi: 'Kết quả máy đọc của một lượt kiểm tra', en: 'The machine’s own result of one attempt' },
	params: z.strictObject({ ...reportParams.shape, attempt: z.coerce.number().int().min(1).max(1_000_000) }),
	answer: { kind: 'json', status: 200, schema: checkResultSchema },
});

export const getOriginal = endpoint({
	id: 'getOriginal',
	method: 'get',
	path: '/reports/{id}/original',
	tag: 'reports',
	access: 'viewer',
	summary: { vi: 'Tệp gốc, đúng từng byte như khi nhận', en: 'The original, byte for byte as received' },
	params: reportParams,
	answer: { kind: 'stream', status: 200, mediaTypes: ['application/octet-stream'] },
	problems: ['gone'],
});
