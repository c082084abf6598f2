import { z } from 'zod';
import { faultWords } from '../../queue/fault-words.js';
import { giveUpParked } from '../../store/reports/give-up-parked.js';
import { listParked, type ParkedReport } from '../../store/reports/list-parked.js';
import { recheckMany } from '../../store/reports/recheck-many.js';
import { recheckReport } from '../../store/reports/recheck-report.js';
import { actorKey } from '../actor.js';
import { moment } from '../contract/moment.js';
import { giveUpReport, listParkedReports, replayAll, replayReport } from '../contract/parked.js';
import { readCursor } from '../cursor.js';
import { deedOf } from '../deed-of.js';
import { pageFrom } from '../page-from.js';
import { ApiError } from '../problems/api-error.js';
import { requireKept, requireReport } from '../problems/require-report.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';

const PLACE = z.tuple([moment, z.uuid()]);

export function parkedRoutes({ store: { database }, wakeRelay }: Service): readonly Route[] {
	return [
		route(listParkedReports, async ({ query: { limit, cursor } }) => {
			const place = readCursor(cursor, PLACE);
			const rows = await listParked(database, place && { parkedAt: place[0], report: place[1] }, limit + 1);
			const { items, nextCursor } = pageFrom(rows, limit, placeOf);
			return { json: { items: items.map((row) => ({ ...row, message: faultWords(row.error) })), nextCursor } };
		}),
		route(replayReport, async (call) => {
			const id = call.params.report;
			const { changed, deleted, attempt, state } = requireReport(await recheckReport(database, id, deedOf(call), 'parked'), id);
			requireKept(deleted, id);
			if (!changed) throw notParked(state);
			wakeRelay();
			return { json: { attempt, state } };
		}),
		route(giveUpReport, async (call) => {
			const id = call.params.report;
			const { changed, deleted, attempt, state } = requireReport(await giveUpParked(database, id, deedOf(call)), id);
			requireKept(deleted, id);
			if (!changed) throw notParked(state);
			return { json: { attempt, state } };
		}),
		route(replayAll, async ({ body: { error = null, reason }, actor }) => {
			const grounds = { reason, actor: actorKey(actor) };
			const opened = await recheckMany(database, { filter: { states: ['failed'] }, stale: false, parkedBy: error }, grounds);
			wakeRelay();
			return { json: { opened } };
		}),
	];
}

function placeOf({ parkedAt, report }: ParkedReport) {
	return [parkedAt, report];
}

function notParked(state: string): ApiError {
	return new ApiError(
		'conflict',
		{
			vi: `Báo cáo này không hỏng (đang ở trạng thái ${state}); cần báo cáo hỏng; đề nghị dùng «kiểm tra lại» nếu cần.`,
			en: `This report has not failed (its state is ${state}); one that has failed is wanted; please use recheck where needed.`,
		},
		{ members: { state } },
	);
}
