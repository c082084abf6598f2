import { setTimeout as wait } from 'node:timers/promises';
import { EVENT_LIMITS } from '../../limits/event-limits.js';
import type { Tell } from '../../log/tell.js';
import type { Store } from '../../store/open-store.js';
import type { ChangePlace } from '../../store/reports/change-order.js';
import { findLastPlace } from '../../store/reports/find-last-place.js';
import { reportsSince } from '../../store/reports/list-reports.js';
import type { ReportRow } from '../../store/reports/report-row.js';
import { type ChangeWatch, watchChanges } from '../../store/reports/watch-changes.js';

/** Reads each change of reports once for a whole process. */
export interface ChangeFeed {
	/** Begins at the first call, and gives the place it began at; rejects where the database is away. */
	start(): Promise<ChangePlace>;
	/** The place up to which changes were delivered; not before it was started. */
	at(): ChangePlace;
	stop(): Promise<void>;
}

/** `deliver` is given rows in the order they changed, and the history they are of; `moved` the report that somebody came to or left. */
export function createChangeFeed(
	{ database, url }: Store,
	deliver: (rows: readonly ReportRow[], history: number) => void,
	tell: Tell,
	beatMs: number,
	moved: (report: string) => void,
): ChangeFeed {
	const stopping = new AbortController();
	let place: ChangePlace | null = null;
	let starting: Promise<ChangePlace> | null = null;
	let watch: ChangeWatch | null = null;
	let wanted = false;
	let reading: Promise<void> | null = null;

	const present = (): ChangePlace => {
		if (place === null) throw new Error('the feed of changes was not started');
		return place;
	};
	const readOn = async (): Promise<void> => {
		while (wanted && !stopping.signal.aborted) {
			wanted = false;
			const { rows, next, last } = await reportsSince(database, {}, present(), EVENT_LIMITS.rows);
			deliver(rows, last.history);
			const end = rows.at(-1);
			place = next === null || end === undefined ? last : { ...last, change: end.change };
			wanted ||= next !== null;
		}
	};
	const look = () => {
		wanted = true;
		reading ??= readOn()
			.catch(async (error: unknown) => {
				tell('changes of reports cannot be read', error);
				wanted = true;
				await wait(EVENT_LIMITS.reopenMs, undefined, { signal: stopping.signal }).catch(() => {});
			})
			.finally(() => {
				reading = null;
				if (wanted && !stopping.signal.aborted) look();
			});
	};
	const begin = async (): Promise<ChangePlace> => {
		place = await findLastPlace(database);
		watch = watchChanges(url, look, tell, beatMs, moved);
		return place;
	};
	return {
		start: async () => {
			starting ??= begin().catch((error: unknown) => {
				starting = null;
				throw error;
			});
			await starting;
			return present();
		},
		at: present,
		stop: async () => {
			stopping.abort();
			await Promise.all([watch?.stop(), reading]);
		},
	};
}
