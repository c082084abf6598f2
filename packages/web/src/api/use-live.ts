import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { noteRows } from '../uploads/uploads.ts';
import { notePeople, type Present } from './presence.ts';
import { noteProgress, type ReadingProgress } from './progress.ts';
import { type ReportRow, reshelve, type Shelf } from './report-rows.ts';
import { sessionQuery } from './session.ts';

/** Changes are shown together: when 114 reports come at once, the page is drawn a few times and not 114. */
const TOGETHER_MS = 150;
/** A stream that was refused is asked for again; one that broke the browser takes up again by itself. */
const AGAIN_MS = 5_000;

/** Hears of every change of a report, and has all that shows reports show it. Gives whether it hears at the moment. */
export function useLive(): boolean {
	const cache = useQueryClient();
	const [hears, setHears] = useState(true);
	useEffect(() => listen(cache, setHears), [cache]);
	return hears;
}

function listen(cache: QueryClient, setHears: (hears: boolean) => void): () => void {
	let again: number | undefined;
	let together: number | undefined;
	let changed = new Map<string, ReportRow>();
	let stream = open();

	function open(): EventSource {
		const source = new EventSource('/api/v1/events');
		source.onopen = () => {
			setHears(true);
			// What changed before it was heard of is in no event.
			void cache.invalidateQueries({ queryKey: ['report-rows'] });
		};
		source.onerror = () => {
			setHears(false);
			if (source.readyState !== EventSource.CLOSED) return;
			window.clearTimeout(again);
			again = window.setTimeout(() => {
				void cache.invalidateQueries(sessionQuery);
				stream = open();
			}, AGAIN_MS);
		};
		source.addEventListener('report', (event) => note(JSON.parse(event.data) as ReportRow));
		source.addEventListener('progress', (event) => {
			const { report, ...progress } = JSON.parse(event.data) as ReadingProgress & { readonly report: string };
			noteProgress(report, progress);
		});
		source.addEventListener('presence', (event) => {
			const { report, people } = JSON.parse(event.data) as { readonly report: string; readonly people: readonly Present[] };
			if (isShown(report)) notePeople(report, people);
		});
		return source;
	}

	function note(row: ReportRow): void {
		changed.set(row.id, row);
		if (row.state !== 'processing') noteProgress(row.id, null);
		together ??= window.setTimeout(() => {
			show(cache, changed);
			changed = new Map();
			together = undefined;
		}, TOGETHER_MS);
	}

	return () => {
		window.clearTimeout(again);
		window.clearTimeout(together);
		stream.close();
	};
}

/** People at reports that are not open here are nobody's business. */
function isShown(report: string): boolean {
	return window.location.pathname.startsWith(`/reports/${report}`);
}

function show(cache: QueryClient, changed: ReadonlyMap<string, ReportRow>): void {
	for (const [key, rows] of cache.getQueriesData<readonly ReportRow[]>({ queryKey: ['report-rows'] }))
		if (rows !== undefined) cache.setQueryData(key, reshelve(key[1] as Shelf, rows, changed));
	noteRows(changed);
	void cache.invalidateQueries({ queryKey: ['recent'] });
	for (const [id, row] of changed) {
		void cache.invalidateQueries({ queryKey: ['report', id] });
		if (row.campaign !== null) void cache.invalidateQueries({ queryKey: ['campaign', row.campaign], refetchType: 'none' });
	}
}
