import { deleteReport } from '../../store/deletion/delete-report.js';
import type { Amended, Amendment } from '../../store/ledger/amend.js';
import { amendReport } from '../../store/reports/amend-report.js';
import { findRow } from '../../store/reports/find-row.js';
import { actorKey } from '../actor.js';
import { versionTag } from '../conditional.js';
import * as contract from '../contract/amendments.js';
import { deedOf } from '../deed-of.js';
import { ApiError } from '../problems/api-error.js';
import { requireReport } from '../problems/require-report.js';
import { requireFiling } from '../require-filing.js';
import { type Route, route } from '../route.js';
import { rowJson } from '../row-json.js';
import type { Service } from '../service.js';

export function amendmentRoutes(service: Service): readonly Route[] {
	const { wakeRelay } = service;
	const { database } = service.store;
	const amended = async (call: OfReport, amendment: Amendment) => {
		const { id } = call.params;
		const done = requireReport(await amendReport(database, id, amendment, deedOf(call)), id);
		if (done.taken !== null) throw takenBy(done, id);
		wakeRelay();
		const row = requireReport(await findRow(database, id), id);
		return { json: { changed: done.changed, report: rowJson(row) }, headers: { ETag: versionTag(row.change) } };
	};
	return [
		route(contract.correctReceivedAt, async (call) => {
			const { receivedAt } = call.body;
			await requireFiling({ receivedAt }, service);
			return amended(call, { kind: 'received-at', receivedAt });
		}),
		route(contract.withdrawReport, (call) => amended(call, { kind: 'withdrawal' })),
		route(contract.reinstateReport, (call) => amended(call, { kind: 'reinstatement' })),
		route(contract.moveReport, async (call) => {
			const { campaign, commune } = call.body;
			await requireFiling({ campaign, commune }, service);
			return amended(call, { kind: 'move', campaign, commune });
		}),
		route(contract.deleteReport, async ({ params: { id }, body: { reason }, actor }) => {
			const grounds = { reason, actor: actorKey(actor) };
			const { changed, results, heldBy } = await database.transaction('write', (session) => deleteReport(session, id, grounds));
			const row = requireReport(await findRow(database, id), id);
			return { json: { changed, results, bytesKeptFor: [...heldBy], report: rowJson(row) } };
		}),
	];
}

type OfReport = Parameters<typeof deedOf>[0] & { readonly params: { readonly id: string } };

function takenBy({ taken }: Amended, report: string): ApiError {
	return new ApiError(
		'conflict',
		{
			vi: `Cùng tệp này đã có báo cáo ${taken} ở đúng đợt và xã đó; cần mỗi nơi một báo cáo; đề nghị rút một trong hai.`,
			en: `The same file is filed there already, as report ${taken}; one is wanted at a place; please withdraw one of the two.`,
		},
		{ members: { report, standing: taken } },
	);
}
