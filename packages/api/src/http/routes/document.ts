import { recordLook } from '../../store/audit/record-look.js';
import { originalOf } from '../../store/ledger/original-of.js';
import { actorKey } from '../actor.js';
import { getDocument } from '../contract/document.js';
import { readDocumentOf, requireBlocks } from '../pages/read-document-of.js';
import { requireKept, requireReport } from '../problems/require-report.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';

export function documentRoutes(service: Service): readonly Route[] {
	const { database } = service.store;
	return [
		route(getDocument, async ({ params: { id }, actor, signal }) => {
			const original = requireReport(await originalOf(database, id), id);
			requireKept(original.deleted, id);
			requireBlocks(original);
			await recordLook(database, { actor: actorKey(actor), action: 'report.look-at-document', target: id, detail: {} });
			return { json: await readDocumentOf(service, original, signal) };
		}),
	];
}
