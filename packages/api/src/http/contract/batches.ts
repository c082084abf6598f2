import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { pageOf, pagingSchema } from './paging.js';

const instant = z.iso.datetime();
const count = z.int().min(0);
const message = z.object({ vi: z.string(), en: z.string() });

const countsSchema = z
	.object({
		seen: count.meta({ description: 'Files met, but for those passed over.' }),
		received: count,
		known: count.meta({ description: 'Received too; the same bytes, filed the same, were there before.' }),
		refused: count.meta({ description: 'Could not be read: in quarantine, and not in the ledger.' }),
		recovered: count.meta({ description: 'Recorded by a run before, which was cut short: not received again.' }),
		stillWritten: count.meta({ description: 'Left alone: still being written, or (see troubles) the program failed on them.' }),
		unmoved: count.meta({ description: 'Recorded, and still in the inbox: they could not be moved.' }),
		passedOver: count.meta({ description: 'Hidden and system files, links, pipes.' }),
		quarantined: count.meta({ description: 'In quarantine by now: the refused, and those the check could not read.' }),
	})
	.meta({ id: 'BatchCounts' });

const batchFields = {
	id: z.uuid(),
	startedBy: z.enum(['schedule', 'polling', 'command', 'api']),
	actor: z.string().nullable().meta({ description: 'Kind and id of who asked for it; null where nobody did.' }),
	dueAt: instant.nullable().meta({ description: 'Of a scheduled one: when it was due.' }),
	requestedAt: instant,
	startedAt: instant.nullable(),
	endedAt: instant.nullable(),
	state: z
		.enum(['waiting', 'running', 'complete', 'stopped', 'cut-short', 'failed'])
		.meta({ description: 'stopped: the service was stopped between two files; cut-short: its process was killed. The next run goes on.' }),
	counts: countsSchema,
	troubles: z
		.array(z.object({ path: z.string(), told: message }))
		.meta({ description: 'What a person should look at: folders that do not open, files that do not move, folders that are no campaign.' }),
	summaryName: z
		.string()
		.nullable()
		.meta({ description: 'Of the files in the folder `summaries`, without extension; null: none was written.' }),
};

export const batchSchema = z.object(batchFields).meta({ id: 'Batch', description: 'One run over the inbox.' });

const itemSchema = z
	.object({
		id: z.int(),
		path: z.string().meta({ description: 'In the inbox; bytes that are no UTF-8 are shown as U+FFFD.' }),
		size: count,
		modifiedAt: instant.meta({ description: "The file's own time, which is the report's `receivedAt`." }),
		outcome: z.enum(['received', 'known', 'refused']),
		report: z.uuid().nullable(),
		sha256: z.string().nullable(),
		error: z.object({ code: z.string(), message }).nullable().meta({ description: 'Why it is in quarantine.' }),
		place: z.string().nullable().meta({ description: 'Where the file is now, under RASOAT_INBOX_KEPT; null while it is in the inbox.' }),
	})
	.meta({ id: 'BatchItem' });

export const listBatchesEndpoint = endpoint({
	id: 'listBatches',
	method: 'get',
	path: '/batches',
	tag: 'batches',
	access: 'viewer',
	summary: { vi: 'Các lượt xử lý hộp thư đến, mới nhất trước', en: 'Runs over the inbox, the latest first' },
	query: z.strictObject(pagingSchema),
	answer: { kind: 'json', status: 200, schema: pageOf(batchSchema) },
});

const params = z.strictObject({ id: z.uuid() });

export const getBatch = endpoint({
	id: 'getBatch',
	method: 'get',
	path: '/batches/{id}',
	tag: 'batches',
	access: 'viewer',
	summary: { vi: 'Một lượt xử lý hộp thư đến và các tệp của nó, theo trang', en: 'One run over the inbox and its files, by pages' },
	params,
	query: z.strictObject(pagingSchema),
	answer: { kind: 'json', status: 200, schema: z.object({ ...batchFields, ...pageOf(itemSchema).shape }) },
	problems: ['not-found'],
});

export const runBatch = endpoint({
	id: 'runBatch',
	method: 'post',
	path: '/batches',
	tag: 'batches',
	access: 'officer',
	summary: { vi: 'Xử lý hộp thư đến ngay bây giờ', en: 'Run the inbox now' },
	answer: { kind: 'json', status: 202, schema: batchSchema },
	problems: ['batch-running'],
});

export const getBatchSummaryPage = endpoint({
	id: 'getBatchSummaryPage',
	method: 'get',
	path: '/batches/{id}/summary.html',
	tag: 'batches',
	access: 'viewer',
	summary: {
		vi: 'Bản tổng hợp của một lượt, dạng trang in được: như khi lập, hoặc lập ngay nếu chưa có',
		en: 'The summary of a run as a page: as it was made, or made now where none was',
	},
	params,
	answer: { kind: 'stream', status: 200, mediaTypes: ['text/html'] },
	problems: ['not-found'],
});

export const getBatchSummaryWorkbook = endpoint({
	id: 'getBatchSummaryWorkbook',
	method: 'get',
	path: '/batches/{id}/summary.xlsx',
	tag: 'batches',
	access: 'viewer',
	summary: {
		vi: 'Bản tổng hợp của một lượt, dạng bảng tính: như khi lập, hoặc lập ngay nếu chưa có',
		en: 'The summary of a run as a workbook: as it was made, or made now where none was',
	},
	params,
	answer: { kind: 'stream', status: 200, mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] },
	problems: ['not-found'],
});
