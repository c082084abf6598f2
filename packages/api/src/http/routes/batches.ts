import { z } from 'zod';
import { isoDay } from '../../city-time.js';
import { loadSummary } from '../../export/summary/load-summary.js';
import type { Summary } from '../../export/summary/summary.js';
import { summaryHtml } from '../../export/summary/summary-html.js';
import { recordChange } from '../../store/audit/record-change.js';
import { askForBatch } from '../../store/batches/ask-for-batch.js';
import { listBatchItems } from '../../store/batches/batch-item-list.js';
import { type Batch, listBatches, oneBatch } from '../../store/batches/batch-list.js';
import { actorKey } from '../actor.js';
import { attachment } from '../attachment.js';
import { getBatch, getBatchSummaryPage, getBatchSummaryWorkbook, listBatchesEndpoint, runBatch } from '../contract/batches.js';
import { moment } from '../contract/moment.js';
import { readCursor } from '../cursor.js';
import { pageFrom } from '../page-from.js';
import { ApiError } from '../problems/api-error.js';
import { notFound } from '../problems/not-found.js';
import { type Route, route } from '../route.js';
import { sentWorkbook } from '../sent-workbook.js';
import type { Service } from '../service.js';

export function batchRoutes({ store: { database }, workbooks, clock }: Service): readonly Route[] {
	const summaryOf = async (id: string): Promise<Summary> => {
		const batch = await oneBatch(database, id);
		if (batch === null || batch.startedAt === null) throw noBatch(id);
		return loadSummary(database, batch, clock());
	};
	return [
		route(listBatchesEndpoint, async ({ query: { limit, cursor } }) => {
			const [requestedAt, id] = readCursor(cursor, BATCH_PLACE) ?? [];
			const after = requestedAt === undefined || id === undefined ? null : { requestedAt, id };
			const rows = await listBatches(database, limit + 1, after);
			return { json: pageFrom(rows.map(toJson), limit, (row) => [row.requestedAt, row.id]) };
		}),
		route(getBatch, async ({ params: { id }, query: { limit, cursor } }) => {
			const batch = await oneBatch(database, id);
			if (batch === null) throw noBatch(id);
			const [after = 0] = readCursor(cursor, ITEM_PLACE) ?? [];
			const items = await listBatchItems(database, id, limit + 1, after);
			return { json: { ...toJson(batch), ...pageFrom([...items], limit, (item) => [item.id]) } };
		}),
		route(runBatch, async ({ actor }) => {
			const asked = await askForBatch(database, actorKey(actor), (session, { id }) =>
				recordChange(session, { actor: actorKey(actor), action: 'batch.run', target: id, detail: {} }),
			);
			const batch = asked === null ? null : await oneBatch(database, asked.id);
			if (batch === null) throw running();
			return { json: toJson(batch), headers: { Location: `/api/v1/batches/${batch.id}` } };
		}),
		route(getBatchSummaryPage, async ({ params: { id } }) => {
			const summary = await summaryOf(id);
			return { ...sent(Buffer.from(summaryHtml(summary)), `${nameOf(summary)}.html`), mediaType: 'text/html; charset=utf-8' };
		}),
		route(getBatchSummaryWorkbook, async ({ params: { id } }) => {
			const made = await workbooks.make({ kind: 'summary', batch: id, now: clock().toISOString() });
			if (made === null) throw noBatch(id);
			return sentWorkbook(made.bytes, nameOf(made));
		}),
	];
}

const BATCH_PLACE = z.tuple([moment, z.uuid()]);
const ITEM_PLACE = z.tuple([z.int().min(0)]);

function toJson({ troubles, ...batch }: Batch) {
	return { ...batch, troubles: [...troubles] };
}

function sent(stream: Buffer, name: string) {
	return { stream, headers: attachment(name, stream.length) };
}

function nameOf({ madeAt }: Pick<Summary, 'madeAt'>): string {
	return `tong-hop-${isoDay(madeAt)}`;
}

function noBatch(id: string): ApiError {
	return notFound({ vi: 'lượt xử lý hộp thư đến', en: 'run over the inbox' }, id);
}

function running(): ApiError {
	return new ApiError('batch-running', {
		vi: 'Hộp thư đến đang được xử lý, hoặc đang chờ xử lý theo một yêu cầu trước; cần chờ lượt ấy xong; đề nghị xem danh sách lượt xử lý.',
		en: 'The inbox is being run, or waits to be, as somebody asked before; that run has to end first; please see the list of runs.',
	});
}
