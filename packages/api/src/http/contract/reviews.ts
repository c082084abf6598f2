import { z } from 'zod';
import { REVIEW_LIMITS } from '../../limits/review-limits.js';
import { reason } from './amendments.js';
import { endpoint } from './endpoint.js';
import { reportRowSchema } from './report-row.js';
import { reportParams } from './reports.js';
import { checkResultSchema } from './result.js';
import { reviewSchema } from './review.js';

const { noteLength, quoteLength, rows, nameLength, mostBlock } = REVIEW_LIMITS;
const version = z.int().min(0).meta({ description: 'review.version as it was shown: somebody who was quicker is not overwritten.' });
const note = z.string().trim().max(noteLength).default('').meta({ description: 'Kept beside it and in the audit log.' });

export const savedReviewSchema = z
	.object({
		report: reportRowSchema,
		review: reviewSchema,
		result: z.union([checkResultSchema, z.null()]).meta({
			description: 'By corrected values; what was corrected carries corrected: true. Null while the report is checked again.',
		}),
	})
	.meta({ id: 'SavedReview' });

const changing = {
	method: 'post',
	tag: 'reviews',
	access: 'officer',
	params: reportParams,
	answer: { kind: 'json', status: 200, schema: savedReviewSchema },
	problems: ['conflict', 'stale-review'],
} as const;

const place = z
	.strictObject({
		block: z.int().min(0).max(mostBlock),
		quote: z.string().min(1).max(quoteLength).nullable().default(null).meta({ description: 'A part of its text; null: all of it.' }),
	})
	.nullable()
	.default(null)
	.meta({ description: 'Where it stands in the report; null: where the machine read it.' });

const count = z.int().min(0).nullable();
const unit = z.strictObject({ name: z.string().trim().min(1).max(nameLength), assigned: count, present: count });
const citation = z.strictObject({ number: z.string().trim().min(1).max(nameLength), date: z.iso.date().nullable() });

const figureCorrection = z.strictObject({
	kind: z.literal('figure'),
	target: z.string().max(nameLength).meta({ description: 'Id of a figure.' }),
	value: z.union([z.number(), z.string().max(nameLength), z.array(unit).max(rows), z.null()]).meta({
		description: 'A number, an ISO date, the rows of a break-down, or null where the report states none.',
	}),
	how: z.enum(['stated', 'stated-none', 'not-stated', 'blank', 'pending']),
	...{ place, note, version },
});
const identityCorrection = z.strictObject({
	kind: z.literal('identity'),
	target: z.enum(['number', 'date', 'signer', 'signerTitle', 'conclusion', 'letter']),
	value: z.union([z.string().trim().min(1).max(nameLength), citation, z.null()]),
	...{ place, note, version },
});
const communeCorrection = z.strictObject({
	kind: z.literal('commune'),
	target: z.literal('commune').default('commune'),
	value: z.string().max(20).meta({ description: 'Code of the commune; the report is filed for it too.' }),
	...{ place, note, version },
});
const sectionCorrection = z.strictObject({
	kind: z.literal('section'),
	target: z.string().max(nameLength).meta({ description: 'Id of a section.' }),
	value: z.strictObject({ present: z.boolean(), empty: z.boolean() }),
	...{ place, note, version },
});

export const correctReport = endpoint({
	...changing,
	id: 'correctReport',
	path: '/reports/{id}/corrections',
	summary: {
		vi: 'Sửa số liệu, đơn vị, thông tin đầu báo cáo hoặc một mục; các quy tắc chạy lại ngay',
		en: 'Put right a figure, the commune, the identity or a section; the rules run again at once',
	},
	body: z.discriminatedUnion('kind', [figureCorrection, identityCorrection, communeCorrection, sectionCorrection]),
	problems: ['conflict', 'stale-review', 'wrong-correction'],
});

export const uncorrectReport = endpoint({
	...changing,
	id: 'uncorrectReport',
	path: '/reports/{id}/corrections/{correction}/withdrawal',
	summary: { vi: 'Bỏ một chỗ đã sửa: giá trị máy đọc có hiệu lực lại', en: 'Take a correction back: the machine’s value counts again' },
	params: z.strictObject({ ...reportParams.shape, correction: z.uuid() }),
	body: z.strictObject({ note, version }),
});

export const dismissFindingEndpoint = endpoint({
	...changing,
	id: 'dismissFinding',
	path: '/reports/{id}/dismissals',
	summary: {
		vi: 'Bỏ qua một phát hiện, có lý do; giữ qua các lần kiểm tra lại khi phát hiện vẫn là nó',
		en: 'Dismiss a finding, with a reason; kept over rechecks while it is the same finding',
	},
	body: z.strictObject({ fingerprint: z.string().min(1).max(100), reason, version }),
});

export const undismissFindingEndpoint = endpoint({
	...changing,
	id: 'undismissFinding',
	path: '/reports/{id}/dismissals/{dismissal}/withdrawal',
	summary: { vi: 'Tính lại một phát hiện đã bỏ qua', en: 'Hold a dismissed finding against the report again' },
	params: z.strictObject({ ...reportParams.shape, dismissal: z.uuid() }),
	body: z.strictObject({ note, version }),
});

export const decideReportEndpoint = endpoint({
	...changing,
	id: 'decideReport',
	path: '/reports/{id}/decisions',
	summary: {
		vi: 'Chấp nhận, trả lại để bổ sung, để riêng, hoặc hoàn tác quyết định gần nhất',
		en: 'Accept, return for supplement, set aside, or undo the last decision',
	},
	body: z.strictObject({ decision: z.enum(['accept', 'return', 'set-aside', 'undo']), note, version }),
});

export const getReview = endpoint({
	id: 'getReview',
	method: 'get',
	path: '/reports/{id}/review',
	tag: 'reviews',
	access: 'viewer',
	summary: {
		vi: 'Phần việc của người xem trên một báo cáo: sửa, bỏ qua, quyết định',
		en: 'People’s work on a report: corrections, dismissals, decisions',
	},
	params: reportParams,
	answer: {
		kind: 'json',
		status: 200,
		schema: z.object({ review: reviewSchema, result: z.union([checkResultSchema, z.null()]) }),
	},
});
