import type { Schemas } from '@rasoat/api/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { allPages } from './all-pages.ts';
import { answerOf } from './answer-of.ts';
import { client } from './client.ts';

export type ReportRow = Schemas['ReportRow'];

/** Reports that are looked at together: those of a campaign, or those that nobody could file. */
export type Shelf = { readonly campaign: string } | { readonly unfiled: 'commune' | 'campaign' };

/** All reports on a shelf, newest first, withdrawn ones left out; kept up to date by `useLive`. */
export function reportRowsQuery(shelf: Shelf) {
	return queryOptions({
		queryKey: ['report-rows', shelf],
		queryFn: () =>
			allPages((cursor) =>
				answerOf(client.GET('/api/v1/reports', { params: { query: { limit: 200, ...shelf, ...(cursor ? { cursor } : {}) } } })),
			),
		staleTime: Number.POSITIVE_INFINITY,
	});
}

export function useReportRows(shelf: Shelf) {
	return useQuery(reportRowsQuery(shelf));
}

export function isOn(shelf: Shelf, row: ReportRow): boolean {
	if (row.withdrawnAt !== null) return false;
	return 'campaign' in shelf ? row.campaign === shelf.campaign : row[shelf.unfiled] === null;
}

/** A shelf after these rows have changed. */
export function reshelve(shelf: Shelf, rows: readonly ReportRow[], changed: ReadonlyMap<string, ReportRow>): readonly ReportRow[] {
	const others = rows.filter(({ id }) => !changed.has(id));
	const news = [...changed.values()].filter((row) => isOn(shelf, row));
	return [...others, ...news].sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : a.receivedAt > b.receivedAt ? -1 : a.id < b.id ? 1 : -1));
}
