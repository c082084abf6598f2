import { cancelReport as giveUp } from '../../store/reports/cancel-report.js';
import { recheckMany } from '../../store/reports/recheck-many.js';
import { recheckReport as openAttempt } from '../../store/reports/recheck-report.js';
import { actorKey } from '../actor.js';
import { cancelReport, recheckReport, recheckReports } from '../contract/amendments.js';
import { deedOf } from '../deed-of.js';
import { ApiError } from '../problems/api-error.js';
import { requireKept, requireReport } from '../problems/require-report.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';

export function attemptRoutes({ store: { database }, queue, wakeRelay }: Service): readonly Route[] {
	return [
		route(recheckReport, async (call) => {
			const { id } = call.params;
			const { changed, deleted, attempt, state } = requireReport(await openAttempt(database, id, deedOf(call), 'ended'), id);
			requireKept(deleted, id);
			if (!changed) throw waits(attempt);
			wakeRelay();
			return { json: { attempt, state } };
		}),
		route(cancelReport, async (call) => {
			const { id } = call.params;
			const { changed, attempt, state, job } = requireReport(await giveUp(database, id, deedOf(call)), id);
			if (!changed) throw nothingWaits(attempt);
			// With the queue away the job goes by itself: whoever takes it up finds the attempt ended.
			if (job !== null)
				await queue()
					?.remove(job)
					.catch(() => false);
			return { json: { attempt, state } };
		}),
		route(recheckReports, async ({ body, actor }) => {
			const { reason, stale, outcome, verdict, ...filter } = body;
			const wanted = { ...filter, outcomes: outcome && [outcome], verdicts: verdict && [verdict] };
			const opened = await recheckMany(database, { filter: wanted, stale, parkedBy: null }, { reason, actor: actorKey(actor) });
			wakeRelay();
			return { json: { opened } };
		}),
	];
}

function waits(attempt: number): ApiError {
	return new ApiError(
		'conflict',
		{
			vi: `Lượt kiểm tra ${attempt} còn đang chờ hoặc đang chạy; cần lượt ấy kết thúc; đề nghị chờ, hoặc hủy rồi kiểm tra lại.`,
			en: `Attempt ${attempt} still waits or runs; it must end first; please wait, or cancel it and check again.`,
		},
		{ members: { attempt } },
	);
}

function nothingWaits(attempt: number): ApiError {
	return new ApiError(
		'conflict',
		{
			vi: `Lượt kiểm tra ${attempt} đã kết thúc; chỉ hủy được lượt đang chờ hoặc đang chạy; đề nghị tải lại báo cáo.`,
			en: `Attempt ${attempt} has ended; only one that waits or runs can be cancelled; please load the report again.`,
		},
		{ members: { attempt } },
	);
}
