import { z } from 'zod';
import type { ReportFilter } from '../../store/reports/filter-reports.js';
import { listReports, type ReportPage, type RowPlace, reportsSince } from '../../store/reports/list-reports.js';
import { readChangeCursor, writeChangeCursor } from '../change-cursor.js';
import { moment } from '../contract/moment.js';
import { listReports as listEndpoint } from '../contract/reports.js';
import { readCursor, writeCursor } from '../cursor.js';
import { type Call, type Route, route } from '../route.js';
import { rowJson } from '../row-json.js';
import type { Service } from '../service.js';

type Query = Call<typeof listEndpoint>['query'];

export function reportListRoutes({ store: { database } }: Service): readonly Route[] {
	return [
		route(listEndpoint, async ({ query }) => {
			if (query.updatedSince !== undefined) {
				const since = readChangeCursor(
					query.cursor ?? query.updatedSince,
					query.cursor === undefined ? 'query.updatedSince' : 'query.cursor',
				);
				const page = await reportsSince(database, filterOf(query, undefined), since, query.limit);
				const change = page.rows.at(-1)?.change;
				// More follows: the client has seen no further than the last row.
				const seen = page.next === null || change === undefined ? page.last : { ...page.last, change };
				return { json: toJson(page, page.next && writeChangeCursor(seen), writeChangeCursor(seen)) };
			}
			const order = ORDERS[query.order ?? '-receivedAt'];
			const after = readCursor(query.cursor, PLACES[order.by]);
			const page = await listReports(database, filterOf(query, false), order, after, query.limit);
			return { json: toJson(page, page.next && writeCursor(page.next), writeChangeCursor(page.last)) };
		}),
	];
}

const ORDERS = {
	'-receivedAt': { by: 'receivedAt', newestFirst: true },
	receivedAt: { by: 'receivedAt', newestFirst: false },
	'-changed': { by: 'changed', newestFirst: true },
	changed: { by: 'changed', newestFirst: false },
} as const;

const PLACES: Readonly<Record<'receivedAt' | 'changed', z.ZodType<RowPlace>>> = {
	receivedAt: z.tuple([moment, z.uuid()]),
	changed: z.tuple([z.int()]),
};

/** `withdrawn` is what holds where the query does not say. */
function filterOf(query: Query, withdrawn: boolean | undefined): ReportFilter {
	const { state, outcome, verdict, q } = query;
	const wanted = query.withdrawn === undefined ? withdrawn : { no: false, yes: true, any: undefined }[query.withdrawn];
	const { campaign, commune, unfiled, way, sha256, rule, receivedFrom, receivedTo } = query;
	const named = { campaign, commune, unfiled, way, sha256, rule, receivedFrom, receivedTo };
	return { ...named, states: state, outcomes: outcome, verdicts: verdict, reviews: query.review, name: q, withdrawn: wanted };
}

function toJson({ rows }: ReportPage, nextCursor: string | null, changeCursor: string) {
	return { items: rows.map(rowJson), nextCursor, changeCursor };
}
