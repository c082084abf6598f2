import { and, asc, desc, gt, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { reports } from '../schema.js';
import { type ChangePlace, lastPlace, numberOf } from './change-order.js';
import { matching, type ReportFilter } from './filter-reports.js';
import { type ReportRow, selectRows } from './report-row.js';
import { summaries } from './tables.js';

/** By the time of receipt or by the last change, newest first where `newestFirst`. */
export interface ReportOrder {
	readonly by: 'receivedAt' | 'changed';
	readonly newestFirst: boolean;
}

/** Where a page begins: after this row. */
export type RowPlace = readonly [receivedAt: string, id: string] | readonly [change: number];

export interface ReportPage {
	readonly rows: readonly ReportRow[];
	/** Of the last row; null where no more follow. */
	readonly next: RowPlace | null;
	/** The last change there was when the page was read. */
	readonly last: ChangePlace;
}

/** A page of the reports that match, all of it read in one snapshot. */
export function listReports(
	database: Database,
	filter: ReportFilter,
	order: ReportOrder,
	after: RowPlace | null,
	limit: number,
): Promise<ReportPage> {
	return database.transaction('snapshot', async (session) => {
		const last = await lastPlace(session);
		const direction = order.newestFirst ? desc : asc;
		const keys = order.by === 'receivedAt' ? [direction(reports.receivedAt), direction(reports.id)] : [direction(summaries.change)];
		const rows = await selectRows(session)
			.where(and(matching(filter), after === null ? undefined : beyond(order, after)))
			.orderBy(...keys)
			.limit(limit + 1);
		const page = rows.slice(0, limit);
		const end = rows.length > limit ? page.at(-1) : undefined;
		return { rows: page, next: end ? placeOf(order, end) : null, last };
	});
}

/** The reports that changed after a place, in the order they did. */
export function reportsSince(database: Database, filter: ReportFilter, since: ChangePlace | null, limit: number): Promise<ReportPage> {
	return database.transaction('snapshot', async (session) => {
		const last = await lastPlace(session);
		const from = since === null ? 0 : numberOf(since, last);
		const rows = await selectRows(session)
			.where(and(matching(filter), gt(summaries.change, from)))
			.orderBy(asc(summaries.change))
			.limit(limit + 1);
		const page = rows.slice(0, limit);
		const end = rows.length > limit ? page.at(-1) : undefined;
		return { rows: page, next: end ? [end.change] : null, last };
	});
}

function placeOf({ by }: ReportOrder, { receivedAt, id, change }: ReportRow): RowPlace {
	return by === 'receivedAt' ? [receivedAt, id] : [change];
}

function beyond({ newestFirst }: ReportOrder, place: RowPlace): SQL {
	const sign = newestFirst ? sql`<` : sql`>`;
	if (place.length === 1) return sql`${summaries.change} ${sign} ${place[0]}`;
	return sql`(${reports.receivedAt}, ${reports.id}) ${sign} (${place[0]}::timestamptz, ${place[1]}::uuid)`;
}
