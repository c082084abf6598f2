import { findRow } from '../../store/reports/find-row.js';
import { comeTo, goFrom } from '../../store/reviews/presence.js';
import { actorKey } from '../actor.js';
import { comeToReport, goFromReport } from '../contract/presence.js';
import { requireReport } from '../problems/require-report.js';
import { type Route, route } from '../route.js';
import type { Service } from '../service.js';

export function presenceRoutes({ store: { database } }: Service): readonly Route[] {
	return [
		route(comeToReport, async ({ params: { id }, body: { doing }, actor }) => {
			requireReport(await findRow(database, id), id);
			const people = await comeTo(database, id, { actor: actorKey(actor), name: actor.name, doing });
			return { json: { people: [...people] } };
		}),
		route(goFromReport, async ({ params: { id }, actor }) => {
			requireReport(await findRow(database, id), id);
			await goFrom(database, id, actorKey(actor));
			return { nothing: true };
		}),
	];
}
