import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { moment } from './moment.js';
import { outcomes, reportRowSchema, states, verdicts } from './report-row.js';
import { reportParams } from './reports.js';
import { told } from './told.js';

export const reason = z.string().trim().min(1).max(2_000).meta({ description: 'Kept beside the report and in the audit log.' });
const grounds = z.strictObject({ reason });

const amendedSchema = z
	.object({ changed: z.boolean().meta({ description: 'False when it was so already.' }), report: reportRowSchema })
	.meta({ id: 'Amended' });

const amending = {
	method: 'post',
	tag: 'reports',
	access: 'officer',
	params: reportParams,
	ifMatch: true,
	answer: { kind: 'json', status: 200, schema: amendedSchema },
} as const;

export const correctReceivedAt = endpoint({
	...amending,
	id: 'correctReceivedAt',
	path: '/reports/{id}/received-at',
	summary: {
		vi: 'Sửa thời điểm nhận; sang ngày khác thì kiểm tra lại',
		en: 'Correct when it was received; on another day, it is checked again',
	},
	body: z.strictObject({ receivedAt: z.iso.datetime({ offset: true }), reason }),
});

export const withdrawReport = endpoint({
	...amending,
	id: 'withdrawReport',
	path: '/reports/{id}/withdrawal',
	summary: {
		vi: 'Rút báo cáo gửi nhầm: không tính nữa, vẫn còn trong sổ',
		en: 'Withdraw a report sent in error: it no longer counts, and stays in the ledger',
	},
	body: grounds,
});

export const reinstateReport = endpoint({
	...amending,
	id: 'reinstateReport',
	path: '/reports/{id}/reinstatement',
	summary: { vi: 'Khôi phục báo cáo đã rút', en: 'Let a withdrawn report count again' },
	body: grounds,
});

export const moveReport = endpoint({
	...amending,
	id: 'moveReport',
	path: '/reports/{id}/move',
	summary: { vi: 'Chuyển báo cáo sang đợt hoặc xã khác', en: 'Move a report to another campaign or commune' },
	body: z
		.strictObject({
			campaign: z.string().max(200).nullable().optional().meta({ description: 'Null: none. Absent: as it is.' }),
			commune: z.string().max(20).nullable().optional().meta({ description: 'A code. Null: none. Absent: as it is.' }),
			reason,
		})
		.refine(
			({ campaign, commune }) => campaign !== undefined || commune !== undefined,
			told({ vi: 'cần campaign hoặc commune', en: 'campaign or commune is wanted' }),
		),
	problems: ['conflict'],
});

export const deleteReport = endpoint({
	id: 'deleteReport',
	method: 'post',
	path: '/reports/{id}/deletion',
	tag: 'reports',
	access: 'administrator',
	summary: {
		vi: 'Xóa hẳn tệp gốc và kết quả; mã băm, dòng trong sổ và lý do vẫn còn',
		en: 'Delete the original and the results for good; hash, row and reason stay',
	},
	params: reportParams,
	body: grounds,
	answer: {
		kind: 'json',
		status: 200,
		schema: z
			.object({
				changed: z.boolean().meta({ description: 'False when it was deleted already.' }),
				results: z.int().min(0).meta({ description: 'Results that are gone.' }),
				bytesKeptFor: z.array(z.uuid()).meta({ description: 'Other reports of the same file: for them its bytes stay.' }),
				report: reportRowSchema,
			})
			.meta({ id: 'Deletion' }),
	},
});

const attempting = {
	...amending,
	answer: {
		kind: 'json',
		status: 202,
		schema: z.object({ attempt: z.int(), state: z.enum(states) }).meta({ id: 'LatestAttempt' }),
	},
	problems: ['conflict', 'gone'],
} as const;

export const recheckReport = endpoint({
	...attempting,
	id: 'recheckReport',
	path: '/reports/{id}/recheck',
	summary: { vi: 'Kiểm tra lại', en: 'Check again' },
	body: grounds,
});

export const cancelReport = endpoint({
	...attempting,
	id: 'cancelReport',
	path: '/reports/{id}/cancel',
	summary: { vi: 'Hủy lượt kiểm tra đang chờ hoặc đang chạy', en: 'Give up the attempt that waits or runs' },
	body: grounds,
});

export const openedSchema = z
	.object({ opened: z.int().min(0).meta({ description: 'Reports with a new attempt.' }) })
	.meta({ id: 'Opened' });

export const recheckReports = endpoint({
	id: 'recheckReports',
	method: 'post',
	path: '/reports/recheck',
	tag: 'reports',
	access: 'officer',
	summary: {
		vi: 'Kiểm tra lại nhiều báo cáo, sau mọi việc đang có người chờ',
		en: 'Check many reports again, behind everything that people wait for',
	},
	body: z
		.strictObject({
			campaign: z.string().max(200).optional(),
			commune: z.string().max(20).optional(),
			outcome: z.enum(outcomes).optional(),
			verdict: z.enum(verdicts).optional(),
			rule: z.string().max(200).optional().meta({ description: 'Id of a rule with a finding.' }),
			receivedFrom: moment.optional(),
			receivedTo: moment.optional(),
			stale: z.boolean().default(false).meta({ description: 'Only those whose campaign has a newer profile than they were checked by.' }),
			reason,
		})
		.refine(
			({ reason: _, stale, ...filter }) => stale || Object.keys(filter).length > 0,
			told({ vi: 'cần ít nhất một điều kiện', en: 'at least one condition is wanted' }),
		),
	answer: { kind: 'json', status: 202, schema: openedSchema },
});
