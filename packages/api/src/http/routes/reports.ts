import { Readable } from 'node:stream';
import type { z } from 'zod';
import { isoDay } from '../../city-time.js';
import { recordLook } from '../../store/audit/record-look.js';
import { findingsBesideOthers } from '../../store/campaigns/campaign-findings.js';
import { reportFiling } from '../../store/filing/report-filing.js';
import { originalBytes } from '../../store/ledger/original-bytes.js';
import { originalOf } from '../../store/ledger/original-of.js';
import { reportDetail, reportResult } from '../../store/reports/report-detail.js';
import { actorKey } from '../actor.js';
import { attachment } from '../attachment.js';
import { versionTag } from '../conditional.js';
import { getOriginal, getReport, getResult, listResults, uploadReports } from '../contract/reports.js';
import type { checkResultSchema } from '../contract/result.js';
import { notFound } from '../problems/not-found.js';
import { requireKept, requireReport } from '../problems/require-report.js';
import { workJson } from '../reviews/work-json.js';
import { type Route, route } from '../route.js';
import { rowJson } from '../row-json.js';
import type { Service } from '../service.js';
import { readFiling } from '../uploads/read-filing.js';
import { readUpload } from '../uploads/read-upload.js';
import { takeIn } from '../uploads/take-in.js';

/** Stored as the checker made it. */
type Result = z.input<typeof checkResultSchema>;

export function reportRoutes(service: Service): readonly Route[] {
	const { database } = service.store;
	return [
		route(uploadReports, async ({ actor, request }) => {
			await service.requireSpace();
			return readUpload(request, service.uploads, service.limits.fileBytes, async (upload) => {
				const filing = await readFiling(upload.fields, service);
				const reports = await takeIn(service, upload, { ...filing, way: 'upload', sender: actorKey(actor) });
				return { json: { reports: [...reports] } };
			});
		}),
		route(getReport, async ({ params: { id } }) => {
			const { row, result, attempt, review, history: past, ...detail } = requireReport(await reportDetail(database, id), id);
			const { receipts, attempts, amendments } = detail;
			const [filing, beside] = await Promise.all([
				reportFiling(database, id),
				findingsBesideOthers(database, row, isoDay(service.clock())),
			]);
			const history = { receipts: [...receipts], attempts: [...attempts], amendments: [...amendments] };
			const progress = row.state === 'processing' ? service.events.progressOf(attempt) : null;
			// What is under way changes without the report's being changed: it is another answer, and no other version.
			const version = progress === null ? row.change : `${row.change}.${progress.stage}.${progress.pages?.read ?? 0}`;
			return {
				json: {
					...rowJson(row),
					...history,
					filing: filing && { ...filing, campaigns: [...filing.campaigns] },
					campaignFindings: beside.map((finding) => ({ ...finding, reports: [...finding.reports] })),
					progress,
					result: result as Result | null,
					work: workJson(review),
					history: { corrections: [...past.corrections], dismissals: [...past.dismissals] },
				},
				headers: { ETag: versionTag(version) },
			};
		}),
		route(listResults, async ({ params: { id } }) => {
			const { attempts } = requireReport(await reportDetail(database, id), id);
			return { json: { items: attempts.toReversed(), nextCursor: null } };
		}),
		route(getResult, async ({ params: { id, attempt } }) => {
			const result = await reportResult(database, id, attempt);
			if (result === null) throw notFound({ vi: 'kết quả của lượt kiểm tra', en: 'result of the attempt' }, `${id}/${attempt}`);
			return { json: result as Result };
		}),
		route(getOriginal, async ({ params: { id }, actor }) => {
			const original = requireReport(await originalOf(database, id), id);
			requireKept(original.deleted, id);
			await recordLook(database, { actor: actorKey(actor), action: 'report.look-at-original', target: id, detail: {} });
			return {
				stream: Readable.from(originalBytes(database, original.sha256), { objectMode: false }),
				mediaType: 'application/octet-stream',
				headers: attachment(original.name, original.size),
			};
		}),
	];
}
