import { unpackDocument } from '../../sandbox/pack-document.js';
import { recordLook } from '../../store/audit/record-look.js';
import { originalOf } from '../../store/ledger/original-of.js';
import { loadReading } from '../../store/reviews/load-reading.js';
import { actorKey } from '../actor.js';
import { listPlaces } from '../contract/places.js';
import { requireKept, requireReport } from '../problems/require-report.js';
import { placesOf } from '../reviews/places-of.js';
import { conflictOf } from '../reviews/tell-refused.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';

/** Where corrections may be pointed at. */
export function placeRoutes({ store: { database } }: Service): readonly Route[] {
	return [
		route(listPlaces, async ({ params: { id }, actor }) => {
			requireKept(requireReport(await originalOf(database, id), id).deleted, id);
			const reading = await loadReading(database, id);
			if (reading === null) throw conflictOf('no-reading');
			await recordLook(database, { actor: actorKey(actor), action: 'report.look-at-document', target: id, detail: {} });
			const { items, left } = placesOf(unpackDocument(reading));
			const told = items.map(({ evidence, ...place }) => ({
				...place,
				evidence: { ...evidence, boxes: evidence.boxes.map((box) => [...box]) },
			}));
			return { json: { items: told, left } };
		}),
	];
}
